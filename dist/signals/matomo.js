/** The queue is made where there is none, as its snippet does: it must be told before `trackPageView`. */
const matomo = {
    id: 'matomo',
    types: { consent: 'analytical' },
    send({ consent }, call, { cookieless }) {
        const what = cookieless ? 'CookieConsent' : 'Consent';
        const name = call === 'default' ? 'require' + what : (consent ? 'set' : 'forget') + what + 'Given';
        (window._paq ??= []).push([name]);
    },
};

export { matomo };
