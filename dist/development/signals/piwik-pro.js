const TYPES = {
    analytics: 'analytical',
    user_feedback: 'analytical',
    ab_testing_and_personalization: 'tracking',
    conversion_tracking: 'tracking',
    custom_consent: 'tracking',
    marketing_automation: 'tracking',
    remarketing: 'tracking',
};
/** Its container asks nobody before its types are decided, so it is told once it is there. */
const piwikPro = {
    id: 'piwik-pro',
    types: TYPES,
    send(values, call) {
        const { ppms } = window;
        const api = ppms?.cm?.api;
        if (!api)
            return false;
        const types = Object.keys(values);
        const [command, consents] = call === 'default'
            ? ['setInitialComplianceSettings', types]
            : [
                'setComplianceSettings',
                Object.fromEntries(types.map((type) => [type, { status: +values[type] }])),
            ];
        return void api(command, { consents }, () => { }, reportError);
    },
};

export { piwikPro };
