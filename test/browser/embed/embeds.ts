/** Pages with embeds, the placeholders in them, and what a visitor does there. */
import { sendKeys } from '@web/test-runner-commands';

import { origins, until, type PageOptions } from '../../support/client.js';
import { focused } from '../../support/notice-page.js';
import type { ConsentConfig } from '../../../src/core/config.js';
import { printSnippet } from 'privacy-cookie-notice/snippet';
import { documentOf, GUARD, site, urlsAt, visit, type PageParts } from '../gate/pages.js';

const statement = 'https://player.example/privacy';

/** The site of the gate's tests; its services have statements, and its page does not reload. */
export const embedSite = {
  ...site,
  reload: false,
  services: site.services.map((service) => ({ ...service, statement })),
};

/** A page with the head snippet, where held frames have placeholders too. The player is the tracker's. */
export async function visitSnippet(
  block: 'auto' | 'strict',
  parts: PageParts,
  { more, ...options }: PageOptions & { more?: Partial<ConsentConfig> | undefined } = {},
): Promise<HTMLIFrameElement> {
  const hosts = [new URL((await origins()).tracker).host];
  const services = embedSite.services.map((one) => (one.id === 'player' ? { ...one, hosts } : one));
  const config = { ...embedSite, block, services, ...more } as ConsentConfig;
  return visit({ config: null, guard: printSnippet(config, { src: GUARD }), ...parts }, options);
}

export function elementIn(page: HTMLIFrameElement, selector: string): HTMLElement {
  const element = documentOf(page).querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

export function frameIn(page: HTMLIFrameElement, selector: string): HTMLIFrameElement {
  return elementIn(page, selector) as HTMLIFrameElement;
}

/** What a placeholder stands in: an embed's shadow root, or a held frame's own page. */
function rootOf(element: Element): ParentNode | null | undefined {
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : element.shadowRoot;
}

export function placeholderOf(element: Element): HTMLElement | null | undefined {
  return rootOf(element)?.querySelector<HTMLElement>('.placeholder');
}

/** An embed's or held frame's placeholder, once it is drawn. */
export function drawn(page: HTMLIFrameElement, selector: string): Promise<HTMLElement> {
  return until(() => placeholderOf(elementIn(page, selector)), { message: `no placeholder in ${selector}` });
}

/** Of a placeholder: the button or link with that text. */
export function control(placeholder: HTMLElement, text: string): HTMLElement {
  const all = [...placeholder.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((one) => one.textContent.trim().startsWith(text));
  if (!found) throw new Error(`No "${text}" among ${all.map((one) => one.textContent.trim())}`);
  return found;
}

/** The placeholder's texts, as a visitor reads them. */
export function textOf(placeholder: HTMLElement): string {
  return placeholder.innerText.replace(/\s+/g, ' ').trim();
}

/** The frame that an embed has made, once it has its address. */
export function loadedFrame(page: HTMLIFrameElement, embed: string): Promise<HTMLIFrameElement> {
  return until(() => documentOf(page).querySelector<HTMLIFrameElement>(`${embed} > iframe[src]`), {
    message: `no frame in ${embed}`,
  });
}

/** Waits until the tracker was asked for exactly these addresses, and its frames' scripts so often. */
export async function askedFor(wanted: string[]): Promise<void> {
  let last = '';
  const isAsked = async () => {
    last = (await urlsAt('tracker')).sort().join();
    return last === [...wanted].sort().join();
  };
  await until(isAsked).catch(() => {
    throw new Error(`asked for ${last}, not for ${[...wanted].sort().join()}`);
  });
}

/** Presses Tab until something in a placeholder has the focus. */
export async function tabTo(page: HTMLIFrameElement, target: HTMLElement): Promise<void> {
  for (let count = 0; count < 40; count++) {
    await sendKeys({ press: 'Tab' });
    if (hasFocus(page, target)) return;
  }
  throw new Error(`Tab does not lead to ${target.textContent.trim()}`);
}

/** Whether it has the focus, in the page, a shadow root in it, or a frame's page. */
export function hasFocus(page: HTMLIFrameElement, target: Element): boolean {
  const inPage = focused(documentOf(page));
  if (target.ownerDocument === documentOf(page)) return inPage === target;
  return (
    inPage?.localName === 'iframe' &&
    (inPage as HTMLIFrameElement).contentDocument === target.ownerDocument &&
    target.ownerDocument.activeElement === target
  );
}
