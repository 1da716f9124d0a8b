/** What a person copies, and the frame that shows it; `at` is the host of the page that it is for. */
export type Row = readonly [page: string, frame: string];

export const NOCOOKIE = 'https://www.youtube-nocookie.com/embed/';
export const PAGES: Readonly<Record<string, readonly Row[]>> = {
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
