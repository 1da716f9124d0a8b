import { textOption } from './text-option.js';

/** Loads the script of a connected site, whose address says whose it is. */
const load = (options) => {
    const part = (name) => textOption('mailchimp', name, options[name], /^[\da-f]+$/, 'hexadecimal digits, from the address of the script');
    return {
        src: `https://chimpstatic.com/mcjs-connected/js/users/${part('user')}/${part('site')}.js`,
        attributes: { id: 'mcjs' },
    };
};

export { load };
