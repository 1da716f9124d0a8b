/** Pages with share links, and what is in them. */
import { until, type PageOptions } from '../../support/client.js';
import { managerOf, query, visit, windowOf, type PageParts } from '../gate/pages.js';

export const ALL = ['linkedin', 'mastodon', 'bluesky', 'x', 'facebook', 'whatsapp', 'email', 'copy'];
export const ARTICLE = 'https://shop.example/bread?kind=rye&half';

export type Page = HTMLIFrameElement;

/** What a page says on its console, and what it copies. */
export const WITNESS = `<script>
  complaints = []; copied = [];
  console.error = (...said) => complaints.push(String(said[0]));
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text) => void copied.push(text) },
  });
</script>`;
type Witness = { complaints: string[]; copied: string[] };
export const witnessOf = (page: Page) => windowOf(page) as unknown as Witness;

/** A page of a visitor who has refused, so that nothing covers the links. */
export async function open(body: string, parts: PageParts = {}, options?: PageOptions): Promise<Page> {
  const page = await visit(
    { body: `<main><h1>Bread</h1>${body}</main>`, before: WITNESS, ...parts },
    options,
  );
  await managerOf(page).rejectAll();
  return page;
}

export const rootOf = (page: Page, selector = 'consent-share') => query(page, selector).shadowRoot;

/** Its links and its button, once they are there. */
export async function controls(page: Page, selector?: string): Promise<HTMLElement[]> {
  await until(() => rootOf(page, selector)?.querySelector('ul'), { message: 'no links' });
  return [...rootOf(page, selector)!.querySelectorAll<HTMLElement>('a, button')];
}

export const nameOf = (control: Element) =>
  control.getAttribute('aria-label') ?? (control as HTMLElement).innerText.trim();
export const share = (attributes = '') => `<consent-share ${attributes}></consent-share>`;
