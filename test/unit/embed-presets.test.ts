import { describe, expect, it } from 'vitest';
import { presetIn, presetOf } from '../../src/embeds/presets.js';
import { VENDORS } from '../../src/embeds/vendors.js';

/** What a person copies, and the frame that shows it; `at` is the host of the page that it is for. */
type Row = readonly [page: string, frame: string];

const NOCOOKIE = 'https://www.youtube-nocookie.com/embed/';
const PAGES: Readonly<Record<string, readonly Row[]>> = {
  youtube: [
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', `${NOCOOKIE}dQw4w9WgXcQ`],
    ['http://youtube.com/watch?feature=shared&v=dQw4w9WgXcQ', `${NOCOOKIE}dQw4w9WgXcQ`],
    ['//www.youtube.com/watch?v=dQw4w9WgXcQ', `${NOCOOKIE}dQw4w9WgXcQ`],
    ['https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s', `${NOCOOKIE}dQw4w9WgXcQ?start=90`],
    ['https://youtu.be/dQw4w9WgXcQ?si=AbCdEf&t=42', `${NOCOOKIE}dQw4w9WgXcQ?start=42`],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', `${NOCOOKIE}dQw4w9WgXcQ`],
    ['https://www.youtube.com/live/dQw4w9WgXcQ?start=7', `${NOCOOKIE}dQw4w9WgXcQ?start=7`],
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI&index=2',
      `${NOCOOKIE}dQw4w9WgXcQ?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI`,
    ],
    [
      'https://www.youtube.com/playlist?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI',
      `${NOCOOKIE}videoseries?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI`,
    ],
    ['https://music.youtube.com/watch?v=dQw4w9WgXcQ', `${NOCOOKIE}dQw4w9WgXcQ`],
  ],
  vimeo: [
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/76979871/8272103f6e', 'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1'],
    [
      'https://vimeo.com/76979871?h=8272103f6e&share=copy',
      'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1',
    ],
    ['https://vimeo.com/76979871#t=1m30s', 'https://player.vimeo.com/video/76979871?dnt=1#t=1m30s'],
    ['https://vimeo.com/channels/staffpicks/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/groups/shortfilms/videos/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/showcase/3253534/video/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/event/1234567', 'https://vimeo.com/event/1234567/embed?dnt=1'],
  ],
  'google-maps': [
    [
      'https://www.google.com/maps/place/Rijksmuseum/@52.3599976,4.8852188,17z/data=!3m1!4b1',
      'https://www.google.com/maps?q=Rijksmuseum&ll=52.3599976%2C4.8852188&z=17&output=embed',
    ],
    [
      'https://www.google.nl/maps/@52.09,5.12,13z?entry=ttu',
      'https://www.google.com/maps?q=52.09%2C5.12&z=13&output=embed',
    ],
    [
      'https://maps.google.com/?q=Dam+1,+Amsterdam',
      'https://www.google.com/maps?q=Dam+1%2C+Amsterdam&output=embed',
    ],
    [
      'https://maps.google.co.uk/maps?q=London&z=11',
      'https://www.google.com/maps?q=London&z=11&output=embed',
    ],
    [
      'https://www.google.com/maps/search/?api=1&query=Groningen',
      'https://www.google.com/maps?q=Groningen&output=embed',
    ],
    [
      'https://www.google.com/maps/search/caf%C3%A9+utrecht/@52.09,5.12,14.5z',
      'https://www.google.com/maps?q=caf%C3%A9+utrecht&ll=52.09%2C5.12&z=14.5&output=embed',
    ],
    [
      'https://www.google.com/maps/d/u/0/viewer?mid=1aBcD_ef-G&ll=52,5',
      'https://www.google.com/maps/d/embed?mid=1aBcD_ef-G',
    ],
  ],
  openstreetmap: [
    [
      'https://www.openstreetmap.org/#map=15/52.3731/4.8922',
      'https://www.openstreetmap.org/export/embed.html?bbox=4.878467%2C52.366811%2C4.905933%2C52.379388&layer=mapnik',
    ],
    [
      'https://www.openstreetmap.org/?mlat=52.3731&mlon=4.8922#map=15/52.3731/4.8922&layers=T',
      'https://www.openstreetmap.org/export/embed.html?bbox=4.878467%2C52.366811%2C4.905933%2C52.379388&layer=transportmap&marker=52.3731%2C4.8922',
    ],
  ],
  x: [
    ['https://x.com/jack/status/20', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20'],
    [
      'https://twitter.com/jack/status/20?ref_src=twsrc%5Etfw',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20',
    ],
    ['https://x.com/i/web/status/20', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20'],
    ['https://x.com/jack/status/20/photo/1', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20'],
  ],
  instagram: [
    ['https://www.instagram.com/p/CUbHfhpswxt/?igsh=abc', 'https://www.instagram.com/p/CUbHfhpswxt/embed/'],
    ['https://www.instagram.com/reel/CUbHfhpswxt/', 'https://www.instagram.com/reel/CUbHfhpswxt/embed/'],
    ['https://www.instagram.com/reels/CUbHfhpswxt/', 'https://www.instagram.com/reel/CUbHfhpswxt/embed/'],
    ['https://instagram.com/someone/p/CUbHfhpswxt', 'https://www.instagram.com/p/CUbHfhpswxt/embed/'],
  ],
  facebook: [
    [
      'https://www.facebook.com/20531316728/posts/10154009990506729/',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2F20531316728%2Fposts%2F10154009990506729%2F&show_text=true',
    ],
    [
      'https://m.facebook.com/permalink.php?story_fbid=1&id=2',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fpermalink.php%3Fstory_fbid%3D1%26id%3D2&show_text=true',
    ],
    [
      'https://www.facebook.com/facebook/videos/10153231379946729/',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Ffacebook%2Fvideos%2F10153231379946729%2F',
    ],
    [
      'https://www.facebook.com/watch/?v=10153231379946729',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D10153231379946729',
    ],
    [
      'https://www.facebook.com/reel/1234567890',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Freel%2F1234567890',
    ],
    [
      'https://nl-nl.facebook.com/rijksmuseum',
      'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Frijksmuseum&tabs=timeline',
    ],
  ],
  tiktok: [
    [
      'https://www.tiktok.com/@scout2015/video/6718335390845095173?is_from_webapp=1',
      'https://www.tiktok.com/player/v1/6718335390845095173',
    ],
  ],
  linkedin: [
    [
      'https://www.linkedin.com/feed/update/urn:li:activity:7021100000000000000/',
      'https://www.linkedin.com/embed/feed/update/urn:li:activity:7021100000000000000',
    ],
    [
      'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7021100000000000000',
      'https://www.linkedin.com/embed/feed/update/urn:li:share:7021100000000000000',
    ],
    [
      'https://www.linkedin.com/posts/some-one_words-of-it-activity-7021100000000000000-AbCd?utm_source=share',
      'https://www.linkedin.com/embed/feed/update/urn:li:activity:7021100000000000000',
    ],
    [
      'https://www.linkedin.com/posts/some-one_words-ugcPost-7021100000000000000-AbCd',
      'https://www.linkedin.com/embed/feed/update/urn:li:ugcPost:7021100000000000000',
    ],
  ],
  spotify: [
    [
      'https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT?si=abc',
      'https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT',
    ],
    [
      'https://open.spotify.com/intl-nl/album/4cOdK2wGLETKBW3PvgPWqT',
      'https://open.spotify.com/embed/album/4cOdK2wGLETKBW3PvgPWqT',
    ],
    [
      'https://open.spotify.com/show/4cOdK2wGLETKBW3PvgPWqT',
      'https://open.spotify.com/embed/show/4cOdK2wGLETKBW3PvgPWqT',
    ],
  ],
  soundcloud: [
    [
      'https://soundcloud.com/forss/flickermood',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood',
    ],
    [
      'https://m.soundcloud.com/forss/sets/ecclesia/s-AbCd?utm_source=clipboard',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fsets%2Fecclesia%2Fs-AbCd',
    ],
  ],
  calendly: [
    [
      'https://calendly.com/acme/intro?month=2026-12',
      'https://calendly.com/acme/intro?month=2026-12&embed_domain=shop.example&embed_type=Inline',
    ],
    ['https://calendly.com/acme', 'https://calendly.com/acme?embed_domain=shop.example&embed_type=Inline'],
  ],
  typeform: [
    [
      'https://form.typeform.com/to/moe6aa',
      'https://form.typeform.com/to/moe6aa?typeform-embed=embed-widget',
    ],
    [
      'https://acme.typeform.com/to/moe6aa?utm_source=x#name=An',
      'https://acme.typeform.com/to/moe6aa?utm_source=x&typeform-embed=embed-widget#name=An',
    ],
  ],
  twitch: [
    [
      'https://www.twitch.tv/nasa',
      'https://player.twitch.tv/?autoplay=false&channel=nasa&parent=shop.example',
    ],
    [
      'https://www.twitch.tv/videos/1234567890?t=1h2m3s',
      'https://player.twitch.tv/?autoplay=false&video=1234567890&time=1h2m3s&parent=shop.example',
    ],
    [
      'https://clips.twitch.tv/AwkwardHelplessSalamanderSwiftRage',
      'https://clips.twitch.tv/embed?clip=AwkwardHelplessSalamanderSwiftRage&parent=shop.example',
    ],
    [
      'https://www.twitch.tv/nasa/clip/Awkward-Helpless_x',
      'https://clips.twitch.tv/embed?clip=Awkward-Helpless_x&parent=shop.example',
    ],
  ],
  dailymotion: [
    ['https://www.dailymotion.com/video/x84sh87', 'https://geo.dailymotion.com/player.html?video=x84sh87'],
    ['https://dai.ly/x84sh87', 'https://geo.dailymotion.com/player.html?video=x84sh87'],
    [
      'https://www.dailymotion.com/video/x84sh87_a-title_news?start=30',
      'https://geo.dailymotion.com/player.html?video=x84sh87&startTime=30',
    ],
    [
      'https://www.dailymotion.com/playlist/x7abcd',
      'https://geo.dailymotion.com/player.html?playlist=x7abcd',
    ],
  ],
  codepen: [
    [
      'https://codepen.io/team/codepen/pen/PNaGbb',
      'https://codepen.io/team/codepen/embed/PNaGbb?default-tab=result',
    ],
    [
      'https://codepen.io/some-one/details/PNaGbb',
      'https://codepen.io/some-one/embed/PNaGbb?default-tab=result',
    ],
    [
      'https://codepen.io/some-one/full/PNaGbb#x',
      'https://codepen.io/some-one/embed/PNaGbb?default-tab=result',
    ],
  ],
};

/** As vendors give them in the code to paste; they stay as they are. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  youtube: [
    'https://www.youtube.com/embed/dQw4w9WgXcQ?controls=0&start=7',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?si=x',
    'https://www.youtube.com/embed/videoseries?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI',
  ],
  vimeo: ['https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1'],
  'google-maps': [
    'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2436',
    'https://www.google.com/maps/embed/v1/place?key=K&q=Amsterdam',
    'https://www.google.com/maps?q=Amsterdam&output=embed',
    'https://www.google.com/maps/d/embed?mid=1aBcD_ef-G',
  ],
  openstreetmap: [
    'https://www.openstreetmap.org/export/embed.html?bbox=4.8%2C52.3%2C4.9%2C52.4&layer=mapnik',
  ],
  x: ['https://platform.twitter.com/embed/Tweet.html?id=20&theme=dark'],
  facebook: [
    'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Frijksmuseum&tabs=events',
  ],
  tiktok: [
    'https://www.tiktok.com/embed/v2/6718335390845095173',
    'https://www.tiktok.com/player/v1/6718335390845095173',
  ],
  linkedin: ['https://www.linkedin.com/embed/feed/update/urn:li:share:7021100000000000000?compact=1'],
  spotify: ['https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT?theme=0'],
  soundcloud: [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&color=%23ff5500',
  ],
  dailymotion: [
    'https://geo.dailymotion.com/player/x1a2b.html?video=x84sh87',
    'https://www.dailymotion.com/embed/video/x84sh87',
  ],
  twitch: ['https://player.twitch.tv/?channel=nasa&parent=other.example'],
  codepen: ['https://codepen.io/some-one/embed/PNaGbb?default-tab=html%2Cresult'],
};

const STRANGE = [
  '',
  'film.html',
  '/watch?v=dQw4w9WgXcQ',
  'javascript:alert(1)//www.youtube.com/watch?v=dQw4w9WgXcQ',
  'data:text/html,https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'blob:https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'ftp://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ',
  'https://evil.example/?https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
  'https://wwwyoutube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com./watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch',
  'https://www.youtube.com/watch?v=short',
  'https://www.youtube.com/watch?v="><script>',
  'https://www.youtube.com/@somebody',
  'https://www.youtube.com/embed/',
  'https://vimeo.com/blog/76979871',
  'https://vimeo.com/features',
  'https://vimeo.com.evil.example/76979871',
  'https://www.google.com/search?q=maps',
  'https://www.google.com/maps',
  'https://maps.google.evil/maps?q=x',
  'https://www.google.com.evil.example/maps?q=x',
  'https://maps.app.goo.gl/AbCdEf',
  'https://www.openstreetmap.org/node/1#map=15/52/4',
  'https://www.openstreetmap.org/#map=15/152/4',
  'https://www.openstreetmap.org/#map=99/52/4',
  'https://x.com/jack',
  'https://x.com/jack/status/twenty',
  'https://notx.com/jack/status/20',
  'https://www.instagram.com/someone/',
  'https://www.facebook.com/login',
  'https://www.facebook.com/groups/123',
  'https://www.facebook.com/sharer/sharer.php?u=https://a.example',
  'https://www.facebook.com/tr?id=1',
  'https://vm.tiktok.com/ZMabc/',
  'https://www.tiktok.com/@scout2015',
  'https://www.linkedin.com/in/someone',
  'https://open.spotify.com/user/someone',
  'https://soundcloud.com/discover/sets/new',
  'https://soundcloud.com/forss',
  'https://w.soundcloud.com/player/',
  'https://calendly.com/',
  'https://calendly.com/login',
  'https://www.typeform.com/to/moe6aa',
  'https://a.b.typeform.com/to/moe6aa',
  'https://www.twitch.tv/directory/all',
  'https://www.twitch.tv/settings',
  'https://player.twitch.tv/',
  'https://www.dailymotion.com/signin',
  'https://codepen.io/some-one',
  'https://[::',
];

const at = 'shop.example';

describe('the plain address of a page is enough for its frame:', () => {
  it('every vendor is looked at', () => {
    expect(Object.keys(PAGES)).toEqual(VENDORS.map(({ service }) => service));
  });

  it.each(Object.entries(PAGES).flatMap(([service, rows]) => rows.map((row) => [service, ...row] as const)))(
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

  it('a film made upright has an upright frame, and a list is higher than a song', () => {
    const boxOf = (page: string) => {
      const { width, height } = presetOf(page)!;
      return [width, height];
    };
    expect(boxOf('https://www.youtube.com/watch?v=dQw4w9WgXcQ')).toEqual([16, 9]);
    expect(boxOf('https://www.youtube.com/shorts/dQw4w9WgXcQ')).toEqual([9, 16]);
    expect(boxOf('https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT')).toEqual([undefined, 152]);
    expect(boxOf('https://open.spotify.com/album/4cOdK2wGLETKBW3PvgPWqT')).toEqual([undefined, 352]);
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
