/** Pages with the head snippet, as the command prints it. */
import type { ConsentConfig } from '../../../src/core/config.js';
import { printSnippet, type SnippetOptions } from 'privacy-cookie-notice/snippet';
import { openPage, origins, until, type PageOptions } from '../../support/client.js';
import { GUARD, site, type PageWindow } from '../gate/pages.js';

export type Block = NonNullable<ConsentConfig['block']>;

export interface SnippetPage {
  config?: Partial<ConsentConfig>;
  options?: SnippetOptions;
  before?: string;
  head?: string;
  body?: string;
}

/** A site whose one vendor counts, and whose other one follows. */
export async function siteConfig(block: Block, more: Partial<ConsentConfig> = {}): Promise<ConsentConfig> {
  const { analytics, tracker } = await origins();
  const [counter, pixel] = site.services;
  return {
    ...site,
    block,
    services: [
      { ...counter!, hosts: [new URL(analytics).host] },
      { ...pixel!, hosts: [new URL(tracker).host] },
    ],
    ...more,
  };
}

const RECORDER = `ran = []; errors = []; said = []; violations = [];
  addEventListener('error', (event) => errors.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI));
  for (const type of ['ready', 'change', 'withdraw', 'show', 'hide', 'error', 'blocked']) {
    document.addEventListener('consent-' + type, (event) => said.push(event));
  }`;

export async function snippetPage(block: Block, page: SnippetPage): Promise<string> {
  const config = await siteConfig(block, page.config);
  const { before = '', head = '', body = '' } = page;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><script>${RECORDER}</script>${before}
${printSnippet(config, { src: GUARD, ...page.options })}
${head}</head><body>${body}
<script>ran.push('end')</script></body></html>`;
}

export async function openSnippet(
  block: Block,
  page: SnippetPage,
  options?: PageOptions,
): Promise<HTMLIFrameElement> {
  return openPage(await snippetPage(block, page), options);
}

/** The window of a page, with what the page wrote down. */
export interface SnippetWindow extends PageWindow {
  /** Directive and address of each. */
  violations: string[];
}

export function windowOf(frame: HTMLIFrameElement): SnippetWindow {
  return frame.contentWindow as unknown as SnippetWindow;
}

/** Until the stored answer has been read, and what watches the page has come. */
export async function ready(frame: HTMLIFrameElement): Promise<void> {
  await until(() => windowOf(frame).said?.some(({ type }) => type === 'consent-ready'));
}

/** Counts how often a frame loads from now on. */
export function loadsOf(frame: HTMLIFrameElement): () => number {
  let loads = 0;
  frame.addEventListener('load', () => loads++);
  return () => loads;
}

/** Until whatever was begun would have been seen: three requests to the own server have come back. */
export async function quiet(frame: HTMLIFrameElement): Promise<void> {
  for (let i = 0; i < 3; i++) await frame.contentWindow!.fetch(GUARD, { cache: 'no-store' });
}

/** A vendor's tag, a script that page code adds, a pixel and a frame. */
export function vendorTags(origin: string, name: string): string {
  return `<script src="${origin}/script.js?push=${name}"></script>
   <script>{ const script = document.createElement('script');
     Object.assign(script, { src: '${origin}/script.js?push=${name}-late', onload: () => ran.push('${name}-loaded') });
     document.head.append(script); }</script>
   <img src="${origin}/pixel.gif?${name}" alt=""><iframe src="${origin}/frame.html?${name}" title="Frame"></iframe>`;
}
