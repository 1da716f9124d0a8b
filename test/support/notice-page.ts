/** A typical page with the notice, its parts, and a visitor's hands. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import type { ConsentManager } from '../../src/manager.js';
import { fileUrl, openPage, until, type PageOptions } from './client.js';

export const isChromium = /Chrome\//.test(navigator.userAgent);

/** A test of what only Chromium can do here; elsewhere it is skipped, and its title says why. */
export function itInChromium(title: string, reason: string, test: () => Promise<void>): void {
  if (isChromium) it(title, test);
  else it.skip(`${title} (skipped: ${reason})`, test);
}

/** What takes Enter: in a frame, a driven Firefox hears it no more after some time (a11y/keyboard tests it first). */
export function itByEnter(title: string, test: () => Promise<void>): void {
  if (/Firefox\//.test(navigator.userAgent))
    it.skip(`${title} (skipped: a driven Firefox loses Enter in frames)`, test);
  else it(title, test);
}

const service = (id: string, name: string, category: string, extra: object = {}) => ({
  id,
  name,
  category,
  provider: `${name} Ltd`,
  purpose: `What ${name} does for the shop`,
  ...extra,
});
const item = { name: '_stat', kind: 'cookie', lifetime: '13 months', purpose: 'Counts visits' };

/** Two services in each category. */
export const typicalConfig = {
  // Here it is a script that clicks; what that counts for is tested apart.
  syntheticAccept: 'always' as const,
  controller: 'Kade 12',
  statement: '/privacy',
  services: [
    service('basket', 'Basket', 'functional', { items: [{ ...item, name: 'basket', lifetime: 'session' }] }),
    service('login', 'Login', 'functional'),
    service('counter', 'Counter', 'analytical', {
      items: [item],
      statement: 'https://counter.example/privacy',
    }),
    service('heatmap', 'Heatmap', 'analytical'),
    service('adverts', 'Adverts', 'tracking', {
      thirdParties: 'Forty advertisers',
      items: [{ ...item, thirdParty: true }],
    }),
    service('video', 'Video', 'tracking'),
  ],
};

export interface NoticePageOptions extends PageOptions {
  /** Over the typical one. */
  config?: Record<string, unknown>;
  /** Of the `html` element. */
  attributes?: string;
  /** What stands before the guard. */
  head?: string;
  /** In place of the typical content. */
  body?: string;
  /** `false` where the visitor is not to be asked: does not wait for the notice. */
  isAsked?: boolean;
}

const WITNESS = `<script>
  window.errors = [];
  window.shows = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  document.addEventListener('consent-error', (event) => errors.push(event.code + ': ' + event.error.message));
  document.addEventListener('consent-show', (event) => shows.push(event.layer));
</script>`;

// In the order of the page: when the functional one has run, so has all before it that may.
const HELD = ['analytical', 'tracking', 'functional'].map(
  (id) => `<script type="text/plain" data-category="${id}">(window.ran ??= []).push('${id}')</script>`,
);

export const LONG_TEXT = Array.from(
  { length: 60 },
  (_, line) => `<p>Line ${line} of a long page about bread and books.</p>`,
).join('');

const BODY = `
  <header><nav aria-label="Site"><a id="first-link" href="#last">To the end</a></nav></header>
  <main><h1>Bread and books</h1><button id="buy" type="button">Buy</button>${LONG_TEXT}<p id="last">The last line.</p></main>`;

/** A clock for the page, for `head`: today shifted by days, at an hour (UTC) if one is given. */
export function clock(days: number, hour?: number): string {
  const day = 864e5;
  const start = hour === undefined ? Date.now() : Math.floor(Date.now() / day) * day + hour * 36e5;
  return `<script>{
    const Real = Date;
    const now = () => ${start + days * day} + Math.round(performance.now());
    window.Date = class extends Real {
      constructor(...given) { super(...(given.length ? given : [now()])); }
      static now() { return now(); }
    };
  }</script>`;
}

export function storedAnswer(): string | undefined {
  return /(?:^|; )PrivacyCookieNotice=([^;]*)/.exec(document.cookie)?.[1];
}

/** What has the focus, open shadow roots included. */
export function focused(page: Document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** For assertions: a failing one would print the whole document that an element belongs to. */
export function nameOf(element: Element | null | undefined): string {
  if (!element) return 'nothing';
  const action = element.getAttribute('data-consent-action');
  return `${element.localName}${element.id && `#${element.id}`}${action ? `[${action}]` : ''}`;
}

/** How many elements there are. */
export function count(root: ParentNode, selector: string): number {
  return root.querySelectorAll(selector).length;
}

export class NoticePage {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get window(): Window & typeof globalThis & { ran?: string[]; errors: string[]; shows: string[] } {
    return this.frame.contentWindow as never;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get manager(): ConsentManager {
    return this.window.PrivacyCookieNotice!;
  }

  get notice(): HTMLElement {
    return this.document.querySelector('consent-notice')!;
  }

  get isNoticeShown(): boolean {
    const notice: HTMLElement | null = this.document.querySelector('consent-notice');
    return !!notice && !notice.hidden && !!notice.querySelector('button');
  }

  /** The second layer's dialog, once it has been made. */
  get dialog(): HTMLDialogElement {
    return this.document
      .querySelector('consent-preferences')
      ?.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
  }

  get switches(): HTMLInputElement[] {
    return [...this.dialog.querySelectorAll('input')];
  }

  /** A button of the first layer. */
  button(action: string): HTMLButtonElement {
    return this.notice.querySelector<HTMLButtonElement>(`[data-consent-action="${action}"]`)!;
  }

  /** A button of the second layer. */
  dialogButton(action: string): HTMLButtonElement {
    return this.dialog.querySelector<HTMLButtonElement>(`[data-consent-action="${action}"]`)!;
  }

  byId(id: string): HTMLElement {
    return this.document.getElementById(id)!;
  }

  addStyle(css: string): void {
    this.document.head.append(Object.assign(this.document.createElement('style'), { textContent: css }));
  }

  /** The visitor's place in the page is its start. */
  focus(): void {
    this.frame.focus();
    this.window.focus();
  }

  async frames(count = 3): Promise<void> {
    for (let frame = 0; frame < count; frame++) {
      await new Promise((done) => this.window.requestAnimationFrame(done));
    }
  }

  /** Later than every choice begun before: a receipt waits for the same module as they do. */
  async settle(): Promise<void> {
    await this.manager.receipt();
    await this.frames();
  }

  /** The optional categories whose scripts have run by the time that the functional one has. */
  async released(): Promise<string[]> {
    const ran = await until(() => this.window.ran?.includes('functional') && this.window.ran);
    return ran.filter((id) => id !== 'functional');
  }

  async openPreferences(): Promise<HTMLDialogElement> {
    this.manager.showPreferences();
    return this.dialogOpened();
  }

  /** With all services opened. */
  async openDetails(): Promise<void> {
    for (const part of this.dialog.querySelectorAll('details')) part.open = true;
    await until(() => this.switches.length === 6);
  }

  async dialogOpened(): Promise<HTMLDialogElement> {
    await until(() => this.dialog?.open && this.dialog.querySelector('input'), {
      message: 'no dialog opened',
    });
    await this.frames(1);
    return this.dialog;
  }

  async reload(): Promise<void> {
    const loaded = new Promise((done) => this.frame.addEventListener('load', done, { once: true }));
    this.window.location.reload();
    await loaded;
  }

  /** A trusted click in the middle of an element, or at a place of it. */
  async click(element: Element): Promise<void> {
    await sendMouse({ type: 'click', position: middleOf(element) });
  }

  /** Presses Tab until an element has the focus, and says how often. */
  async tabTo(isThere: (element: Element | null) => boolean, limit = 40): Promise<number> {
    for (let count = 1; count <= limit; count++) {
      await sendKeys({ press: 'Tab' });
      if (isThere(focused(this.document))) return count;
    }
    throw new Error(`Not reached with ${limit} presses of Tab`);
  }
}

export function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** The HTML of a typical page. */
export function noticeHtml({
  config,
  attributes = 'lang="en"',
  head = '',
  body = BODY,
}: NoticePageOptions): string {
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Bread and books</title>
    <meta name="viewport" content="width=device-width">
    <style>body { background: Canvas; color: CanvasText } a { color: inherit }
      button { background: Canvas; color: CanvasText; border: 1px solid }</style>${WITNESS}${head}
    <script type="application/json" id="privacy-cookie-notice">${JSON.stringify({ ...typicalConfig, ...config })}</script>
    <script src="${fileUrl('dist/privacy-cookie-notice.js')}"></script>${HELD.join('')}</head><body>${body}</body></html>`;
}

export async function openNoticePage(options: NoticePageOptions = {}): Promise<NoticePage> {
  const page = new NoticePage(await openPage(noticeHtml(options), options));
  if (options.isAsked !== false) {
    await until(() => page.isNoticeShown, { message: `no notice; errors: ${page.window.errors}` });
    await page.frames();
  }
  return page;
}
