import { textOption } from './text-option.js';

/** Queues the visit for the account and loads the script that sends it. */
const load = (options) => {
    const account = textOption('activecampaign', 'account', options.account, /^\d+$/, 'the number in the tracking code');
    const page = window;
    page.visitorGlobalObjectAlias = 'vgo';
    page.vgo ??= queue();
    page.vgo('setAccount', account);
    // The visitor has agreed, or this would not run.
    page.vgo('setTrackByDefault', true);
    page.vgo('process');
    return { src: 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js' };
};
function queue() {
    const made = Object.assign((...command) => void made.q.push(command), {
        q: [],
        l: Date.now(),
    });
    return made;
}

export { load };
