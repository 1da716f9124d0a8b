import { textOption } from './text-option.js';

/** Says which widget it is and loads it. */
const load = (options) => {
    const key = textOption('trengo', 'key', options.key, /^\w+$/, 'letters and digits: the key of the widget');
    const page = window;
    page.Trengo = { ...page.Trengo, key };
    return { src: 'https://static.widget.trengo.eu/embed.js' };
};

export { load };
