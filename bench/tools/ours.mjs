import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import en from '../../dist/locales/en.js';
import { printNotice, printSnippet } from '../../dist/snippet.js';
import { categories, heldScript, words } from '../page.mjs';
import { script } from './files.mjs';

const configOf = ({ services }) => ({
  controller: words.controller,
  statement: words.statement,
  language: 'en',
  // The others ask for all three; ours never asks for what is functional, so what is asked has another id.
  categories: { functional: {}, extras: categories.extras, analytical: {}, tracking: {} },
  services: services.map((service) => ({
    ...service,
    provider: 'Vendor',
    items: [{ name: `_${service.id}`, kind: 'cookie', lifetime: '1 year' }],
  })),
});
const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const guard = ({ base }) => `${base}privacy-cookie-notice.js`;

const external = (context, more) =>
  `<script type="application/json" id="privacy-cookie-notice">${JSON.stringify({ ...configOf(context), ...more })}</script>` +
  script(guard(context), '');
const inline = (context, more) =>
  printSnippet({ ...configOf(context), ...more }, { inline: true, src: guard(context) });
const printed = (context) => printNotice(configOf(context), { words: en });

/** The forms in which a site can have it. */
const FORMS = [
  { name: 'ours-lazy', form: 'guard in the head, the notice fetched', head: external },
  { name: 'ours-inline', form: 'guard in the page itself, the notice fetched', head: inline },
  {
    name: 'ours-printed',
    form: 'guard and notice in the page itself',
    head: (context) => inline(context, { printed: true }),
    start: printed,
  },
];

export const ours = FORMS.map((form) => ({
  version,
  folder: `${root}dist`,
  hold: ({ src, category, service }) =>
    heldScript(src, `data-category="${category}" data-service="${service}"`),
  selectors: {
    notice: 'consent-notice',
    accept: 'consent-notice [data-consent-action=accept-all]',
    choose: 'consent-notice [data-consent-action=show-preferences]',
    modal: 'consent-preferences >> dialog',
  },
  hasServices: true,
  ...form,
}));
