/** The queue is made where there is none, as its base code does: the hold must stand in it before `load`. */
const tiktok = {
    id: 'tiktok',
    types: { consent: 'tracking' },
    send({ consent }, call) {
        const ttq = (window.ttq ??= []);
        const name = call === 'default' ? 'holdConsent' : consent ? 'grantConsent' : 'revokeConsent';
        if (ttq[name])
            ttq[name]();
        else
            ttq.push([name]);
    },
};

export { tiktok };
