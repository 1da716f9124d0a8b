const TYPES = {
    functional: 'functional',
    preferences: 'tracking',
    'statistics-anonymous': 'analytical',
    statistics: 'analytical',
    marketing: 'tracking',
};
/** Before an answer it is only told that it must wait for one: what it keeps it keeps in cookies. */
const wordpress = {
    id: 'wordpress',
    types: TYPES,
    send(values, call) {
        const page = window;
        page.wp_consent_type = 'optin';
        if (call === 'update') {
            if (!page.wp_set_consent)
                return false;
            for (const type in values)
                page.wp_set_consent(type, values[type] ? 'allow' : 'deny');
        }
        return document.dispatchEvent(new Event('wp_consent_type_defined'));
    },
};

export { wordpress };
