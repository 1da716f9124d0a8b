/** The queues are made where there are none, as its own examples do. */
const hubspot = {
    id: 'hubspot',
    types: { analytics: 'analytical', advertisement: 'tracking', functionality: 'functional' },
    send(values, call, { doNotTrack }) {
        const page = window;
        const queue = (page._hsp ??= []);
        const isRefused = !values['analytics'] && !values['advertisement'];
        if (call === 'update') {
            // First what it kept, which would have it ask anew; then the answer.
            if (isRefused)
                queue.push(['revokeCookieConsent']);
            if (doNotTrack)
                (page._hsq ??= []).push(isRefused ? ['doNotTrack'] : ['doNotTrack', { track: true }]);
        }
        queue.push(['setHubSpotConsent', values]);
    },
};

export { hubspot };
