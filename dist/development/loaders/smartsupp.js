import { textOption } from './text-option.js';

/** Says which account it is, queues the consent, and loads the chat box. */
const load = (options) => {
    const key = textOption('smartsupp', 'key', options.key, /^[\da-f]{40}$/, '40 hexadecimal digits: the account’s key');
    const page = window;
    page._smartsupp = { ...page._smartsupp, key };
    page.smartsupp ??= queue();
    // An account that asks for consent itself counts no visits before it hears of one.
    page.smartsupp('marketingConsent', true);
    return { src: 'https://www.smartsuppchat.com/loader.js?', attributes: { charset: 'utf-8' } };
};
function queue() {
    const made = Object.assign((...command) => void made._.push(command), {
        _: [],
    });
    return made;
}

export { load };
