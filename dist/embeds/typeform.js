import { partsOf, only } from './preset.js';

// https://www.typeform.com/developers/embed/ and https://www.typeform.com/help/a/embed-options-360029249672/, read
// 2026-11-22.
const typeform = {
    service: 'typeform',
    // Every account has one; these are none.
    hosts: /^(?!(www|admin|api|auth|developer|embed|help|renderer-assets|status)\.)[\da-z-]+\.typeform\.com$/,
    marks: ['data-tf-live', 'data-tf-widget'],
    frameOf(url) {
        const [first, id, more] = partsOf(url);
        if (first !== 'to' || !only(/^[\dA-Za-z]{4,32}$/, id) || more)
            return undefined;
        const frame = new URL(`https://${url.host}/to/${id}${url.search}`);
        frame.searchParams.set('typeform-embed', 'embed-widget');
        // What the form is told beforehand stands behind the `#`, so that it does not reach the server.
        return { src: frame.href + url.hash, height: 500, allow: 'fullscreen' };
    },
};

export { typeform };
