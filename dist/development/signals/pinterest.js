import { whenUsed } from './when-used.js';

/** Its snippet loads nothing where `pintrk` is there already: it is told at its own first call. */
const pinterest = {
    id: 'pinterest',
    types: { consent: 'tracking' },
    send({ consent }, _call, _options, again) {
        const { pintrk } = window;
        if (!pintrk)
            return whenUsed('pintrk', again);
        return void pintrk('setconsent', consent);
    },
};

export { pinterest };
