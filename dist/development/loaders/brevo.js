import { textOption } from './text-option.js';

/** Queues the start with the account's key and loads the tracker. */
const load = (options) => {
    const key = textOption('brevo', 'clientKey', options.clientKey, /^\w+$/, 'letters and digits: the client key');
    const page = window;
    page.Brevo ??= [];
    page.Brevo.push(['init', { client_key: key }]);
    return { src: 'https://cdn.brevo.com/js/sdk-loader.js' };
};

export { load };
