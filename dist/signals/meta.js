import { whenUsed } from './when-used.js';

/** Its snippet loads nothing where `fbq` is there already: it is told at its own first call. */
const meta = {
    id: 'meta',
    types: { consent: 'tracking' },
    watch: (tell) => whenUsed('fbq', tell),
    send({ consent }) {
        const { fbq } = window;
        if (!fbq)
            return false;
        return void fbq('consent', consent ? 'grant' : 'revoke');
    },
};

export { meta };
