import { load } from '../loaders/mailchimp.js';
import { service } from './service.js';

/** Mailchimp on a connected site. To start it, `user` and `site` are the two names in the address of the site’s script. */
const mailchimp = /* @__PURE__ */ service({
    id: 'mailchimp',
    name: 'Mailchimp',
    provider: 'The Rocket Science Group LLC',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Shows sign-up forms for a newsletter, and follows by an id whether readers of the newsletter visit and buy.',
        nl: 'Toont aanmeldformulieren voor een nieuwsbrief, en volgt met een nummer of lezers van de nieuwsbrief langskomen en kopen.',
    },
    statement: 'https://www.intuit.com/privacy/statement/',
    hosts: ['chimpstatic.com', 'list-manage.com', 'mailchimp.com'],
    // Not `mc_cid`, `mc_eid` and `mc_landing_site`: those are of a plugin that another firm makes.
    items: [
        { name: '_mcid', kind: 'cookie', lifetime: '1 year' },
        { name: 'MCPopupClosed', kind: 'cookie', lifetime: '1 year' },
        { name: 'MCPopupSubscribed', kind: 'cookie', lifetime: '1 year' },
    ],
    thirdParties: 'Intuit, of which Mailchimp is a part',
    stop: 'reload',
    // Its statement says that the script sets cookies, and not which: names and lifetimes are as sites report them.
    sources: ['https://mailchimp.com/legal/cookies/', 'https://mailchimp.com/help/about-connected-sites/'],
    checked: '2026-11-22',
}, load);

export { mailchimp };
