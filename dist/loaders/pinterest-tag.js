import { textOption } from './text-option.js';

/**
 * Starts the Pinterest Tag and counts the page view.
 * Source: https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 */
const load = ({ tagId }) => {
    const id = textOption('pinterest-tag', 'tagId', tagId, /^\d+$/, 'tag ID such as 1234567890123');
    const globals = window;
    const queue = [];
    const pintrk = (globals.pintrk ??= Object.assign((...command) => void queue.push(command), {
        queue,
        version: '3.0',
    }));
    pintrk('load', id);
    pintrk('page');
    return { src: 'https://s.pinimg.com/ct/core.js', attributes: { async: '' } };
};

export { load };
