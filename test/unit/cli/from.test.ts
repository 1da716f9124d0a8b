import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/cli/catalogue/catalogue.js';
import { findTraces } from '../../../src/cli/from/find-traces.js';
import { guess, type Guess } from '../../../src/cli/from/guess.js';
import { MARKS } from '../../../src/cli/from/marks.js';
import { printSnippet } from '../../../src/snippet/print-snippet.js';
import { minimal } from '../support/config.js';
import { page } from './support.js';
import { MORE, VENDORS } from './vendor-markup.js';

const catalogue = CATALOGUE.map(({ facts }) => facts);

function guessOf(text: string): Guess {
  const { traces, own } = findTraces(text);
  return guess([{ path: 'a.html', traces }], catalogue, own);
}
/** The ids of what is found, and whatever is left without an answer. */
function foundIn(html: string): Record<string, string[]> {
  const found = Object.entries(guessOf(page(html))).map(
    ([key, entries]) => [key, [...(entries as ReadonlyMap<string, unknown>).keys()].sort()] as const,
  );
  return Object.fromEntries(found.filter(([, keys]) => keys.length));
}
const held = (html: string) => `<script type="text/plain" data-category="tracking">${html}</script>`;

describe('a page shows which services it uses', () => {
  it.each(Object.entries({ ...VENDORS, ...MORE }))('%s, and none else, by its own snippet', (id, html) => {
    expect(foundIn(html)).toEqual({ services: [id] });
  });

  it('twelve of them at once, and none else', () => {
    expect(Object.keys(VENDORS)).toHaveLength(12);
    const all = page(Object.values(VENDORS).join('\n'), '<p>Text</p>');
    expect([...guessOf(all).services.keys()].sort()).toEqual(Object.keys(VENDORS).sort());
    expect(foundIn(Object.values(VENDORS).join('\n'))).toEqual({ services: Object.keys(VENDORS).sort() });
  });

  it.each([
    ['held markup', `<iframe data-category="tracking" data-src="https://www.youtube.com/embed/a"></iframe>`],
    ['held code', held('document.body.innerHTML = \'<iframe src="https://www.youtube.com/embed/a">\'')],
    [
      'a template',
      '<template data-category="tracking"><iframe src="//www.youtube.com/embed/a"></iframe></template>',
    ],
    ['a label', '<script type="text/plain" data-service="youtube"></script>'],
    ['a placeholder', '<consent-embed service="youtube"></consent-embed>'],
    [
      'code behind patterns with quotes in them',
      `<script>a=/["'/]/g,b=x/y,c=f(/'/)/*'*/,d='//www.youtube.com/embed/a'</script>`,
    ],
    ['an image', '<img srcset="/a.png 1x, https://i.ytimg.com/vi/a/hq.jpg 2x">'],
    ['a style', '<div style="background: url(https://i.ytimg.com/vi/a/hq.jpg)"></div>'],
    ['a handler', `<button onclick="open('https://www.youtube-nocookie.com/embed/a')">Play</button>`],
    ['code that puts it together', `<script>load('https://' + 'www.youtube.com/iframe_api')</script>`],
  ])('by %s', (_, html) => {
    expect(foundIn(html)).toEqual({ services: ['youtube'] });
  });

  it('at the line where it stands', () => {
    const text = page('\n<script>\n\nfbq("init", "1")</script>');
    const [sight] = guessOf(text).services.get('meta-pixel')!;
    expect(text.slice(sight!.offset)).toMatch(/^fbq/);
    expect(sight!.what).toBe('<script> with fbq("');
  });
});

describe('a page shows nothing of a service', () => {
  it.each([
    ['a link', '<a href="https://www.youtube.com/@voorbeeld">Films</a>'],
    ['a comment', '<!-- <script src="https://static.hotjar.com/a.js"></script> -->'],
    [
      'code that is commented out',
      `<script>// fbq('init')\n/* load('https://static.hotjar.com/a.js') */</script>`,
    ],
    ['data', '<script type="application/ld+json">{"sameAs":"https://www.youtube.com/embed/a"}</script>'],
    ['text', '<p>https://www.youtube.com/embed/a fbq("init")</p>'],
    [
      'an address that is linked to in code',
      `<script>links = ['https://www.instagram.com/voorbeeld/']</script>`,
    ],
    ['a page that is the canonical one', '<link rel="canonical" href="https://www.youtube.com/a">'],
    ['a namespace', `<script>svg = 'http://www.w3.org/2000/svg'</script>`],
    [
      'files of its own',
      '<script src="/js/app.js"></script><img src="a.png"><link rel="stylesheet" href="a.css">',
    ],
    ['an image in the page', '<img src="data:image/gif;base64,R0lGOD"><script src="javascript:a"></script>'],
  ])('by %s', (_, html) => {
    expect(foundIn(html)).toEqual({});
  });

  it.each(['labelled', 'auto', 'strict'] as const)(
    'by our own snippet for %s, which names them all',
    (block) => {
      const services = CATALOGUE.filter(({ facts }) => facts.hosts.length).map((service) => service());
      expect(foundIn(printSnippet({ ...minimal, block, services }))).toEqual({});
    },
  );
});

describe('what is not known is told, and not guessed:', () => {
  it('a host of nobody', () => {
    expect(foundIn('<script src="https://cdn.voorbeeld.example/a.js"></script>')).toEqual({
      asked: ['cdn.voorbeeld.example'],
    });
  });

  it('a host that stands in code', () => {
    expect(foundIn(`<script>u = "//stats.voorbeeld.example/"</script>`)).toEqual({
      mentioned: ['stats.voorbeeld.example'],
    });
  });

  it('a host of several services, until one of them is found', () => {
    const ahead = '<link rel="preconnect" href="https://www.googletagmanager.com">';
    expect(foundIn(ahead)).toEqual({
      shared: ['google-ads or google-analytics-4 or google-floodlight or google-tag-manager'],
    });
    expect(foundIn(ahead + VENDORS['google-analytics-4'])).toEqual({ services: ['google-analytics-4'] });
  });

  it('a host on which another thing of the same vendor stands', () => {
    expect(foundIn('<script src="https://www.gstatic.com/charts/loader.js"></script>')).toEqual({
      shared: ['google-recaptcha'],
    });
  });

  it('a label of nobody', () => {
    expect(foundIn('<script type="text/plain" data-service="own"></script>')).toEqual({ labels: ['own'] });
  });

  it('nothing, where the page says that the host is its own', () => {
    const own = '<link rel="canonical" href="https://voorbeeld.example/a">';
    for (const host of ['voorbeeld.example', 'cdn.voorbeeld.example'])
      expect(foundIn(`${own}<script src="https://${host}/a.js"></script>`)).toEqual({});
    expect(foundIn('<base href="https://voorbeeld.example/a/"><script src="b.js"></script>')).toEqual({});
  });
});

it('every mark is of a service in the catalogue', () => {
  const ids = catalogue.map(({ id }) => id);
  const named = Object.entries(MARKS).flatMap(([id, { unless = [] }]) => [id, ...unless]);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});
