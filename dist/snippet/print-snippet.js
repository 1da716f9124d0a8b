import auto from '../_virtual/_inline-head_auto.js';
import dryRun from '../_virtual/_inline-head_dry-run.js';
import strict from '../_virtual/_inline-head_strict.js';
import { checkedConfig } from '../core/checked-config.js';
import { fingerprint } from '../core/fingerprint.js';
import { addOns } from './add-ons.js';
import { plainHost, headData } from './head-data.js';
import { escape } from './markup.js';
import { deniedPolicy, policyFor } from './policy.js';

/**
 * The lines for a page's head, from a config: to stand first in it, behind `<meta charset>` alone. Before the
 * guard stand the files that the config's signals need, and those services that the library is to start.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 */
function printSnippet(config, options = {}) {
    const { given, src, block, policy, data, nonce } = prepare(config, options);
    const json = toJson(given);
    const ownNonce = options.nonce === undefined ? '' : ` nonce="${nonce}"`;
    const isElsewhere = hostOf(src).length ? ' crossorigin' : '';
    const lines = [
        `<script type="application/json" id="privacy-cookie-notice">${json}</script>`,
        block === 'labelled'
            ? ''
            : `<script${block === 'auto' ? ` nonce="${nonce}"` : ownNonce}>(HEAD_DATA=>${codeOf(block, options)})(${toJson(data)})</script>` +
                (options.dryRun
                    ? ''
                    : `<meta http-equiv="Content-Security-Policy" content="${deniedPolicy(policy)}"><!-- -->`),
        ...[...addOns(given, src), src].map((file) => `<script src="${escape(file)}"${ownNonce}${isElsewhere}></script>`),
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
function prepare(config, { src = '/privacy-cookie-notice.js', mode, nonce, dryRun }) {
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
    const data = headData(given, resolved, { allow, policy }, block === 'strict' && !dryRun);
    return { given, src, block, policy, data, nonce: ownNonce };
}
function codeOf(block, options) {
    if (options.dryRun)
        return dryRun;
    return block === 'strict' ? strict : auto;
}
/** Where the guard stands on another host, that host. */
function hostOf(src) {
    const { host } = new URL(src, 'http://own.invalid');
    return host === 'own.invalid' ? [] : [host];
}
/** For the inside of a script element, in which nothing may look like markup, in a page of any encoding. */
function toJson(value) {
    return JSON.stringify(value).replaceAll(/[<\u0080-\uffff]/g, (letter) => {
        return '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0');
    });
}

export { printPolicy, printSnippet };
