/** By what a vendor's snippet is known besides its hosts. */
export interface Marks {
  /** In an address, from its host on: `www.vendor.example/a.js?id=1`; a path alone where it is the site's own. */
  readonly address?: RegExp;
  /** In inline code. */
  readonly code?: RegExp;
  /** In a start tag: `<div class="a b" data-c="d">`. */
  readonly tag?: RegExp;
  /** Its hosts alone do not show it, for other services stand on them too. */
  readonly isMarkedOnly?: true;
}

/** A word of a tag's class. */
const classed = (name: string) => new RegExp(`^<[^>]* class="(?:[^"]* )?${name}[ "]`);
const attributed = (name: string) => new RegExp(`^<[^>]* ${name}="`);

/**
 * By a service's id. Only what is needed: where hosts are shared, where a site hosts the script by itself, and
 * where a snippet is split so that one part of it names no host.
 */
export const MARKS: Readonly<Record<string, Marks>> = {
  // One script of Google's serves measuring and ads; the number says which.
  'google-analytics-4': {
    address: /^www\.googletagmanager\.com\/gtag\/js\?(?:.*&)?id=G-|\bgoogle-analytics\.com\/g\/collect/,
    code: /\bgtag\(\s*["']config["']\s*,\s*["']G-\w+/,
  },
  'google-ads': {
    address:
      /^www\.googletagmanager\.com\/gtag\/js\?(?:.*&)?id=AW-|\/pagead\/(?:conversion|viewthroughconversion|1p-)/,
    code: /\bgtag\(\s*["'](?:config|event)["']\s*,[^)]*["']AW-\w+|\bgoogle_conversion_id\s*=/,
  },
  'google-tag-manager': {
    address: /^www\.googletagmanager\.com\/(?:gtm\.js|ns\.html)/,
    code: /["']GTM-[A-Z0-9]+["']/,
    isMarkedOnly: true,
  },
  'google-adsense': {
    address: /^pagead2\.googlesyndication\.com\/pagead\/(?:js\/)?(?:adsbygoogle|show_ads)\.js/,
    code: /\badsbygoogle\b/,
    tag: classed('adsbygoogle'),
  },
  'google-maps': {
    address: /^(?:maps\.googleapis\.com|maps\.google\.[\w.]+|www\.google\.[\w.]+\/maps)\b/,
  },
  'google-recaptcha': {
    address: /^www\.(?:google\.com|recaptcha\.net|gstatic\.com)\/recaptcha\//,
    code: /\bgrecaptcha\s*\./,
    tag: classed('g-recaptcha'),
    isMarkedOnly: true,
  },
  // The same host serves the pixel and the plugins.
  'meta-pixel': {
    address: /^connect\.facebook\.net\/\w+\/fbevents\.js|^www\.facebook\.com\/tr\b/,
    code: /\bfbq\(\s*["']/,
    isMarkedOnly: true,
  },
  facebook: {
    address: /^connect\.facebook\.net\/\w+\/(?:sdk|all|xfbml)\b|^www\.facebook\.com\/(?:v[\d.]+\/)?plugins\//,
    code: /\bFB\.init\(/,
    tag: /^<[^>]* class="(?:[^"]* )?fb-(?:page|post|video|like|share-button|comments|comment-embed|group|save|send)[ "]/,
  },
  instagram: { tag: classed('instagram-media') },
  threads: { tag: classed('text-post-media') },
  x: { tag: /^<[^>]* class="(?:[^"]* )?twitter-(?:tweet|timeline|video|share-button|follow-button)[ "]/ },
  tiktok: { address: /^www\.tiktok\.com\/(?:embed|player)/, tag: classed('tiktok-embed') },
  'tiktok-pixel': { address: /^analytics\.tiktok\.com\//, code: /\bttq\.(?:load|page|track)\(/ },
  linkedin: { address: /^(?:www|platform)\.linkedin\.com\/(?:embed|in\.js|badges)/ },
  'linkedin-insight': {
    address: /^snap\.licdn\.com\/|^px\.ads\.linkedin\.com\//,
    code: /\b_linkedin_partner_id\b/,
  },
  'pinterest-widgets': { tag: attributed('data-pin-do') },
  'pinterest-tag': { address: /^s\.pinimg\.com\/ct\/|^ct\.pinterest\.com\//, code: /\bpintrk\(\s*["']/ },
  'reddit-embed': { tag: /^<[^>]* class="(?:[^"]* )?reddit-(?:embed-bq|card)[ "]/ },
  bluesky: { tag: classed('bluesky-embed') },
  codepen: { tag: classed('codepen') },
  flourish: { tag: classed('flourish-embed') },
  'microsoft-advertising': { address: /^bat\.bing\.(?:com|net)\//, code: /\buetq\b/ },
  'microsoft-clarity': { code: /\bclarity\(\s*["'](?:set|consent|identify|event)/ },
  matomo: {
    address: /(?:^|\/)(?:matomo|piwik)\.(?:js|php)(?:\?|$)|^[\w-]+\.matomo\.cloud\//,
    code: /\b_paq\s*\.\s*push\(|\b_paq\s*=/,
  },
  'piwik-pro': { address: /^[\w-]+(?:\.containers)?\.piwik\.pro\// },
  plausible: { tag: /^<script(?=[^>]* data-domain=)[^>]*\/js\/(?:script|plausible)[\w.-]*\.js/ },
  umami: { tag: attributed('data-website-id') },
  hotjar: { code: /\b_hjSettings\b/ },
  posthog: { code: /\bposthog\.init\(/ },
  hubspot: { address: /^js(?:-\w+)?\.hs-scripts\.com\//, code: /\b_hsq\b/ },
  hcaptcha: { tag: classed('h-captcha') },
  'cloudflare-turnstile': { tag: classed('cf-turnstile') },
  'friendly-captcha': { tag: classed('frc-captcha') },
  trustpilot: { tag: classed('trustpilot-widget') },
  calendly: { code: /\bCalendly\.init/, tag: classed('calendly-inline-widget') },
  typeform: {
    tag: /^<[^>]* (?:data-tf-(?:live|widget|popup|slider|sidetab|popover)=|class="(?:[^"]* )?typeform-widget[ "])/,
  },
  disqus: { address: /^[\w-]+\.disqus\.com\/(?:embed|count)\.js/, tag: /^<[^>]* id="disqus_thread"/ },
  intercom: { code: /\bIntercom\(\s*["']|\bintercomSettings\b/ },
  crisp: { code: /\bCRISP_WEBSITE_ID\b/ },
  'tawk-to': { code: /\bTawk_API\b/ },
  zendesk: { tag: /^<script[^>]* id="ze-snippet"/ },
  sentry: { code: /\bSentry\.(?:init|onLoad)\(/ },
};
