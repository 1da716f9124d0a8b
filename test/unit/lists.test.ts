// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from './support/source.js';

/*
 * Blockers hide and block cookie notices by lists. CONSENT_LISTS names a folder that has two of them. Only
 * generic rules are looked at, those that hold on every site: a rule for a site is a matter of that site.
 *
 * What this does not cover: exceptions (`@@`, `#@#`), which could only make it milder; what a rule says of
 * the kind of request or of third parties, so that each is taken to hold for all; rules with `domain=`;
 * procedural and script rules (`##+js`, `:has-text`, `:upward`), and selectors that happy-dom cannot read.
 */
const FILES = ['easylist-cookie.txt', 'annoyances-cookies.txt'];
const folder = process.env['CONSENT_LISTS'];
const isThere = !!folder && FILES.every((name) => existsSync(join(folder, name)));
const rules = isThere ? FILES.flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\r?\n/)) : [];

const isNetworkRule = (rule: string) =>
  !!rule && !/^(!|\[|@@)/.test(rule) && !/#[@?$%]?#|#@?\$\??#/.test(rule);

/** A generic network rule as an expression; nothing for one that holds on named sites only. */
function toExpression(rule: string): RegExp | undefined {
  const [, pattern = '', options = ''] = /^(.*?)(?:\$([\w~=|,.*-]+))?$/.exec(rule) ?? [];
  if (/(^|,)(domain|from|to|method)=[^~]/.test(options)) return undefined;
  if (/^\/.+\/$/.test(pattern)) return new RegExp(pattern.slice(1, -1), 'i');
  if (!/[\w-]{3}/.test(pattern)) return undefined;
  const escaped = pattern
    .replace(/[.+?${}()[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\^/g, '(?:[^\\w.%-]|$)')
    .replace(/^\|\|/, '^https?://(?:[^/]*\\.)?')
    .replace(/^\|(?!\|)/, '^')
    .replace(/\|$/, '$');
  return new RegExp(escaped, 'i');
}

const expressions = rules.filter(isNetworkRule).flatMap((rule) => {
  const expression = toExpression(rule);
  return expression ? [{ rule, expression }] : [];
});

function networkRulesAgainst(url: string): string[] {
  return expressions.filter(({ expression }) => expression.test(url)).map(({ rule }) => rule);
}

/** The selectors that hide on every site. */
function hidingSelectors(): string[] {
  return rules.flatMap((rule) => /^(?:\*|~[^#]*)?##(?!\+js|\^)(.+)$/.exec(rule)?.[1] ?? []);
}

/** The page's own element and attribute names, as they stand in a visitor's document. */
const PAGE = `
  <script type="application/json" id="privacy-cookie-notice">{}</script>
  <consent-notice lang="nl" role="region" aria-label="Uw keuze over cookies">
    <h2>Uw keuze over cookies</h2><p>Deze site is van Voorbeeld.</p><ul><li>te meten</li></ul>
    <a href="/privacy">Privacy- en cookieverklaring</a>
    <button type="button" slot="actions" data-consent-action="reject-all">Alles weigeren</button>
    <button type="button" slot="actions" data-consent-action="accept-all">Alles accepteren</button>
    <button type="button" slot="more" data-consent-action="show-preferences">Zelf instellen</button>
  </consent-notice>
  <consent-settings floating data-consent-action="show-preferences">
    <button type="button">Cookie-instellingen</button>
  </consent-settings>
  <consent-preferences lang="nl"></consent-preferences>
  <consent-embed service="youtube" data-category="tracking" data-service="youtube"></consent-embed>
  <consent-declaration></consent-declaration>
  <form><input type="checkbox" name="category" value="analytical">
    <button type="button" data-consent-action="save">Opslaan</button>
    <button type="button" data-consent-action="withdraw">Intrekken</button></form>`;

const files = filesIn('dist').filter((path) => path.endsWith('.js') && !path.includes('/types/'));
const addresses = (path: string) => {
  const name = path.slice('dist/'.length);
  return [
    `https://shop.example/${name}`,
    `https://shop.example/assets/${path}?v=1`,
    `https://cdn.jsdelivr.net/npm/privacy-cookie-notice@0.1.0/${path}`,
    `https://unpkg.com/privacy-cookie-notice@0.1.0/${path}`,
  ];
};

describe.skipIf(!isThere)('the lists of ad blockers (skipped without CONSENT_LISTS)', () => {
  it('are read: they block and hide what is known to be blocked and hidden (R-INT-40, R-INT-41)', () => {
    expect(networkRulesAgainst('https://shop.example/assets/cookie-consent.js')).not.toEqual([]);
    expect(networkRulesAgainst('https://shop.example/cookie-banner.js')).not.toEqual([]);
    const selectors = new Set(hidingSelectors());
    expect(selectors.size).toBeGreaterThan(10_000);
    for (const selector of ['#cookie-banner', 'cookie-notice', '.cookie-melding'])
      expect(selectors).toContain(selector);
  });

  it('block no file that a site loads, from its own host or from a network (R-INT-40)', () => {
    expect(files).toContain('dist/privacy-cookie-notice.js');
    const blocked = files.flatMap(addresses).map((url) => [url, networkRulesAgainst(url)] as const);
    expect(blocked.filter(([, found]) => found.length)).toEqual([]);
  });

  it('hide no element of ours (R-INT-41)', () => {
    document.body.innerHTML = PAGE;
    const elements = [...document.body.querySelectorAll('*')];
    expect(elements.length).toBeGreaterThan(15);
    let read = 0;
    const hiding = hidingSelectors().filter((selector) => {
      try {
        const isHit = elements.some((element) => element.matches(selector));
        read++;
        return isHit;
      } catch {
        return false;
      }
    });
    expect(hiding).toEqual([]);
    expect(read).toBeGreaterThan(10_000);
  });
});
