// Where the tools' files are, and the tags that load them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Exact versions of the packages. */
export const { dependencies: pinned } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
export const fromPackage = (path) => at(`node_modules/${path}`);
export const fromBuild = (path) => at(`build/${path}`);

export const script = (source, attributes = ' defer') => `<script${attributes} src="${source}"></script>`;
export const styleSheet = (source) => `<link rel="stylesheet" href="${source}">`;

/** Something made of each category and its services, as pairs for an object. */
export function byCategory(categories, services, make) {
  return Object.entries(categories).map(([id, texts]) =>
    make(
      id,
      texts,
      services.filter(({ category }) => category === id),
    ),
  );
}
