import { textOption } from './text-option.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Says which website it is and loads the chat box, which takes the commands of `$crisp`. */
const load = (options) => {
    const page = window;
    page.CRISP_WEBSITE_ID = textOption('crisp', 'websiteId', options.websiteId, UUID, 'the UUID of the website');
    page.$crisp ??= [];
    return { src: 'https://client.crisp.chat/l.js' };
};

export { load };
