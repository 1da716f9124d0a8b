/** Pages as a site would write them, with the notice first in their head, and what is to be seen of them. */
import type { ConsentErrorEvent, ConsentWithdrawEvent } from '../../../src/core/events.js';
import type { ConsentManager } from '../../../src/manager.js';
import { fileUrl, openPage, requests, until, type PageOptions, type Vendor } from '../../support/client.js';

export const GUARD = fileUrl('dist/privacy-cookie-notice.js');

const about = { provider: 'A company', purpose: 'A purpose' };

/** A site with two services, and with one in each category. */
export const site = {
  controller: 'Voorbeeld B.V.',
  statement: '/privacy',
  language: 'en',
  // Here it is a script that clicks; what that counts for is tested apart.
  syntheticAccept: 'always' as const,
  services: [
    { id: 'counter', name: 'Counter', category: 'analytical', ...about },
    { id: 'pixel', name: 'Pixel', category: 'tracking', ...about },
    { id: 'player', name: 'Player', category: 'tracking', ...about },
  ],
};

/** The window of a page, with what the page wrote down. */
export interface PageWindow extends Window {
  ran?: string[];
  errors: string[];
  said: Event[];
  isGateOpen?: boolean;
  PrivacyCookieNotice: ConsentManager;
}

export interface PageParts {
  config?: object | null;
  /** In the head, before the notice. */
  before?: string;
  /** In the head, after the notice. */
  head?: string;
  body?: string;
  nonce?: string;
  /** The notice's own tag. */
  guard?: string;
}

const EVENTS = ['ready', 'change', 'withdraw', 'show', 'hide', 'error'];

const RECORDER = `
  ran = []; errors = []; said = [];
  addEventListener('error', (event) => errors.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  for (const type of ${JSON.stringify(EVENTS)}) {
    document.addEventListener('consent-' + type, (event) => said.push(event));
  }`;

export function pageOf(parts: PageParts): string {
  const { config = site, before = '', head = '', body = '', nonce } = parts;
  const attribute = nonce ? ` nonce="${nonce}"` : '';
  const { guard = `<script src="${GUARD}"${attribute}></script>` } = parts;
  const json = config ? JSON.stringify(config).replaceAll('<', '\\u003c') : '';
  // What is functional is released in the same round as all else that may run, and this comes last of it:
  // whatever did not happen before it will not happen in that round.
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<script${attribute}>${RECORDER}</script>${before}
${json && `<script type="application/json" id="privacy-cookie-notice">${json}</script>`}
${guard}
${head}</head><body>${body}
<script type="text/plain" data-category="functional" data-type="module"${attribute}>globalThis.isGateOpen = true</script>
</body></html>`;
}

export function open(parts: PageParts, options?: PageOptions): Promise<HTMLIFrameElement> {
  return openPage(pageOf(parts), options);
}

/** Opens a page, and waits for the gate's first round to be over. */
export async function visit(parts: PageParts, options?: PageOptions): Promise<HTMLIFrameElement> {
  const frame = await open(parts, options);
  await gateOpened(frame);
  return frame;
}

/** A visitor who said yes to everything on an earlier page. */
export async function acceptEarlier(config: object = site): Promise<void> {
  const frame = await visit({ config });
  await managerOf(frame).acceptAll();
  frame.remove();
}

export function gateOpened(frame: HTMLIFrameElement): Promise<true> {
  return until(() => windowOf(frame).isGateOpen, { message: 'the config was not checked' });
}

export function windowOf(frame: HTMLIFrameElement): PageWindow {
  return frame.contentWindow as unknown as PageWindow;
}

export function documentOf(frame: HTMLIFrameElement): Document {
  return frame.contentDocument!;
}

export function managerOf(frame: HTMLIFrameElement): ConsentManager {
  return windowOf(frame).PrivacyCookieNotice;
}

export function ranIn(frame: HTMLIFrameElement): string[] {
  // Between two documents there is neither.
  return [...(windowOf(frame).ran ?? [])];
}

export function query<T extends Element = HTMLElement>(frame: HTMLIFrameElement, selector: string): T {
  const found = documentOf(frame).querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/** The first layer's button, once a visitor can see it. */
export function seenButton(frame: HTMLIFrameElement, action: string): Promise<HTMLElement> {
  const selector = `consent-notice [data-consent-action=${action}]`;
  return until(
    () => {
      const button = documentOf(frame).querySelector<HTMLElement>(selector);
      return button?.getClientRects().length ? button : undefined;
    },
    { message: `the notice does not show ${action}` },
  );
}

export function isNoticeSeen(frame: HTMLIFrameElement): boolean {
  return !!documentOf(frame).querySelector('consent-notice')?.getClientRects().length;
}

/** `consent-error` events, as `code #id`. */
export function errorsSaid(frame: HTMLIFrameElement): string[] {
  const events = windowOf(frame).said.filter(({ type }) => type === 'consent-error') as ConsentErrorEvent[];
  return events.map(({ code, element }) => `${code} #${element?.id ?? ''}`);
}

export function withdrawalsSaid(frame: HTMLIFrameElement): ConsentWithdrawEvent[] {
  return windowOf(frame).said.filter(({ type }) => type === 'consent-withdraw') as ConsentWithdrawEvent[];
}

/** What a vendor was asked, in order of arrival. */
export async function urlsAt(vendor: Vendor): Promise<string[]> {
  return (await requests(vendor)).map(({ url }) => url);
}

/** Lets the page draw some frames: enough for whatever a finished step set going. */
export async function frames(page: HTMLIFrameElement, count = 10): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((done) => windowOf(page).requestAnimationFrame(done));
}

/** One labelled thing of each kind; what they ask the vendor for once released, and what they run. */
export function everyKind(
  origin: string,
  category: string,
): { html: string; urls: string[]; names: string[] } {
  // Addresses of its own for each page: WebKit keeps in memory what an earlier one asked for.
  const own = `&page=${crypto.randomUUID()}`;
  const label = `data-category="${category}"`;
  const held = `type="text/plain" ${label}`;
  const html = `
<script ${held} data-src="${origin}/script.js?push=classic${own}"></script>
<script ${held} src="${origin}/script.js?push=src${own}"></script>
<script ${held} data-src="${origin}/script.js?push=async${own}" async></script>
<script ${held} src="${origin}/script.js?push=deferred${own}" defer></script>
<script ${held} data-src="${origin}/module.mjs?push=module${own}" data-type="module"></script>
<script ${held}>ran.push('inline')</script>
<script ${held} data-type="module">ran.push('inline-module')</script>
<iframe ${label} data-src="${origin}/frame.html?kind${own}" title="Frame"></iframe>
<img ${label} data-src="${origin}/pixel.gif?img${own}" alt="">
<img ${label} data-src="${origin}/pixel.gif?src${own}" data-srcset="${origin}/pixel.gif?srcset${own} 1x" alt="">
<picture><source ${label} data-srcset="${origin}/pixel.gif?picture${own}"><img ${label} data-src="${origin}/pixel.gif?alternative${own}" alt=""></picture>
<link rel="stylesheet" ${label} data-href="${origin}/style.css?kind${own}">
<template ${label}><p>Some</p><script>ran.push('template-inline')</script></template>`;
  const names = ['classic', 'src', 'async', 'deferred', 'module'];
  const pixels = ['img', 'srcset', 'picture'];
  return {
    html,
    urls: [
      ...names.map((name) => `/${name === 'module' ? 'module.mjs' : 'script.js'}?push=${name}${own}`),
      ...pixels.map((name) => `/pixel.gif?${name}${own}`),
      `/frame.html?kind${own}`,
      '/frame-ran',
      `/style.css?kind${own}`,
    ],
    names: [...names, 'inline', 'inline-module', 'template-inline'],
  };
}
