/** The page for people, the size, and what the frame may do: of each kind that a vendor shows in its own way. */
interface Look {
  readonly href: string;
  readonly width?: number;
  readonly height: number;
  readonly allow?: string;
  readonly referrerpolicy?: string;
}

const WIDE = { width: 16, height: 9 };
const TALL = { width: 9, height: 16 };
const MAP = { width: 4, height: 3 };
const FILM = 'fullscreen; encrypted-media; picture-in-picture';
const SONG = 'clipboard-write; encrypted-media; fullscreen; picture-in-picture';
const YOUTUBE = { allow: FILM, referrerpolicy: 'strict-origin-when-cross-origin' };
const DAILYMOTION = { ...WIDE, allow: 'fullscreen; picture-in-picture; web-share' };
const FACEBOOK = 'fullscreen; encrypted-media';
const LIST = 'PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI';

export const LOOKS: Readonly<Record<string, Look>> = {
  'https://youtu.be/dQw4w9WgXcQ': { href: 'https://youtu.be/dQw4w9WgXcQ', ...WIDE, ...YOUTUBE },
  'https://www.youtube.com/shorts/dQw4w9WgXcQ': {
    href: 'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    ...TALL,
    ...YOUTUBE,
  },
  [`https://www.youtube.com/playlist?list=${LIST}`]: {
    href: `https://www.youtube.com/playlist?list=${LIST}`,
    ...WIDE,
    ...YOUTUBE,
  },
  'https://youtube-nocookie.com/embed/dQw4w9WgXcQ': {
    href: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ...WIDE,
    ...YOUTUBE,
  },
  [`https://www.youtube.com/embed/videoseries?list=${LIST}`]: {
    href: `https://www.youtube.com/playlist?list=${LIST}`,
    ...WIDE,
    ...YOUTUBE,
  },
  'https://www.youtube.com/embed/live_stream?channel=UCLA_DiR1FfKNvjuUpBHmylQ': {
    href: 'https://www.youtube.com/channel/UCLA_DiR1FfKNvjuUpBHmylQ/live',
    ...WIDE,
    ...YOUTUBE,
  },
  [`https://www.youtube.com/embed/?listType=playlist&list=${LIST}`]: {
    href: `https://www.youtube.com/playlist?list=${LIST}`,
    ...WIDE,
    ...YOUTUBE,
  },
  'https://vimeo.com/76979871': { href: 'https://vimeo.com/76979871', ...WIDE, allow: FILM },
  'https://vimeo.com/event/1234567': { href: 'https://vimeo.com/event/1234567', ...WIDE, allow: FILM },
  'https://player.vimeo.com/video/76979871': { href: 'https://vimeo.com/76979871', ...WIDE, allow: FILM },
  'https://player.vimeo.com/video/76979871?h=8272103f6e': {
    href: 'https://vimeo.com/76979871/8272103f6e',
    ...WIDE,
    allow: FILM,
  },
  'https://www.google.com/maps?q=Dam': {
    href: 'https://www.google.com/maps?q=Dam',
    ...MAP,
    allow: 'fullscreen',
  },
  'https://www.google.com/maps/embed?pb=!1m18': {
    href: 'https://www.google.com/maps',
    ...MAP,
    allow: 'fullscreen',
  },
  'https://www.google.com/maps?q=Dam&output=embed': {
    href: 'https://www.google.com/maps',
    ...MAP,
    allow: 'fullscreen',
  },
  'https://www.google.com/maps/d/embed?mid=1aBcD_ef-G': {
    href: 'https://www.google.com/maps/d/viewer?mid=1aBcD_ef-G',
    ...MAP,
    allow: 'fullscreen',
  },
  'https://www.openstreetmap.org/#map=15/52.3731/4.8922': {
    href: 'https://www.openstreetmap.org/#map=15/52.3731/4.8922',
    ...MAP,
  },
  'https://www.openstreetmap.org/export/embed.html?bbox=4%2C52%2C5%2C53': {
    href: 'https://www.openstreetmap.org/',
    ...MAP,
  },
  'https://x.com/jack/status/20': { href: 'https://x.com/jack/status/20', height: 600, allow: 'fullscreen' },
  'https://platform.x.com/embed/Tweet.html?id=20': {
    href: 'https://x.com/i/status/20',
    height: 600,
    allow: 'fullscreen',
  },
  'https://www.instagram.com/someone/reels/CUbHfhpswxt': {
    href: 'https://www.instagram.com/reel/CUbHfhpswxt/',
    height: 780,
  },
  'https://m.facebook.com/rijksmuseum/posts/1': {
    href: 'https://www.facebook.com/rijksmuseum/posts/1',
    height: 640,
    allow: FACEBOOK,
  },
  'https://www.facebook.com/rijksmuseum/videos/1': {
    href: 'https://www.facebook.com/rijksmuseum/videos/1',
    ...WIDE,
    allow: FACEBOOK,
  },
  'https://www.facebook.com/reel/1': { href: 'https://www.facebook.com/reel/1', ...TALL, allow: FACEBOOK },
  'https://www.facebook.com/rijksmuseum': {
    href: 'https://www.facebook.com/rijksmuseum',
    height: 500,
    allow: FACEBOOK,
  },
  // Begins as a page of Facebook's own does.
  'https://www.facebook.com/eventsdoor': {
    href: 'https://www.facebook.com/eventsdoor',
    height: 500,
    allow: FACEBOOK,
  },
  'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Frijksmuseum': {
    href: 'https://www.facebook.com/rijksmuseum',
    height: 500,
  },
  'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Frijksmuseum%2Fposts%2F1': {
    href: 'https://www.facebook.com/rijksmuseum/posts/1',
    height: 640,
  },
  'https://www.facebook.com/plugins/video.php?href=javascript%3A1': {
    href: 'https://www.facebook.com/plugins/video.php?href=javascript%3A1',
    ...WIDE,
  },
  'https://www.tiktok.com/@scout2015/video/6718335390845095173': {
    href: 'https://www.tiktok.com/@scout2015/video/6718335390845095173',
    ...TALL,
    allow: FACEBOOK,
  },
  'https://www.tiktok.com/player/v1/6718335390845095173': {
    href: 'https://www.tiktok.com/player/v1/6718335390845095173',
    ...TALL,
    allow: FACEBOOK,
  },
  'https://www.linkedin.com/embed/feed/update/urn:li:share:7021100000000000000': {
    href: 'https://www.linkedin.com/feed/update/urn:li:share:7021100000000000000',
    height: 600,
    allow: 'fullscreen',
  },
  'https://open.spotify.com/intl-nl/track/4cOdK2wGLETKBW3PvgPWqT': {
    href: 'https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT',
    height: 152,
    allow: SONG,
  },
  'https://open.spotify.com/embed-podcast/show/4cOdK2wGLETKBW3PvgPWqT': {
    href: 'https://open.spotify.com/show/4cOdK2wGLETKBW3PvgPWqT',
    height: 352,
    allow: SONG,
  },
  'https://m.soundcloud.com/forss/flickermood': {
    href: 'https://soundcloud.com/forss/flickermood',
    height: 166,
  },
  'https://soundcloud.com/forss/sets/ecclesia': {
    href: 'https://soundcloud.com/forss/sets/ecclesia',
    height: 450,
  },
  'https://w.soundcloud.com/player?url=https%3A//api.soundcloud.com/tracks/293': {
    href: 'https://soundcloud.com/',
    height: 166,
  },
  'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/playlists/293': {
    href: 'https://soundcloud.com/',
    height: 450,
  },
  'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&visual=true': {
    href: 'https://soundcloud.com/',
    height: 450,
  },
  'https://www.calendly.com/acme/intro': { href: 'https://calendly.com/acme/intro', height: 700 },
  // Begin and end as a page of Calendly's own does.
  'https://calendly.com/apple': { href: 'https://calendly.com/apple', height: 700 },
  'https://calendly.com/my-app': { href: 'https://calendly.com/my-app', height: 700 },
  'https://form.typeform.com/to/moe6aa': {
    href: 'https://form.typeform.com/to/moe6aa',
    height: 500,
    allow: 'fullscreen',
  },
  'https://m.twitch.tv/nasa': { href: 'https://m.twitch.tv/nasa', ...WIDE, allow: 'fullscreen' },
  // Begins as a page of Twitch's own does.
  'https://www.twitch.tv/storeman': {
    href: 'https://www.twitch.tv/storeman',
    ...WIDE,
    allow: 'fullscreen',
  },
  'https://clips.twitch.tv/embed?clip=Awkward': {
    href: 'https://www.twitch.tv/',
    ...WIDE,
    allow: 'fullscreen',
  },
  'https://dailymotion.com/video/x84sh87': { href: 'https://dailymotion.com/video/x84sh87', ...DAILYMOTION },
  'https://geo.dailymotion.com/player.html?video=x84sh87': {
    href: 'https://www.dailymotion.com/video/x84sh87',
    ...DAILYMOTION,
  },
  'https://www.dailymotion.com/embed/video/x84sh87': {
    href: 'https://www.dailymotion.com/video/x84sh87',
    ...DAILYMOTION,
  },
  'https://www.codepen.io/team/codepen/full/PNaGbb': {
    href: 'https://codepen.io/team/codepen/pen/PNaGbb',
    height: 400,
    allow: 'fullscreen',
  },
  'https://codepen.io/some-one/embed/preview/PNaGbb': {
    href: 'https://codepen.io/some-one/pen/PNaGbb',
    height: 400,
    allow: 'fullscreen',
  },
};

/** What each vendor's script looks for in a page, and so do we: classes, and attributes. */
export const MARKS: Readonly<Record<string, readonly string[]>> = {
  x: ['class="twitter-tweet"', 'class="twitter-video"', 'class="twitter-timeline"'],
  instagram: ['class="instagram-media"'],
  facebook: ['class="fb-post"', 'class="fb-video"', 'class="fb-page"'],
  tiktok: ['class="tiktok-embed"'],
  calendly: ['class="calendly-inline-widget"', 'class="calendly-badge-widget"'],
  typeform: ['data-tf-live="01HABCDEF"', 'data-tf-widget="moe6aa"'],
  codepen: ['class="codepen"'],
};
