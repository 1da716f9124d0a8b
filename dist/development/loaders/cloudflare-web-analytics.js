import { textOption } from './text-option.js';

/**
 * Starts Cloudflare Web Analytics.
 * Source: https://developers.cloudflare.com/web-analytics/get-started/
 */
const load = ({ token }) => {
    const known = textOption('cloudflare-web-analytics', 'token', token, /^[\da-f]{32}$/, 'token of 32 hexadecimal digits');
    return {
        src: 'https://static.cloudflareinsights.com/beacon.min.js',
        attributes: { defer: '', 'data-cf-beacon': JSON.stringify({ token: known }) },
    };
};

export { load };
