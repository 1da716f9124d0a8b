/**
 * What sites take from others beside scripts that count: a video, a check against robots, buttons to share
 * with. Small stand-ins, because the real ones are not to be had without the internet; each keeps a number
 * for the visitor in its own storage, as the real ones do.
 * @type {import('./vendor-server.mjs').Vendor}
 */
export const embeds = {
  answer({ path }) {
    const page = PAGES[path];
    if (page) return { type: 'text/html', body: page };
    if (path === '/knoppen/knoppen.js') return { type: 'text/javascript', body: BUTTONS };
    return { status: 404, type: 'text/plain', body: 'Niet gevonden.' };
  },

  summarize({ path }) {
    return SUMMARIES[path] ?? 'unknown path';
  },
};

const SUMMARIES = {
  '/video/1': 'Beeldband: video',
  '/poort': 'Poortje: robotcontrole',
  '/knoppen/knoppen.js': 'Pleinpraat: script',
  '/knoppen/teller': 'Pleinpraat: knoppen',
};

const LOOK = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<style>
  :root { color-scheme: light dark; font: 1rem/1.4 system-ui, sans-serif; }
  body { display: grid; place-content: center; box-sizing: border-box; min-height: 100vh; margin: 0; padding: 0.5rem; }
  button { padding: 0.5rem 0.9rem; border: 1px solid; border-radius: 0.4rem; background: none; color: inherit; font: inherit; cursor: pointer; }
</style>`;

const remember = (key) => `<script>
  try { localStorage.setItem('${key}', localStorage.getItem('${key}') ?? crypto.randomUUID?.() ?? Date.now()); } catch {}
</script>`;

const PAGES = {
  '/video/1': `${LOOK}
<title>Video</title>
<style>
  body { background: #0d1c2e; color: #fff; text-align: center; }
  button { justify-self: center; border-radius: 2rem; }
</style>
<p>Een dag op de brug · 1.24</p>
<button type="button" onclick="this.textContent = this.textContent === 'Speel af' ? 'Pauze' : 'Speel af'">Speel af</button>
${remember('beeldband_kijker')}`,

  '/poort': `${LOOK}
<title>Robotcontrole</title>
<style>
  body { justify-content: start; padding-inline: 1.25rem; background: light-dark(#f3f3f5, #26262b); }
  label { display: flex; gap: 0.6rem; align-items: center; }
  input { inline-size: 1.4rem; block-size: 1.4rem; }
</style>
<p>Poortje houdt robots buiten de deur.</p>
<label><input type="checkbox"> Ik ben een mens</label>
<p><small>Bescherming door Poortje</small></p>
${remember('poortje_bezoek')}
<script>
  document.querySelector('input').addEventListener('change', ({ target }) =>
    parent.postMessage({ poortje: target.checked }, '*'));
</script>`,

  '/knoppen/teller': `${LOOK}
<title>Delen</title>
<style> body { grid-auto-flow: column; justify-content: start; gap: 0.5rem; padding: 0.25rem; } </style>
<button type="button">Vind ik nuttig · 12</button> <button type="button">Deel op Pleinpraat</button>
${remember('pleinpraat_lid')}`,
};

/** As such scripts do: it looks for its place in the page and puts a frame of its own there. */
const BUTTONS = `(() => {
  const { origin } = new URL(document.currentScript.src);
  for (const place of document.querySelectorAll('.pleinpraat')) {
    const frame = document.createElement('iframe');
    frame.title = 'Knoppen van Pleinpraat';
    frame.src = origin + '/knoppen/teller?pagina=' + encodeURIComponent(location.href);
    frame.style.cssText = 'display:block;inline-size:100%;block-size:3.75rem;border:0';
    place.replaceChildren(frame);
  }
})();`;
