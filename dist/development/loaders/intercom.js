import { textOption } from './text-option.js';

/** Where the messages of workspaces outside the United States are kept. */
const KEPT_AT = {
    eu: 'https://api-iam.eu.intercom.io',
    au: 'https://api-iam.au.intercom.io',
};
/** Says which workspace it is, queues what the page calls meanwhile, and loads the messenger. */
const load = (options) => {
    const app = textOption('intercom', 'appId', options.appId, /^[a-z0-9]+$/, 'letters and digits: the workspace id');
    const region = 'region' in options
        ? textOption('intercom', 'region', options.region, /^(us|eu|au)$/, 'us, eu or au, or nothing')
        : 'us';
    const page = window;
    page.intercomSettings = {
        ...page.intercomSettings,
        app_id: app,
        ...(KEPT_AT[region] && { api_base: KEPT_AT[region] }),
    };
    page.Intercom ??= queue();
    return { src: 'https://widget.intercom.io/widget/' + app };
};
function queue() {
    const made = Object.assign((...command) => made.c(command), {
        q: [],
        c: (command) => void made.q.push(command),
    });
    return made;
}

export { load };
