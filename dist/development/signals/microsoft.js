import { inWords } from './words.js';

/** The queue is made where there is none, as its snippet does: the default must stand in it first. */
const microsoft = {
    id: 'microsoft',
    types: { ad_storage: 'tracking' },
    send(values, call) {
        // Not one list: `bat.js` reads word by word.
        (window.uetq ??= []).push('consent', call, inWords(values));
    },
};

export { microsoft };
