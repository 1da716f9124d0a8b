import { NOCOOKIE, type Row } from './embed-pages.js';

/** Other hosts of theirs, rarer forms, and what is left out because it is no such thing. */
export const VARIANTS: Readonly<Record<string, readonly Row[]>> = {
  youtube: [
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1h1m1s&list=PLFgquLnL59al',
      `${NOCOOKIE}dQw4w9WgXcQ?start=3661&list=PLFgquLnL59al`,
    ],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=soon5&list=x', `${NOCOOKIE}dQw4w9WgXcQ`],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5soon', `${NOCOOKIE}dQw4w9WgXcQ`],
    ['https://www.youtube.com/v/dQw4w9WgXcQ', `${NOCOOKIE}dQw4w9WgXcQ`],
  ],
  vimeo: [
    ['https://www.vimeo.com/76979871/12345678', 'https://player.vimeo.com/video/76979871?h=12345678&dnt=1'],
    ['https://vimeo.com/76979871?h=x8272103f6e', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/76979871?h=8272103f6ex', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/76979871#t=soon', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/76979871#at#t=1s', 'https://player.vimeo.com/video/76979871?dnt=1'],
  ],
  'google-maps': [
    [
      'https://www.google.com/maps/place/Dam/@52.09x,5.12,13z',
      'https://www.google.com/maps?q=Dam&z=13&output=embed',
    ],
    [
      'https://www.google.com/maps/place/Dam/@x52.09,5.12,x13z',
      'https://www.google.com/maps?q=Dam&output=embed',
    ],
    ['https://www.google.com/maps/place/Dam/@52.09,x,13zz', 'https://www.google.com/maps?q=Dam&output=embed'],
    ['https://www.google.com/maps/place/Dam/@x,5.12', 'https://www.google.com/maps?q=Dam&output=embed'],
    [
      'https://www.google.com/maps/dir/Dam/@52.09,5.12,13z',
      'https://www.google.com/maps?q=52.09%2C5.12&z=13&output=embed',
    ],
    [
      'https://www.google.com/maps/place/@52.09,5.12,13z',
      'https://www.google.com/maps?q=52.09%2C5.12&z=13&output=embed',
    ],
    ['https://maps.google.com/maps?q=Dam&z=1x', 'https://www.google.com/maps?q=Dam&output=embed'],
    ['https://maps.google.com/maps?q=Dam&z=x1', 'https://www.google.com/maps?q=Dam&output=embed'],
    [
      'https://www.google.com/maps/place/100%/@52,5',
      'https://www.google.com/maps?q=100%25&ll=52%2C5&output=embed',
    ],
  ],
  openstreetmap: [
    [
      'https://openstreetmap.org/#map=15/52.3731/4.8922&layers=C',
      'https://www.openstreetmap.org/export/embed.html?bbox=4.878467%2C52.366811%2C4.905933%2C52.379388&layer=cyclemap',
    ],
    [
      'https://www.osm.org/?mlat=52.3731#map=15/52.3731/4.8922&layers=H',
      'https://www.openstreetmap.org/export/embed.html?bbox=4.878467%2C52.366811%2C4.905933%2C52.379388&layer=hot',
    ],
    [
      'https://osm.org/?mlat=x52&mlon=4#map=15/52.3731/4.8922&layers=P',
      'https://www.openstreetmap.org/export/embed.html?bbox=4.878467%2C52.366811%2C4.905933%2C52.379388&layer=tracestracktopo',
    ],
    [
      'https://www.openstreetmap.org/?mlat=86&mlon=4#map=15/52.3731/4.8922&layers=Y',
      'https://www.openstreetmap.org/export/embed.html?bbox=4.878467%2C52.366811%2C4.905933%2C52.379388&layer=cyclosm',
    ],
    [
      'https://www.openstreetmap.org/?mlat=52x&mlon=4#map=15/52.3731/4.8922&layers=N',
      'https://www.openstreetmap.org/export/embed.html?bbox=4.878467%2C52.366811%2C4.905933%2C52.379388&layer=mapnik',
    ],
    [
      'https://www.openstreetmap.org/?mlon=4#map=15/52.3731/4.8922&layers=C',
      'https://www.openstreetmap.org/export/embed.html?bbox=4.878467%2C52.366811%2C4.905933%2C52.379388&layer=cyclemap',
    ],
  ],
  x: [
    ['https://www.x.com/jack/status/20', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20'],
    [
      'https://www.twitter.com/jack/status/20',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20',
    ],
    ['https://mobile.x.com/jack/status/20', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20'],
    [
      'https://mobile.twitter.com/jack/status/20',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20',
    ],
  ],
  instagram: [['https://instagr.am/tv/CUbHfhpswxt', 'https://www.instagram.com/tv/CUbHfhpswxt/embed/']],
  tiktok: [
    [
      'https://tiktok.com/@scout2015/video/6718335390845095173',
      'https://www.tiktok.com/player/v1/6718335390845095173',
    ],
    [
      'https://m.tiktok.com/@scout2015/video/6718335390845095173',
      'https://www.tiktok.com/player/v1/6718335390845095173',
    ],
  ],
  linkedin: [
    [
      'https://linkedin.com/feed/update/urn:li:share:7021100000000000000',
      'https://www.linkedin.com/embed/feed/update/urn:li:share:7021100000000000000',
    ],
  ],
  spotify: [
    [
      'https://play.spotify.com/artist/4cOdK2wGLETKBW3PvgPWqT',
      'https://open.spotify.com/embed/artist/4cOdK2wGLETKBW3PvgPWqT',
    ],
  ],
  soundcloud: [
    [
      'https://www.soundcloud.com/feedback/jobs',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Ffeedback%2Fjobs',
    ],
    [
      'https://soundcloud.com/live-stream/set',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Flive-stream%2Fset',
    ],
  ],
  twitch: [
    [
      'https://twitch.tv/videos/123?t=soon1s',
      'https://player.twitch.tv/?autoplay=false&video=123&parent=shop.example',
    ],
    [
      'https://www.twitch.tv/videos/123?t=1soon',
      'https://player.twitch.tv/?autoplay=false&video=123&parent=shop.example',
    ],
    [
      'https://www.twitch.tv/gamejobs',
      'https://player.twitch.tv/?autoplay=false&channel=gamejobs&parent=shop.example',
    ],
  ],
};
