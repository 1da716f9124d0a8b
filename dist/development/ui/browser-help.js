// Each leads on to the reader's language by itself.
const BROWSERS = [
    ['Chrome', 'https://support.google.com/chrome/answer/95647'],
    ['Firefox', 'https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox'],
    [
        'Edge',
        'https://support.microsoft.com/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
    ],
    ['Safari', 'https://support.apple.com/guide/safari/sfri11471/mac'],
    ['Opera', 'https://help.opera.com/latest/web-preferences/#cookies'],
];
/** On a phone or tablet Apple's own is another one. */
const SAFARI_ON_IOS = 'https://support.apple.com/105082';
// The first that fits: each later name stands in the earlier ones' user agents as well.
const SIGNS = [
    ['Opera', /OPR\/|OPT\/|"Opera/],
    ['Edge', /Edg|"Microsoft Edge/],
    ['Firefox', /Firefox|FxiOS/],
    ['Chrome', /Chrome\/|CriOS/],
    ['Safari', /Safari\//],
];
/** The usual browsers, the visitor's own first. It decides the order and nothing else. */
function browserHelp(agent = userAgent()) {
    const own = SIGNS.find(([, sign]) => sign.test(agent))?.[0];
    const isIos = /iPhone|iPad/.test(agent);
    return BROWSERS.map(([name, url]) => ({
        name,
        url: name === 'Safari' && isIos ? SAFARI_ON_IOS : url,
        isOwn: name === own,
    })).sort((a, b) => +b.isOwn - +a.isOwn);
}
/** With the brands that Chromium's browsers give, where they do. */
function userAgent() {
    const { userAgent, userAgentData } = navigator;
    return userAgent + JSON.stringify(userAgentData?.brands ?? '');
}

export { browserHelp };
