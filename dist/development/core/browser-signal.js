/** Whether the browser says not to sell or share, or, where the config heeds it, not to track. */
function refusesTracking({ doNotTrack }) {
    // Strictly true: engines that know nothing of it say undefined, others false.
    return navigator.globalPrivacyControl === true || (!!doNotTrack && navigator.doNotTrack === '1');
}
/** Whether tracking is denied while the browser refuses it: to be shown as heard. */
function isHeeding(config, granted) {
    return refusesTracking(config) && config.tokens.has('tracking') && !granted.has('tracking');
}
/** Whether that leaves nothing to ask: analytics do not share, so that the signal says nothing of them. */
function answersAll(config) {
    return (refusesTracking(config) && !config.categories.some(({ id, exempt }) => id === 'analytical' && !exempt));
}

export { answersAll, isHeeding, refusesTracking };
