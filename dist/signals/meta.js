import { whenUsed } from './when-used.js';

/** Its snippet loads nothing where `fbq` is there already: it is told at its own first call. */
const meta = {
    id: 'meta',
    types: { consent: 'tracking' },
    send({ consent }, _call, _options, again) {
        const { fbq } = window;
        if (!fbq)
            return whenUsed('fbq', again);
        return void fbq('consent', consent ? 'grant' : 'revoke');
    },
};

export { meta };
