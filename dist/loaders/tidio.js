import { textOption } from './text-option.js';

/** Loads the widget, whose address says which project it is. */
const load = (options) => {
    const key = textOption('tidio', 'publicKey', options.publicKey, /^[a-z0-9]+$/, 'letters and digits: the public key');
    return { src: `https://code.tidio.co/${key}.js` };
};

export { load };
