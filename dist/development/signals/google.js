import { inWords } from './words.js';

const TYPES = {
    functionality_storage: 'functional',
    security_storage: 'functional',
    analytics_storage: 'analytical',
    ad_storage: 'tracking',
    personalization_storage: 'tracking',
    ad_user_data: 'tracking',
    ad_personalization: 'tracking',
};
/** The data layer is made where there is none: the default must stand in it before any tag. */
const google = {
    id: 'google',
    types: TYPES,
    send(values, call, { wait_for_update = 500, defaults = [], advanced, ...options }) {
        const layer = (window.dataLayer ??= []);
        // Commands are `arguments` objects: Google's tags take an array for data.
        const gtag = function () {
            // eslint-disable-next-line prefer-rest-params
            layer.push(arguments);
        };
        const words = inWords(values);
        if (call === 'update') {
            gtag('consent', call, words);
            layer.push({ event: 'privacy_cookie_notice', privacy_cookie_notice: words });
        }
        else {
            for (const own of [{}, ...defaults])
                gtag('consent', call, { ...words, ...own, wait_for_update });
            // What is left are Google's own switches, and the ids that decide about its types.
            for (const name in options)
                if (options[name] === true)
                    gtag('set', name, true);
        }
    },
};

export { google };
