import type { ItemConfig, ResolvedConfig, ServiceConfig } from '../core/config.js';
import type { Locale, PageTexts } from '../core/texts.js';
import { daysIn, lifetimeReader } from './local-forms.js';
import { categoryWords } from './words.js';

/** The words of a declaration: the notice's own, and those of a page's text. */
export interface DeclarationWords {
  readonly notice: Locale;
  readonly page: PageTexts;
  /** How dates are written; see `localeOf`. */
  readonly locale: string | undefined;
}

/** One item, or a service that stores none. */
export interface Row {
  readonly service: ServiceConfig;
  /** The category's name. */
  readonly category: string;
  readonly item: ItemConfig | undefined;
}

export const COLUMNS = ['item', 'service', 'category', 'purpose', 'lifetime', 'party'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** Everything that is declared, in the order of the config; the notice's own item comes first. */
export function rowsOf({ categories, controller, cookie }: ResolvedConfig, words: DeclarationWords): Row[] {
  const rows = categories.flatMap((category) => {
    const { label } = categoryWords(words.notice, category);
    return category.services.flatMap((service) => rowsOfService(service, label));
  });
  // A site may have declared it itself.
  if (rows.some(({ item }) => item?.name === cookie.name)) return rows;
  const own: ServiceConfig = {
    id: cookie.name,
    name: words.page.ownService,
    category: 'functional',
    provider: controller,
    purpose: words.page.ownPurpose,
    items: [{ name: cookie.name, kind: 'cookie', lifetime: daysIn(words.locale, cookie.days) }],
  };
  return [...rowsOfService(own, categoryWords(words.notice, categories[0]!).label), ...rows];
}

/** The rows in the order that the visitor asked for; equal ones stay as they stood. */
export function sortRows(rows: readonly Row[], sorting: Sorting, words: DeclarationWords): Row[] {
  const { column, direction } = sorting;
  const { compare } = new Intl.Collator(words.locale, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'ascending' ? 1 : -1;
  const secondsOf = column === 'lifetime' ? lifetimeReader(words.locale) : () => 0;
  const keyed = rows.map((row) => {
    const text = textIn(row, column, words);
    // What has nothing to say in the column stays below, whichever way it is sorted.
    return { row, text, isEmpty: !text, seconds: secondsOf(text) };
  });
  keyed.sort(
    (a, b) =>
      +a.isEmpty - +b.isEmpty ||
      // Of two infinities the difference is no number.
      sign * (Math.sign(a.seconds - b.seconds) || compare(a.text, b.text)),
  );
  return keyed.map(({ row }) => row);
}

/** Who sets the row's item; nothing where there is none. */
export function partyOf({ item }: Row, { page }: DeclarationWords): string {
  if (!item) return '';
  return item.thirdParty ? page.otherSite : page.thisSite;
}

/** What the row's item is for: in its own words, else as its service says. */
export function purposeOf({ item, service }: Row): string {
  return item?.purpose ?? service.purpose;
}

function rowsOfService(service: ServiceConfig, category: string): Row[] {
  const { items = [] } = service;
  return (items.length ? items : [undefined]).map((item) => ({ service, category, item }));
}

function textIn(row: Row, column: Column, words: DeclarationWords): string {
  switch (column) {
    case 'item':
      return row.item?.name ?? '';
    case 'service':
      return row.service.name;
    case 'category':
      return row.category;
    case 'purpose':
      return purposeOf(row);
    case 'lifetime':
      return row.item?.lifetime ?? '';
    case 'party':
      return partyOf(row, words);
  }
}
