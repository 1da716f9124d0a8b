// The page that every tool is put into, the words that each of them says, and the scripts that each holds.
import { crc32, deflateSync } from 'node:zlib';
import en from '../dist/locales/en.js';

const own = {
  label: 'Extras',
  description: 'remember your settings, and make videos, maps and the chat work',
};
/** The asked categories: id → `{ label, description }`. */
export const categories = {
  extras: own,
  analytical: en.categories.analytical,
  tracking: en.categories.tracking,
};
const controller = 'Harbour News';
const purposes = [own.description, en.categories.analytical.purpose, en.categories.tracking.purpose];

/** The same words for all: what our own English says. */
export const words = {
  controller,
  title: en.title,
  text: [
    en.intro.replace('{controller}', controller),
    `${purposes.join('; ')}.`,
    en.withdraw.replace('{settings}', en.settings),
  ].join(' '),
  accept: en.acceptAll,
  reject: en.rejectAll,
  choose: en.showPreferences,
  modalTitle: en.preferencesTitle,
  modalText: en.preferencesIntro,
  save: en.save,
  close: en.back,
  statement: '/privacy',
  statementLabel: en.statement,
};

/** As many services as asked, in turn of each category. */
export function makeServices(count) {
  const ids = Object.keys(categories);
  return Array.from({ length: count }, (_, index) => ({
    id: `service${index}`,
    name: `Service ${index}`,
    category: ids[index % ids.length],
    purpose: `Does the work of service ${index}.`,
  }));
}

/** As many held scripts as asked, each of a service. */
export function makeScripts(count, services) {
  return Array.from({ length: count }, (_, index) => {
    const { id, category } = services[index % services.length];
    return { id: `script${index}`, service: id, category, src: `/held/${index}.js` };
  });
}

/** A held script: says that it ran, and weighs what a small tag does. */
export const heldCode = `benchRan();/*${' what a vendor measures'.repeat(80)} */`;

/** The form of labels that most tools know. */
export function heldScript(src, attributes) {
  return `<script type="text/plain" ${attributes} data-src="${src}"></script>`;
}

const paragraph =
  'On Monday the harbour master showed how the ferries are to sail from next spring. The eastern pier gets a second landing stage, so that two boats can moor at once, and the old crane becomes a lookout. Fishermen wondered where their nets will dry; the ward promised them the quay behind the auction hall, where they have been welcome since 1924. ';

const sections = Array.from(
  { length: 14 },
  (_, index) =>
    `<h2>Stage ${index + 1}</h2><p>${paragraph.repeat(2)}</p><aside>More: <a href="#stage-${index}">what stage ${index + 1} costs</a></aside>`,
).join('\n');

export const siteStyles =
  '*{box-sizing:border-box}body{margin:0;color:#222;font:18px/1.6 Georgia,serif}header,footer{padding:1rem 2rem;background:#0b2239;color:#fff;font-family:sans-serif}nav a{margin-right:1rem;color:#cfe0f2}main{max-width:46rem;margin:auto;padding:1rem 2rem}h1{font:700 2.4rem/1.2 sans-serif}img{max-width:100%;height:auto}aside{margin:1rem 0;padding:1rem;background:#eef2f7}';

/** An article with a large picture, and what a tool puts into its head, and at the start and end of its body. */
export function articlePage({ head = '', start = '', end = '' }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Ferries from two landing stages</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
${head}
<link rel="stylesheet" href="/site.css">
</head>
<body>
${start}
<header><b>${controller}</b> <nav><a href="#town">Town</a><a href="#water">Water</a><a href="#trade">Trade</a></nav></header>
<main>
<h1>Ferries will sail from two landing stages</h1>
<p>${paragraph}</p>
<img src="/picture.png" width="1200" height="630" alt="The eastern pier in the evening" fetchpriority="high">
${sections}
</main>
<footer>${controller} · <a href="${words.statement}">Privacy</a></footer>
${end}
</body>
</html>`;
}

/** A picture that weighs what a photograph does: a coarse grain, the same in every run. */
export function makePicture(width = 1200, height = 630) {
  let seed = 1;
  const grain = () => (seed = (seed * 48271) % 2147483647) & 15;
  const rows = Array.from({ length: height / 3 }, () =>
    Buffer.from([
      0,
      ...Array.from({ length: width / 3 }, grain).flatMap((shade) => Array(3).fill(shade * 8)),
    ]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.concat(rows.flatMap((row) => [row, row, row])))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type, data) {
  const content = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}
