import { inWords } from './words.js';

const TYPES = {
    ad_storage: 'tracking',
    ad_user_data: 'tracking',
    ad_personalization: 'tracking',
    analytics_storage: 'analytical',
    functionality_storage: 'functional',
    personalization_storage: 'tracking',
    security_storage: 'functional',
};
/** The data layer is made where there is none: the default must stand in it before any tag. */
const google = {
    id: 'google',
    types: TYPES,
    send(values, call, { wait_for_update = 500, defaults = [], ...options }) {
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
            return;
        }
        const isLate = layer.some((entry) => entry.event || /^(config|event)$/.test(`${entry[0]}`));
        if (isLate)
            reportError(Error('Consent default after the first event'));
        gtag('consent', call, { ...words, wait_for_update });
        for (const own of defaults)
            gtag('consent', call, { ...words, ...own, wait_for_update });
        for (const name of ['url_passthrough', 'ads_data_redaction'])
            if (options[name])
                gtag('set', name, true);
    },
};

export { google };
