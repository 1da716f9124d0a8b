/** The first layer in each of its layouts, and what must hold in every one. */
import { expect } from '@esm-bundle/chai';
import { until } from './client.js';
import { isChromium, middleOf, openNoticePage, type NoticePage } from './notice-page.js';

export const LAYOUTS = ['bottom', 'bottom-start', 'bottom-end', 'top', 'inline'] as const;
// The longest words, and one that is written from right to left; all of them where the layouts differ most.
const FEW = ['hu', 'ar'];
export const languagesOf = (layout: string) =>
  isChromium && ['bottom', 'bottom-end'].includes(layout) ? ['nl', 'de', 'el', 'fi', ...FEW] : FEW;
export const SIZES = [
  [1280, 720],
  [700, 600],
  [360, 640],
  [320, 640],
  [320, 256],
] as const;

/** What a visitor may have set: text twice as large, or WCAG 1.4.12's spacing. */
export const TEXTS = {
  'plain text': '',
  'text of 200 %': 'html { font-size: 200% }',
  'spaced text':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
};

export const open = (layout: string, language = 'en', config = {}, body?: string): Promise<NoticePage> =>
  openNoticePage({
    config: { layout, ...config },
    attributes: `lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`,
    ...(body && { body }),
  });

export const answers = (page: NoticePage) =>
  ['reject-all', 'accept-all'].map((action) =>
    page.notice.querySelector<HTMLElement>(`[slot=actions][data-consent-action=${action}]`)!,
  );

export async function resize(page: NoticePage, [width, height]: readonly [number, number]): Promise<void> {
  Object.assign(page.frame, { width, height });
  await until(() => page.window.innerWidth === width && page.window.innerHeight === height);
  await page.frames(2);
}

/** How many of the answers a visitor sees whole, and can hit. */
export function answersInView(page: NoticePage): number {
  return answers(page).filter((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    if (top < -1 || bottom > page.window.innerHeight + 1) return false;
    return page.document.elementFromPoint(...middleOf(button)) === button;
  }).length;
}

export function expectEqual(page: NoticePage, where: string): void {
  const [reject, accept] = answers(page).map((button) => button.getBoundingClientRect());
  expect((reject!.width * reject!.height) / (accept!.width * accept!.height), where).to.be.within(0.9, 1.1);
  for (const { height } of [reject!, accept!]) expect(height, where).to.be.at.least(44);
}

/** Nothing is wider than its room, or higher than what shows it. */
export function expectWhole({ document, notice, window }: NoticePage, where: string): void {
  expect(document.documentElement.scrollWidth, `the page, ${where}`).to.be.at.most(window.innerWidth);
  expect(notice.scrollWidth, `the notice, ${where}`).to.be.at.most(notice.clientWidth);
  const box = notice.getBoundingClientRect();
  for (const part of notice.querySelectorAll<HTMLElement>('h2, p, li, a, button')) {
    const { left, right, width, height } = part.getBoundingClientRect();
    const cut = `${where}: ${part.innerText}`;
    expect(left >= box.left && right <= box.right, cut).to.equal(true);
    expect(part.scrollWidth, cut).to.be.at.most(Math.ceil(width));
    expect(part.scrollHeight, cut).to.be.at.most(Math.ceil(height));
  }
}
