import auto from '../_virtual/_inline-head_auto.js';
import autoHints from '../_virtual/_inline-head_auto_preload.js';
import dryRun from '../_virtual/_inline-head_dry-run.js';
import dryRunHints from '../_virtual/_inline-head_dry-run_preload.js';
import guard from '../_virtual/_inline-head_guard.js';
import labelledHints from '../_virtual/_inline-head_preload.js';
import strict from '../_virtual/_inline-head_strict.js';
import strictHints from '../_virtual/_inline-head_strict_preload.js';
import { checkedConfig } from '../core/checked-config.js';
import { fingerprint } from '../core/fingerprint.js';
import { addOns, folderOf } from './add-ons.js';
import { headData } from './head-data.js';
import { hostOf, plainHost } from './hosts.js';
import { escape } from './markup.js';
import { deniedPolicy, policyFor } from './policy.js';
import { hintsFor } from './preload.js';

/**
 * The lines for a page's head, from a config: to stand first in it, behind `<meta charset>` alone. Before the
 * guard stand the files that the config's signals need, and those services that the library is to start.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 */
function printSnippet(config, options = {}) {
    const { given, src, block, policy, data, nonce } = prepare(config, options);
    const part = partFor(block, data, options);
    const json = toJson(given);
    const ownNonce = options.nonce === undefined ? '' : ` nonce="${nonce}"`;
    const inlineNonce = block === 'auto' ? ` nonce="${nonce}"` : ownNonce;
    const isElsewhere = hostOf(src).length ? ' crossorigin' : '';
    const tag = (file) => `<script src="${escape(file)}"${ownNonce}${isElsewhere}></script>`;
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
function printPolicy(config, options = {}) {
    return deniedPolicy(prepare(config, options).policy);
}
function prepare(config, { src = '/privacy-cookie-notice.js', preload = [], mode, nonce, dryRun }) {
    const given = mode ? { ...config, block: mode } : config;
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
};
function partFor(block, data, { dryRun: isDry }) {
    const isLabelled = block === 'labelled';
    const [withHints, without] = PARTS[isDry && !isLabelled ? 'dry-run' : block];
    const code = data.preload ? withHints : without;
    const { cookie, days, preload } = data;
    return code && `(HEAD_DATA=>${code})(${toJson(isLabelled ? { cookie, days, preload } : data)})`;
}
/** The guard's text. Its neighbours' addresses start where that of its own file would. */
function guardIn(src) {
    return `(GUARD_FOLDER=>${guard})(new URL(${toJson(folderOf(src) || '.')},document.baseURI).href)`;
}
/** For the inside of a script element, in which nothing may look like markup, in a page of any encoding. */
function toJson(value) {
    return JSON.stringify(value).replaceAll(/[<\u0080-\uffff]/g, (letter) => {
        return '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0');
    });
}

export { printPolicy, printSnippet };
