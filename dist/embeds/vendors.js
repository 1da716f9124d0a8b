import { calendly } from './calendly.js';
import { codepen } from './codepen.js';
import { dailymotion } from './dailymotion.js';
import { facebook } from './facebook.js';
import { googleMaps } from './google-maps.js';
import { instagram } from './instagram.js';
import { linkedin } from './linkedin.js';
import { openstreetmap } from './openstreetmap.js';
import { soundcloud } from './soundcloud.js';
import { spotify } from './spotify.js';
import { tiktok } from './tiktok.js';
import { twitch } from './twitch.js';
import { typeform } from './typeform.js';
import { vimeo } from './vimeo.js';
import { x } from './x.js';
import { youtube } from './youtube.js';

/** Those whose pages can be shown by their plain address. */
const VENDORS = [
    youtube,
    vimeo,
    googleMaps,
    openstreetmap,
    x,
    instagram,
    facebook,
    tiktok,
    linkedin,
    spotify,
    soundcloud,
    calendly,
    typeform,
    twitch,
    dailymotion,
    codepen,
];

export { VENDORS };
