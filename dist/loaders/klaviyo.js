import { textOption } from './text-option.js';

/** Loads Klaviyo's code, which takes the commands of `_klOnsite` that were queued before it. */
const load = (options) => {
    const company = textOption('klaviyo', 'companyId', options.companyId, /^\w+$/, 'letters and digits: the public key');
    const page = window;
    page._klOnsite ??= [];
    return { src: `https://static.klaviyo.com/onsite/js/${company}/klaviyo.js` };
};

export { load };
