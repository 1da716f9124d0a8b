import auto from 'inline-head:auto';
import autoHints from 'inline-head:auto+preload';
import dryRun from 'inline-head:dry-run';
import dryRunHints from 'inline-head:dry-run+preload';
import guard from 'inline-head:guard';
import labelledHints from 'inline-head:preload';
import strict from 'inline-head:strict';
import strictHints from 'inline-head:strict+preload';
import { checkedConfig } from '../core/checked-config.js';
import type { ConsentConfig } from '../core/config.js';
import { fingerprint } from '../core/fingerprint.js';
import type { HeadData } from '../head/head.js';
import { addOns, folderOf } from './add-ons.js';
import { headData } from './head-data.js';
import { hostOf, plainHost } from './hosts.js';
import { escape } from './markup.js';
import { deniedPolicy, policyFor } from './policy.js';
import { hintsFor, type PreloadScript } from './preload.js';

export interface SnippetOptions {
  /** Address of the guard. Default: `/privacy-cookie-notice.js`. */
  src?: string;
  /**
   * Prints the guard itself in place of its tag: a returning visitor then asks for nothing. What it loads when
   * it has to still comes from the folder of `src`.
   */
  inline?: boolean;
  /**
   * External scripts that the page holds: those that the stored answer grants are fetched at once, ahead of
   * whatever keeps the page busy. Without that answer nobody is asked for anything.
   */
  preload?: readonly PreloadScript[];
  /** Instead of the config's `block`. */
  mode?: NonNullable<ConsentConfig['block']>;
  /** Prints a variant that stops nothing, and tells what it would have stopped. */
  dryRun?: boolean;
  /**
   * For a site that has a policy of its own: the nonce that its server puts in, as its templates write it
   * (`{{ nonce }}`). Without it, the inline part has a fixed one, which is a label and no secret.
   */
  nonce?: string;
}

/**
 * The lines for a page's head, from a config: to stand first in it, behind `<meta charset>` alone. Before the
 * guard stand the files that the config's signals need, and those services that the library is to start.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 */
export function printSnippet(config: ConsentConfig, options: SnippetOptions = {}): string {
  const { given, src, block, policy, data, nonce } = prepare(config, options);
  const part = partFor(block, data, options);
  const json = toJson(given);
  const ownNonce = options.nonce === undefined ? '' : ` nonce="${nonce}"`;
  const inlineNonce = block === 'auto' ? ` nonce="${nonce}"` : ownNonce;
  const isElsewhere = hostOf(src).length ? ' crossorigin' : '';
  const tag = (file: string) => `<script src="${escape(file)}"${ownNonce}${isElsewhere}></script>`;
  const lines = [
    `<script type="application/json" id="privacy-cookie-notice">${json}</script>`,
    (part && `<script${inlineNonce}>${part}</script>`) +
      (block === 'labelled' || options.dryRun
        ? ''
        : `<meta http-equiv="Content-Security-Policy" content="${deniedPolicy(policy)}"><!-- -->`),
    ...addOns(given, src).map(tag),
    options.inline
      ? `<script id="privacy-cookie-notice-guard"${inlineNonce}>${guardIn(src)}</script>`
      : tag(src),
  ].filter(Boolean);
  const text = lines.join('\n');
  const kind = options.dryRun && block !== 'labelled' ? `${block} dry-run` : block;
  return `<!-- privacy-cookie-notice ${kind} ${fingerprint(text)} -->\n${text}\n<!-- /privacy-cookie-notice -->`;
}

/**
 * The policy to send as the header `Content-Security-Policy` with each page for which the request carried
 * no `PrivacyCookieNotice` cookie, beside the snippet in the page: a header also stops what an engine asks
 * for ahead of the parser. Empty for `labelled`.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 */
export function printPolicy(config: ConsentConfig, options: SnippetOptions = {}): string {
  return deniedPolicy(prepare(config, options).policy);
}

function prepare(
  config: ConsentConfig,
  { src = '/privacy-cookie-notice.js', preload = [], mode, nonce, dryRun }: SnippetOptions,
) {
  const given: ConsentConfig = mode ? { ...config, block: mode } : config;
  const resolved = checkedConfig(given);
  const { block = 'labelled' } = given;
  const free = resolved.categories.filter(({ id }) => id === 'functional');
  const allow = [
    ...(given.allow ?? []),
    ...free.flatMap(({ services }) => services.flatMap(({ hosts = [] }) => hosts)),
    ...hostOf(src),
  ].map(plainHost);
  const ownNonce = escape(nonce ?? 'privacy-cookie-notice-' + resolved.seal);
  const policy = block === 'labelled' ? '' : policyFor(block, allow, ownNonce);
  const hints = hintsFor(preload, resolved, block === 'labelled' ? undefined : allow);
  const data = {
    ...headData(given, resolved, { allow, policy }, block === 'strict' && !dryRun),
    ...(hints.length && { preload: hints }),
  };
  return { given, src, block, policy, data, nonce: ownNonce };
}

/** The inline part, with and without hints to give. */
const PARTS = {
  labelled: [labelledHints, ''],
  auto: [autoHints, auto],
  strict: [strictHints, strict],
  'dry-run': [dryRunHints, dryRun],
} as const;

function partFor(block: keyof typeof PARTS, data: HeadData, { dryRun: isDry }: SnippetOptions): string {
  const isLabelled = block === 'labelled';
  const [withHints, without] = PARTS[isDry && !isLabelled ? 'dry-run' : block];
  const code = data.preload ? withHints : without;
  const { cookie, days, preload } = data;
  return code && `(HEAD_DATA=>${code})(${toJson(isLabelled ? { cookie, days, preload } : data)})`;
}

/** The guard's text. Its neighbours' addresses start where that of its own file would. */
function guardIn(src: string): string {
  return `(GUARD_FOLDER=>${guard})(new URL(${toJson(folderOf(src) || '.')},document.baseURI).href)`;
}

/** For the inside of a script element, in which nothing may look like markup, in a page of any encoding. */
function toJson(value: object | string): string {
  return JSON.stringify(value).replaceAll(/[<\u0080-\uffff]/g, (letter) => {
    return '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0');
  });
}
