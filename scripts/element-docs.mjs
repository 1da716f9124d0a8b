// Writes docs/elements.md from custom-elements.json, so that the page says what the sources say.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const TABLES = [
  ['slots', 'Slot', (slot) => slot.name || '(default)'],
  ['attributes', 'Attribute', (attribute) => attribute.name],
  ['cssProperties', 'Custom property', (property) => property.name],
  ['cssParts', 'Part', (part) => part.name],
];

export function writeElementDocs() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const page = [
    '# Elements',
    'Made from the sources by `npm run build`. Each element follows the page’s one manager.',
    ...elements.flatMap(describe),
  ];
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/elements.md', page.join('\n\n') + '\n');
}

function describe(element) {
  const parts = [`## \`<${element.tagName}>\``, element.description];
  for (const [key, title, nameOf] of TABLES) {
    const rows = (element[key] ?? []).map((row) => `| \`${nameOf(row)}\` | ${row.description ?? ''} |`);
    if (rows.length) parts.push([`| ${title} | Meaning |`, '| --- | --- |', ...rows].join('\n'));
  }
  return parts;
}
