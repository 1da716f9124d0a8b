/** Pages with the head snippet, as the command prints it. */
import type { ConsentConfig } from '../../../src/core/config.js';
import { printSnippet, type SnippetOptions } from '../../../dist/snippet.js';
import { openPage, origins, type PageOptions } from '../../support/client.js';
import { GUARD, site } from '../gate/pages.js';

export interface SnippetPage {
  config?: Partial<ConsentConfig>;
  options?: SnippetOptions;
  before?: string;
  head?: string;
  body?: string;
}

/** A site whose one vendor counts, and whose other one follows. */
export async function siteConfig(
  block: 'auto' | 'strict',
  more: Partial<ConsentConfig> = {},
): Promise<ConsentConfig> {
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

export async function snippetPage(block: 'auto' | 'strict', page: SnippetPage): Promise<string> {
  const config = await siteConfig(block, page.config);
  const { before = '', head = '', body = '' } = page;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><script>${RECORDER}</script>${before}
${printSnippet(config, { src: GUARD, ...page.options })}
${head}</head><body>${body}
<script>ran.push('end')</script></body></html>`;
}

export async function openSnippet(
  block: 'auto' | 'strict',
  page: SnippetPage,
  options?: PageOptions,
): Promise<HTMLIFrameElement> {
  return openPage(await snippetPage(block, page), options);
}
