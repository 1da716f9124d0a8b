import { held } from './vectors/label.mjs';

const RECORDER = (run) => `
  const at = JSON.parse(atob('${Buffer.from(JSON.stringify(run.bases)).toString('base64')}'));
  const bare = JSON.parse(atob('${Buffer.from(JSON.stringify(run.bare)).toString('base64')}'));
  const first = location.origin, kept = [], place = document.createElement('div');
  const loaded = new Promise((done) => addEventListener('load', () => setTimeout(done)));
  var violations = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI));
  const keep = (thing) => (kept.push(thing), thing);
  const blob = (text, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type }));
  const make = (name, { labels, ...properties } = {}) => {
    const element = Object.assign(document.createElement(name), properties);
    if (name === 'form') element.setAttribute('target', properties.target);
    Object.assign(element.dataset, labels);
    return element;
  };
  const trap = (id, host, act) => {
    const u = (file) => at[host] + '/t/${run.id}/' + id + '/' + file;
    u.own = (file) => first + '/__trap/own/${run.id}/' + host + '/' + id + '/' + file;
    u.redirect = (file) => first + '/__trap/redirect/${run.id}/' + host + '/' + id + '/' + file;
    u.bare = (name) => bare[host][name];
    try { act(u, host)?.catch?.(() => {}); } catch {}
  };`;

/** The trap page's HTML in two parts: up to the end of its head's first lines, and the rest. */
export function trapPage(run) {
  const { vectors, snippet } = run;
  const at = (place) =>
    vectors
      .filter((vector) => (vector.place ?? 'body') === place && !vector.header)
      .flatMap((vector) => hostsOf(vector, run).map((host) => print(vector, host, run)))
      .join('\n');
  const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trap</title>
${snippet}
<script>${RECORDER(run)}</script>
`;
  const rest = `${run.variant === 'slow' ? `<script src="/__trap/slow.js?${run.id}"></script>` : ''}
${at('head')}
<style>iframe, embed, object { width: 40px; height: 20px; border: 0 } .seen { position: fixed; top: 0 } body { min-height: 300vh }</style>
</head><body>
${at('top')}
<script>place.append(make('p')); document.body.append(place)</script>
${at('body')}
${at('end')}
<script>loaded.then(() => fetch(first + '/__trap/end/${run.id}', { method: 'POST' }))</script>
</body></html>`;
  return [start, rest];
}

/** The hosts for which a vector is on the page. */
export function hostsOf({ alone, witness }, { hosts, hasTwins }) {
  return alone || !(hasTwins || witness) ? hosts.slice(0, 1) : hosts;
}

/** What a vector's text is made of: addresses at a host. */
export function addresses(run, host, id) {
  const address = (file) => `${run.bases[host]}/t/${run.id}/${id}/${file}`;
  const own = (area) => (file) => `${run.first}/__trap/${area}/${run.id}/${host}/${id}/${file}`;
  return Object.assign(address, {
    own: own('own'),
    redirect: own('redirect'),
    proxied: own('proxied'),
    cloaked: (file) => `${run.bases.allowed}/as/${host}/t/${run.id}/${id}/${file}`,
    bare: (name) => run.bare[host][name],
  });
}

function print(vector, host, run) {
  const isLabelled = run.mode === 'labelled' && host === 'denied';
  const u = addresses(run, host, vector.id);
  if (vector.html) {
    if (!isLabelled) return vector.html(u, host);
    return vector.labelled?.(u, host) ?? inTemplate(vector.html(u, host));
  }
  const code = isLabelled && vector.labelled ? vector.labelled : vector.js;
  const attributes = isLabelled && !vector.labelled ? ` ${held}` : '';
  return `<script${attributes}>trap('${vector.id}', '${host}', (u, host) => { ${code} });</script>`;
}

// Inside a template, too, addresses wait as `data-…` where they can.
function inTemplate(html) {
  const waiting = html.replace(/ (src|srcset|href)="(?!data:|#)/g, ' data-$1="');
  return `<template data-service="denied">${waiting}</template>`;
}
