import { inWords } from './words.js';

/** The queue is made where there is none; its snippet goes on with the one that it finds. */
const clarity = {
    id: 'clarity',
    types: { ad_Storage: 'tracking', analytics_Storage: 'analytical' },
    send(values) {
        const page = window;
        const tell = (page.clarity ??= function () {
            // eslint-disable-next-line prefer-rest-params
            (tell.q ??= []).push(arguments);
        });
        tell('consentv2', inWords(values));
    },
};

export { clarity };
