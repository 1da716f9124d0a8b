/** The vendors' conventions, for `new ConsentManager(config, { signals: [google, microsoft] })`. */
export { clarity, type ClarityOptions } from './clarity.js';
export { google, type GoogleOptions, type GoogleRegion } from './google.js';
export { hubspot, type HubSpotOptions } from './hubspot.js';
export { matomo, type MatomoOptions } from './matomo.js';
export { meta, type MetaOptions } from './meta.js';
export { microsoft, type MicrosoftOptions } from './microsoft.js';
export { pinterest, type PinterestOptions } from './pinterest.js';
export { piwikPro, type PiwikProOptions } from './piwik-pro.js';
export { posthog, type PostHogOptions } from './posthog.js';
export { shopify, type ShopifyOptions } from './shopify.js';
export { tiktok, type TikTokOptions } from './tiktok.js';
export { wordpress, type WordPressOptions } from './wordpress.js';
export type { SignalCallback } from './callback.js';
export type { SentSignal } from './page-signals.js';
export type { Signal, SignalCall, SignalId, SignalValues } from './signal.js';
