import { expect } from '@esm-bundle/chai';
import type { ConsentConfig } from '../../src/index.js';
import en from '../../src/locales/en.js';
import { cleanUp, fileUrl, openPage, until } from '../support/client.js';

/** Texts that run as markup, as each proves on its page: they set `hacked`. */
const LIVE = [
  '<img src=x onerror="hacked=1">',
  '"><img src=x onerror=hacked=1>',
  "'><svg onload=hacked=1></svg><img src=x onerror=hacked=1>",
  '</p></li></ul></style></template></title><img src=x onerror=hacked=1>',
  '<script>hacked=1</script>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<math><mtext><style><img src=x onerror=hacked=1></style></mtext></math><img src=x onerror=hacked=1>',
  '<details open ontoggle=hacked=1><summary>x</summary></details>',
];

/** Texts that would mean something to a template, an attribute or a replacement. */
const ODD = [
  '&lt;img src=x onerror=hacked=1&gt; &amp; &#60;b&#62;',
  '" onmouseover="hacked=1" autofocus onfocus="hacked=1" x="',
  '${hacked=1} {{hacked=1}} {constructor} {toString}',
  '<!--?lit$1234$--> ?lit$1234$ <!-- -->',
  "$& $' $` $1 $$",
  'javascript:hacked=1',
];

interface Page extends Window {
  hacked?: number;
}

/** A config with the payload in every text that people are shown. */
function poisoned(payload: string): ConsentConfig {
  const poison = (name: string) => `(${name}) ${payload} (/${name})`;
  const texts = Object.entries(en).flatMap(([key, text]) =>
    typeof text === 'string' && key !== 'language'
      ? [[key, `${poison(key)} ${(text.match(/\{\w+\}/g) ?? []).join(' ')}`]]
      : [],
  );
  return {
    controller: poison('controller'),
    statement: '/privacy',
    profile: 'nl',
    categories: {
      analytical: { label: poison('label'), description: poison('description'), exempt: poison('ground') },
      tracking: {},
    },
    services: [
      {
        id: 'ads',
        name: poison('name'),
        category: 'analytical',
        provider: poison('of'),
        purpose: poison('for'),
        statement: '/ads?"><img src=x onerror=hacked=1>',
        thirdParties: poison('others'),
        items: [
          {
            name: poison('key'),
            kind: 'cookie',
            lifetime: poison('long'),
            purpose: poison('what'),
            thirdParty: true,
          },
        ],
      },
    ],
    texts: Object.fromEntries(texts) as ConsentConfig['texts'] & object,
  };
}

async function openWith(config: ConsentConfig, body = ''): Promise<HTMLIFrameElement> {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return openPage(`<!doctype html><html lang="en"><head><title>Page</title>
    <script type="application/json" id="privacy-cookie-notice">${json}</script>
    <script src="${fileUrl('dist/privacy-cookie-notice.js')}"></script></head><body><h1>Page</h1>${body}</body></html>`);
}

/** Both layers, the second with all its parts opened, and the permanent control. */
async function showAll(
  frame: HTMLIFrameElement,
): Promise<{ notice: Element; dialog: Element; settings: Element }> {
  const page = frame.contentDocument!;
  const notice = await until(() => page.querySelector('consent-notice:not([hidden])'));
  await until(() => notice.querySelector('button'));
  (frame.contentWindow as Window).PrivacyCookieNotice!.showPreferences();
  const dialog = await until(() =>
    page.querySelector('consent-preferences')?.shadowRoot?.querySelector('dialog[open]'),
  );
  for (const details of dialog.querySelectorAll('details')) details.open = true;
  await until(() => dialog.querySelector('dl'));
  return { notice, dialog, settings: await until(() => page.querySelector('consent-settings')) };
}

/** Every element and attribute that a text could have made. */
function strangers(root: Element): string[] {
  const ours =
    /^(h2|h3|p|ul|li|a|button|div|section|span|label|input|details|summary|strong|dl|dt|dd|code|slot)$/;
  return [...root.querySelectorAll('*')].flatMap(({ localName, attributes }) => [
    ...(ours.test(localName) ? [] : [localName]),
    ...[...attributes]
      .map(({ name }) => name)
      .filter((name) => /^(on|srcdoc|style|src$|autofocus)/.test(name)),
  ]);
}

const textOf = (root: Element) => root.textContent.replace(/\s+/g, ' ');
const IN_NOTICE = [
  'title',
  'intro',
  'controller',
  'description',
  'withdraw',
  'settings',
  'statement',
  'rejectAll',
  'acceptAll',
  'showPreferences',
];
const IN_DIALOG = [
  'preferencesTitle',
  'preferencesIntro',
  'back',
  'save',
  'rejectAll',
  'acceptAll',
  'alwaysOn',
  'label',
  'description',
  'exempt',
  'ground',
  'name',
  'provider',
  'of',
  'purpose',
  'for',
  'thirdParties',
  'others',
  'items',
  'key',
  'cookie',
  'long',
  'thirdParty',
  'what',
  'serviceStatement',
];

describe('a text of the config stays text in both layers (R-SEC-10):', function () {
  afterEach(cleanUp);

  for (const payload of [...LIVE, ...ODD]) {
    it(payload, async () => {
      const frame = await openWith(poisoned(payload));
      const { notice, dialog, settings } = await showAll(frame);
      const shown = (name: string) => `(${name}) ${payload} (/${name})`.replace(/\s+/g, ' ');
      for (const name of IN_NOTICE) expect(textOf(notice), name).to.contain(shown(name));
      for (const name of IN_DIALOG) expect(textOf(dialog), name).to.contain(shown(name));
      expect(textOf(settings)).to.contain(shown('settings'));
      for (const root of [notice, dialog, settings]) expect(strangers(root)).to.deep.equal([]);
      const links = [...notice.querySelectorAll('a'), ...dialog.querySelectorAll('a')].map(
        ({ pathname }) => pathname,
      );
      expect(links).to.deep.equal(['/privacy', '/ads']);

      const page = frame.contentWindow as Page;
      expect(page.hacked).to.equal(undefined);
      // Proves that the payload is one, and that what it would have started earlier has had its turn.
      const control = LIVE.includes(payload) ? payload : LIVE[0]!;
      const { contentDocument } = frame;
      contentDocument!.body.append(contentDocument!.createRange().createContextualFragment(control));
      await until(() => page.hacked, { message: 'the payload does nothing even as markup' });
      expect(strangers(notice)).to.deep.equal([]);
    });
  }
});

describe('a form of the page’s own that names what the config does not know', () => {
  afterEach(cleanUp);

  it('saves nothing, and its author is told which id it was', async () => {
    const frame = await openWith(
      { controller: 'A', statement: '/privacy' },
      `<form><input type="checkbox" name="category" value="analytical" checked>
        <input type="checkbox" name="service" value="no-such" checked>
        <button type="button" data-consent-action="save">Save</button></form>`,
    );
    const page = frame.contentDocument!;
    const errors: Error[] = [];
    // What stands on the console is for the page's author.
    const { console } = frame.contentWindow as Window & typeof globalThis;
    console.error = (error: Error) => errors.push(error);
    page.querySelector<HTMLButtonElement>('form button')!.click();
    await until(() => errors.length);
    expect(errors[0]!.name).to.equal('RangeError');
    expect(errors[0]!.message).to.contain('no-such');
    expect(page.cookie).to.equal('');
    expect((frame.contentWindow as Window).PrivacyCookieNotice!.allows('analytical')).to.equal(false);
  });
});
