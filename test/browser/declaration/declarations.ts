/** Pages with a declaration, and its parts. */
import { until } from '../../support/client.js';
import { openNoticePage, type NoticePage, type NoticePageOptions } from '../../support/notice-page.js';

export const DECLARATION = '<consent-declaration contact="privacy@kade.example" changed="2026-10-03">';
export const body = (more = '') =>
  `<main><h1>Privacy</h1><p><a id="to-adverts" href="#declaration-adverts">Adverts</a></p>
    ${DECLARATION}What stands there until then.</consent-declaration>${more}</main>`;

export async function open(options: NoticePageOptions = {}): Promise<NoticePage> {
  const page = await openNoticePage({ body: body(), ...options });
  await until(() => rootOf(page)?.querySelector('table'), { message: 'no declaration' });
  await page.frames();
  return page;
}

export const elementOf = (page: NoticePage) => page.document.querySelector('consent-declaration')!;
export const rootOf = (page: NoticePage) => elementOf(page).shadowRoot as ShadowRoot;
export const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const rowsOf = (page: NoticePage) => [...rootOf(page).querySelectorAll<HTMLElement>('tbody tr')];
export const columnOf = (page: NoticePage, column: number) =>
  rowsOf(page).map((row) => textOf(row.children[column]));
export const headers = (page: NoticePage) => [...rootOf(page).querySelectorAll<HTMLElement>('thead th')];
export const sortButton = (page: NoticePage, column: number) =>
  headers(page)[column]!.querySelector('button')!;
export const actionsOf = (page: NoticePage) =>
  [...rootOf(page).querySelectorAll<HTMLElement>('[part=choice] button')].map(textOf);
export const choiceOf = (page: NoticePage) =>
  [...rootOf(page).querySelectorAll('[part=choice] > ul > li')].map((category) =>
    [...category.querySelectorAll('.row')].map(textOf).join(', '),
  );
export const statusOf = (page: NoticePage) => textOf(rootOf(page).querySelector('[role=status]'));
export const button = (page: NoticePage, action: string) =>
  rootOf(page).querySelector<HTMLButtonElement>(`[data-consent-action=${action}]`)!;
