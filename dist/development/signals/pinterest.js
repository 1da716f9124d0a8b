import { whenUsed } from './when-used.js';

/** Its snippet loads nothing where `pintrk` is there already: it is told at its own first call. */
const pinterest = {
    id: 'pinterest',
    types: { consent: 'tracking' },
    watch: (tell) => whenUsed('pintrk', tell),
    send({ consent }) {
        const { pintrk } = window;
        if (!pintrk)
            return false;
        return void pintrk('setconsent', consent);
    },
};

export { pinterest };
