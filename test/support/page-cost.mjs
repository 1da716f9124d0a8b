// What the test of speed and `npm run cost` measure a page with, as text for the page and as a function for it.

/** Stands before all else in a page: `observing` is the milliseconds that mutation observers took. */
export const CLOCK = `observing = 0; {
  const Native = MutationObserver;
  window.MutationObserver = class extends Native {
    constructor(react) {
      super((...given) => {
        const start = performance.now();
        react(...given);
        observing += performance.now() - start;
      });
    }
  };
}`;

/** A script that watches the page, by what its observer does with the records. */
export const watcher = (read) =>
  `<script>new MutationObserver(${read}).observe(document, { childList: true, subtree: true })</script>`;

/** The least that looks at what came: at the name of each node. */
export const NAME_READER = `(records) => {
  for (const { addedNodes } of records) for (const { localName } of addedNodes) if (localName === 'script') seen = 1;
}`;

/** Milliseconds of many insertions with what observers take of them, and up to the next paint. */
export async function append(count, page = globalThis) {
  const { document } = page;
  const paint = () => new Promise((done) => page.requestAnimationFrame(() => page.setTimeout(done)));
  const room = document.createElement('div');
  document.body.append(room);
  const nodes = Array.from({ length: count }, () => document.createElement('p'));
  await paint();
  const start = performance.now();
  for (const node of nodes) room.appendChild(node);
  await null;
  const appending = performance.now() - start;
  await paint();
  const painting = performance.now() - start;
  room.remove();
  return { appending, painting };
}
