import { textOption } from './text-option.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Loads the widget; its script finds itself, and the key in its address, by the id. */
const load = (options) => {
    const key = textOption('zendesk-widget', 'key', options.key, UUID, 'the UUID in the snippet of the widget');
    return { src: 'https://static.zdassets.com/ekr/snippet.js?key=' + key, attributes: { id: 'ze-snippet' } };
};

export { load };
