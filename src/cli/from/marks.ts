/** By what a vendor's snippet is known besides its hosts. */
export interface Marks {
  /** In an address, from its host on: `www.vendor.example/a.js?id=1`, or in its path on the site's own host. */
  readonly address?: RegExp;
  /** In inline code. */
  readonly code?: RegExp;
  /** In a start tag: `<div class="a b" data-c="d">`. */
  readonly tag?: RegExp;
  /** Its hosts are not enough to tell it from what else stands there. */
  readonly isMarkedOnly?: true;
  /** Hosts that it uses, and that its sheet leaves to another service. */
  readonly hosts?: readonly string[];
  /** Services that share its marks: where one of them is found by more, this one is not meant. */
  readonly unless?: readonly string[];
}

const classed = (...names: readonly string[]) =>
  new RegExp(`^<[^>]* class="(?:[^"]* )?(?:${names.join('|')})[ "]`);
/** The id of Google's for which a script was loaded or configured. */
const configured = (prefix: string) =>
  new RegExp(`\\bgtag\\(\\s*["'](?:config|event)["']\\s*,[^)]*["']${prefix}-\\w+`);
const loadedFor = (prefix: string) => `/gtag/(?:js|destination)\\?(?:[^#]*&)?id=${prefix}-`;

/**
 * By a service's id, and only what is needed: where services share a host, where a site may have the script on
 * its own host, and where a part of a snippet names no host.
 */
export const MARKS: Readonly<Record<string, Marks>> = {
  // One script of Google's serves several; the id's first letters say which.
  'google-analytics-4': {
    address: new RegExp(`${loadedFor('G')}|google-analytics\\.com/g/collect`),
    code: configured('G'),
    hosts: ['googletagmanager.com'],
  },
  'google-ads': {
    address: new RegExp(`${loadedFor('AW')}|/pagead/(?:conversion|viewthroughconversion|1p-)`),
    code: new RegExp(`${configured('AW').source}|\\bgoogle_conversion_id\\s*=`),
  },
  'google-floodlight': { address: new RegExp(loadedFor('DC')), code: configured('DC') },
  'google-tag-manager': {
    address: /\/(?:gtm\.js|ns\.html)(?:\?|$)/,
    code: /["']GTM-[A-Z\d]{4,}["']/,
    isMarkedOnly: true,
  },
  'google-adsense': {
    address: /\/pagead\/(?:js\/)?(?:adsbygoogle|show_ads)\.js/,
    code: /\badsbygoogle\b/,
    tag: classed('adsbygoogle'),
  },
  'google-ad-manager': { address: /\/tag\/js\/gpt\.js/, code: /\bgoogletag\.(?:cmd|defineSlot)\b/ },
  'google-maps': { address: /^(?:maps\.google(?:apis)?\.[\w.]+|(?:www\.)?google\.[\w.]+\/maps)(?:\/|\?|$)/ },
  'google-programmable-search': {
    address: /^(?:cse|www)\.google\.com\/cse(?:\.js|\/|\?)/,
    tag: classed('gcse-search'),
  },
  'google-recaptcha': {
    address: /^www\.(?:google\.com|recaptcha\.net|gstatic\.c(?:om|n))\/recaptcha\//,
    code: /\bgrecaptcha\s*\./,
    tag: classed('g-recaptcha'),
    isMarkedOnly: true,
  },
  'google-sign-in': { tag: /^<[^>]* (?:id="g_id_onload"|class="(?:[^"]* )?g_id_signin[ "])/ },
  // One host serves the pixel and the plugins.
  'meta-pixel': {
    address: /^connect\.facebook\.net\/[\w-]+\/fbevents\.js|^www\.facebook\.com\/tr\b/,
    code: /\bfbq\(\s*["']/,
    isMarkedOnly: true,
  },
  facebook: {
    address: /^www\.facebook\.com\/(?:v[\d.]+\/)?plugins\/(?!comments)/,
    tag: classed('fb-(?:page|post|video|like|share-button|comment-embed|group|save|send)'),
    hosts: ['connect.facebook.net'],
  },
  'facebook-comments': {
    address: /^www\.facebook\.com\/(?:v[\d.]+\/)?plugins\/comments/,
    tag: classed('fb-comments'),
  },
  'facebook-login': { code: /\bFB\.(?:login|getLoginStatus)\(/, tag: classed('fb-login-button') },
  instagram: { tag: classed('instagram-media') },
  threads: { tag: classed('text-post-media') },
  x: { tag: classed('twitter-(?:tweet|video|timeline|share-button|follow-button)') },
  'x-pixel': { address: /^t\.co\/(?:\d\/)?i\/adsct|^analytics\.twitter\.com\//, code: /\btwq\(\s*["']/ },
  tiktok: { tag: classed('tiktok-embed') },
  'tiktok-pixel': { code: /\bttq\.(?:load|page|track)\(/ },
  'linkedin-insight': { code: /\b_linkedin_partner_id\b|\blintrk\(\s*["']/ },
  'pinterest-widgets': { tag: /^<[^>]* data-pin-do="/ },
  'pinterest-tag': { code: /\bpintrk\(\s*["']/ },
  'snapchat-pixel': { code: /\bsnaptr\(\s*["']/ },
  'reddit-embed': { tag: classed('reddit-(?:embed-bq|card)') },
  'reddit-pixel': { code: /\brdt\(\s*["']/ },
  bluesky: { tag: classed('bluesky-embed') },
  codepen: { tag: classed('codepen') },
  flourish: { tag: classed('flourish-embed') },
  'microsoft-advertising': { code: /\buetq\b/ },
  'microsoft-clarity': { code: /\bclarity\(\s*["']/ },
  // What a site may have on its own host.
  matomo: {
    address: /(?:^|\/)(?:matomo|piwik)\.(?:js|php)(?:\?|$)/,
    code: /\b_paq\s*(?:=|\.\s*push\()/,
    unless: ['matomo-cloud', 'piwik-pro'],
  },
  'matomo-cloud': { address: /^(?:cdn|[\w-]+)\.matomo\.cloud\// },
  'matomo-tag-manager': { address: /\/container_\w+\.js/, code: /\b_mtm\s*(?:=|\.\s*push\()/ },
  'piwik-pro-tag-manager': { code: /["']stg\.start["']/ },
  plausible: { tag: /^<script(?=[^>]* data-domain=")[^>]*(?:\/js\/script[\w.-]*\.js|plausible[\w.-]*\.js)/ },
  umami: { tag: /^<script(?=[^>]* data-website-id=")[^>]*\/(?:script|umami)\.js/ },
  goatcounter: { tag: /^<script[^>]* data-goatcounter="/ },
  countly: { code: /\bCountly\.(?:init|app_key)\b/ },
  posthog: { code: /\bposthog\.init\(/ },
  mixpanel: { code: /\bmixpanel\.init\(/ },
  amplitude: { code: /\bamplitude\.(?:init|getInstance)\(/ },
  snowplow: { code: /\bsnowplow\(\s*["']newTracker["']/ },
  hotjar: { code: /\b_hjSettings\b/ },
  sentry: { code: /\bSentry\.(?:init|onLoad)\(/ },
  bugsnag: { code: /\bBugsnag\.start\(/ },
  rollbar: { code: /\b_rollbarConfig\b/ },
  'new-relic-browser': { code: /\bNREUM\b/ },
  'datadog-rum': { code: /\bDD_RUM\b/ },
  shopify: { code: /\bShopify\.shop\b/ },
  'shopify-analytics': { code: /\bShopifyAnalytics\b/ },
  woocommerce: { address: /\/wp-content\/plugins\/woocommerce\// },
  'woocommerce-order-attribution': { address: /\/woocommerce\/assets\/js\/frontend\/order-attribution/ },
  magento: { tag: /^<[^>]* (?:data-mage-init="|type="text\/x-magento-init")/ },
  chatwoot: { code: /\bchatwootSDK\b/ },
  crisp: { code: /\bCRISP_WEBSITE_ID\b/ },
  intercom: { code: /\bIntercom\(\s*["']|\bintercomSettings\b/ },
  'tawk-to': { code: /\bTawk_API\b/ },
  'zendesk-widget': { code: /\bzE\(\s*["']/, tag: /^<script[^>]* id="ze-snippet"/ },
  hubspot: { code: /\b_hsq\b|\bhbspt\./, tag: classed('hs-form-frame') },
  mailchimp: { tag: /^<form[^>]* id="mc-embedded-subscribe-form"/ },
  klaviyo: { tag: classed('klaviyo-form-\\w+') },
  mailerlite: { tag: classed('ml-embedded') },
  hcaptcha: { tag: classed('h-captcha') },
  'cloudflare-turnstile': { tag: classed('cf-turnstile') },
  'friendly-captcha': { tag: classed('frc-captcha') },
  calendly: { code: /\bCalendly\.init/, tag: classed('calendly-inline-widget') },
  typeform: { tag: /^<[^>]* (?:data-tf-[a-z]+="|class="(?:[^"]* )?typeform-widget[ "])/ },
  disqus: { tag: /^<[^>]* id="disqus_thread"/ },
  trustpilot: { tag: classed('trustpilot-widget') },
};
