import { textOption } from './text-option.js';

/** Loads the comments into the page's `#disqus_thread`; `disqus_config` stays the page's own. */
const load = (options) => {
    const name = textOption('disqus', 'shortname', options.shortname, /^[a-z\d-]+$/i, 'the name of the site at Disqus');
    // The time keeps an embed that a browser kept from being used for another page.
    return { src: `https://${name}.disqus.com/embed.js`, attributes: { 'data-timestamp': String(Date.now()) } };
};

export { load };
