import { describe, expect, it } from 'vitest';
import { presetIn, presetOf } from '../../src/embeds/presets.js';
import { VENDORS } from '../../src/embeds/vendors.js';
import { FRAMES, STRANGE } from './support/embed-frames.js';
import { LOOKS, MARKS } from './support/embed-looks.js';
import { NOCOOKIE, PAGES } from './support/embed-pages.js';
import { VARIANTS } from './support/embed-variants.js';

const at = 'shop.example';

describe('the plain address of a page is enough for its frame:', () => {
  it('every vendor is looked at', () => {
    expect(Object.keys(PAGES)).toEqual(VENDORS.map(({ service }) => service));
  });

  const pages = [...Object.entries(PAGES), ...Object.entries(VARIANTS)];
  it.each(pages.flatMap(([service, rows]) => rows.map((row) => [service, ...row] as const)))(
    '%s: %s',
    (service, page, frame) => {
      const preset = presetOf(page, at)!;
      expect(preset.src).toBe(frame);
      expect(preset.service).toBe(service);
      expect(preset.href).toMatch(/^https:/);
      expect(preset.height).toBeGreaterThan(0);
    },
  );

  it.each(
    Object.entries(FRAMES).flatMap(([service, frames]) => frames.map((one) => [service, one] as const)),
  )("%s's own frame stays as it is: %s", (service, frame) => {
    expect(presetOf(frame, at)).toMatchObject({ service, src: frame });
  });

  it.each(Object.entries(LOOKS))('the page for people, the size and the rights of %s', (address, look) => {
    const { service, src, ...rest } = presetOf(address, at)!;
    expect(rest).toEqual(look);
    expect([service, new URL(src).protocol]).toEqual([expect.any(String), 'https:']);
  });

  it('a frame of Vimeo is asked not to track, and one of Twitch told where it stands', () => {
    expect(presetOf('http://player.vimeo.com/video/76979871')!.src).toBe(
      'https://player.vimeo.com/video/76979871?dnt=1',
    );
    expect(presetOf('https://player.twitch.tv/?channel=nasa', at)!.src).toBe(
      'https://player.twitch.tv/?channel=nasa&parent=shop.example',
    );
    expect(presetOf('https://www.twitch.tv/nasa')!.src).not.toContain('parent');
  });

  it('the page for people stays the one that was given; of a frame it is the one that it shows', () => {
    const page = 'https://youtu.be/dQw4w9WgXcQ?t=42';
    expect(presetOf(page)!.href).toBe(page);
    expect(presetOf('http://user:word@youtu.be/dQw4w9WgXcQ')!.href).toBe('https://youtu.be/dQw4w9WgXcQ');
    expect(presetOf(`${NOCOOKIE}dQw4w9WgXcQ?start=4`)!.href).toBe(
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    );
  });
});

describe('what is no page of theirs is left alone:', () => {
  it.each(STRANGE)('%s', (address) => {
    expect(presetOf(address, at)).toBeUndefined();
  });

  it('no address leads out of the vendor that it was of, nor to anything but https', () => {
    const hostile = ['"><script>', '../../evil', '%2e%2e', '\\evil.example', '?a#b', '@evil.example', ' '];
    for (const [page] of Object.values(PAGES).flat()) {
      for (const piece of hostile) {
        const preset = presetOf(page + piece, `x&y="${piece}`);
        if (!preset) continue;
        const { protocol, host, href } = new URL(preset.src);
        expect(protocol).toBe('https:');
        expect(href).not.toMatch(/["<>]/);
        const { hosts } = VENDORS.find(({ service }) => service === preset.service)!;
        expect(
          hosts instanceof RegExp ? hosts.test(host) : [...hosts, 'www.youtube-nocookie.com'].includes(host),
        ).toBe(true);
      }
    }
  });
});

describe('pasted markup is recognised:', () => {
  const MARKUP: readonly (readonly [service: string, href: string | undefined, markup: string])[] = [
    [
      'x',
      'https://twitter.com/jack/status/20?ref_src=twsrc%5Etfw',
      `<blockquote class="twitter-tweet" data-dnt="true"><p>just setting up</p>&mdash; jack (@jack)
       <a href="https://t.co/abc">t.co</a>
       <a href="https://twitter.com/jack/status/20?ref_src=twsrc%5Etfw">March 21, 2006</a></blockquote>
       <script async data-src="https://platform.twitter.com/widgets.js"></script>`,
    ],
    ['x', undefined, '<a class="twitter-timeline" href="https://twitter.com/jack">Posts by jack</a>'],
    [
      'instagram',
      'https://www.instagram.com/p/CUbHfhpswxt/',
      `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CUbHfhpswxt/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14"></blockquote>`,
    ],
    [
      'tiktok',
      'https://www.tiktok.com/@scout2015/video/6718335390845095173',
      `<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@scout2015/video/6718335390845095173' data-video-id=6718335390845095173><section></section></blockquote>`,
    ],
    [
      'facebook',
      'https://www.facebook.com/rijksmuseum/posts/1',
      '<div class="fb-post" data-href="https://www.facebook.com/rijksmuseum/posts/1" data-width="500"></div>',
    ],
    [
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      '<iframe width="560" height="315" src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=a&amp;start=1" allowfullscreen></iframe>',
    ],
    [
      'linkedin',
      'https://www.linkedin.com/feed/update/urn:li:share:7021100000000000000',
      '<IFRAME data-src="https://www.linkedin.com/embed/feed/update/urn:li:share:7021100000000000000"></IFRAME>',
    ],
    [
      'codepen',
      'https://codepen.io/some-one/pen/PNaGbb',
      `<p class="codepen" data-slug-hash="PNaGbb" data-user="some-one"><span>See the Pen <a href="https://codepen.io/some-one/pen/PNaGbb">A</a></span></p>`,
    ],
    [
      'calendly',
      'https://calendly.com/acme/intro',
      '<div class="calendly-inline-widget" data-url="https://calendly.com/acme/intro" style="height:700px"></div>',
    ],
    [
      'typeform',
      undefined,
      '<div data-tf-live="01HABCDEF"></div><script data-src="//embed.typeform.com/next/embed.js"></script>',
    ],
  ];

  it.each(MARKUP)('%s, of %s', (service, href, markup) => {
    const found = presetIn(markup, at)!;
    expect(found.service).toBe(service);
    expect(found.href).toBe(href);
  });

  it.each(Object.entries(MARKS).flatMap(([service, marks]) => marks.map((mark) => [service, mark] as const)))(
    '%s, by %s alone',
    (service, mark) => {
      expect(presetIn(`<div ${mark}></div>`, at)).toEqual({ service });
    },
  );

  it.each([
    '',
    'words',
    '<p>https://www.youtube.com/watch?v=dQw4w9WgXcQ</p>',
    '<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">A film</a>',
    '<iframe src="https://evil.example/embed/dQw4w9WgXcQ"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<blockquote class="not-twitter-tweet" cite="https://x.com/jack/status/20"></blockquote>',
    '<blockquote title="twitter-tweet"></blockquote>',
    '<'.repeat(50_000),
    `<a ${' '.repeat(50_000)}`,
  ])('nothing else is: %.60s', (markup) => {
    expect(presetIn(markup, at)).toBeUndefined();
  });
});
