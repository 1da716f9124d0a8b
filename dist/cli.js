#!/usr/bin/env node
import * as fs from 'node:fs';
import { readFileSync } from 'node:fs';
import { InvalidArgumentError, Option, Command, CommanderError } from 'commander';
import { readFile, realpath, stat, writeFile, rename, rm, readdir, access, constants } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join, dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isUtf8 } from 'node:buffer';
import { parse, defaultTreeAdapter } from 'parse5';
import { parseExpressionAt, parse as parse$1 } from 'acorn';
import { setImmediate } from 'node:timers/promises';

/** Where a service made by the catalogue carries its loader; in JSON it is left out. */
const LOADER = Symbol.for('privacy-cookie-notice.loader');

/** Makes a service of its sheet and, where the library can start it, its loader. */
function service(facts, loader) {
    const configOf = (options = {}) => {
        const { language = 'en', category = facts.category, hosts = facts.hosts, load, ...own } = options;
        const { id, name, provider, purpose, statement, items, thirdParties } = facts;
        return {
            id,
            name,
            category,
            provider,
            purpose: purpose[language],
            statement,
            hosts,
            items,
            ...(thirdParties && { thirdParties }),
            // A symbol: JSON and the check of the config leave it out.
            ...(load && { load: Object.keys(own).length ? own : true, [LOADER]: loader }),
        };
    };
    return Object.assign(configOf, { facts, ...(loader && { loader }) });
}

/** AB Tasty: experiments. */
const abTasty = /* @__PURE__ */ service({
    id: 'ab-tasty',
    name: 'AB Tasty',
    provider: 'AB Tasty SAS',
    country: 'FR',
    kind: 'experiments',
    category: 'analytical',
    purpose: {
        en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in cookies.',
        nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.abtasty.com/privacy-policy/',
    hosts: ['abtasty.com'],
    items: [
        { name: 'ABTasty', kind: 'cookie', lifetime: '13 months' },
        { name: 'ABTastySession', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'ABTastyData', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: ['https://docs.abtasty.com/client-side/tag/tag-cookies'],
    checked: '2026-11-22',
});

/** A config that would be unlawful or leave something unguarded, refused with the option to mend. */
class ConsentConfigError extends Error {
    name = 'ConsentConfigError';
    /** Path of the option: `services[2].lifetime`. */
    option;
    given;
    /** What the option takes, in words. */
    expected;
    constructor(option, given, expected) {
        super(`${option}: expected ${expected}, but got ${show(given)}`);
        this.option = option;
        this.given = given;
        this.expected = expected;
    }
}
function show(value) {
    return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
}

/**
 * An option of a loader, as text. It ends up in an address or in what a vendor's script reads, so only its
 * documented form passes.
 * @throws {ConsentConfigError} naming `services.<service>.load.<option>`, for one that is missing or of another form
 */
function textOption(service, option, given, form, expected) {
    const text = typeof given === 'number' ? String(given) : given;
    if (typeof text === 'string' && form.test(text))
        return text;
    throw new ConsentConfigError(`services.${service}.load.${option}`, given, expected);
}

/** Queues the visit for the account and loads the script that sends it. */
const load$z = (options) => {
    const account = textOption('activecampaign', 'account', options.account, /^\d+$/, 'the number in the tracking code');
    const page = window;
    page.visitorGlobalObjectAlias = 'vgo';
    page.vgo ??= queue$2();
    page.vgo('setAccount', account);
    // The visitor has agreed, or this would not run.
    page.vgo('setTrackByDefault', true);
    page.vgo('process');
    return { src: 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js' };
};
function queue$2() {
    const made = Object.assign((...command) => void made.q.push(command), {
        q: [],
        l: Date.now(),
    });
    return made;
}

/** ActiveCampaign’s site tracking. To start it, `account` is the number in the tracking code. */
const activecampaign = /* @__PURE__ */ service({
    id: 'activecampaign',
    name: 'ActiveCampaign',
    provider: 'ActiveCampaign, LLC',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages you visit and links it to your e-mail address if you are on the mailing list.',
        nl: 'Volgt met een nummer welke pagina’s u bezoekt en koppelt dat aan uw e-mailadres als u op de mailinglijst staat.',
    },
    statement: 'https://www.activecampaign.com/legal/privacy-policy',
    hosts: ['trackcmp.net', 'app-us1.com', 'activehosted.com'],
    items: [
        { name: 'prism_*', kind: 'cookie', lifetime: '30 days' },
        { name: 'ac_enable_tracking', kind: 'cookie', lifetime: '30 days' },
    ],
    stop: 'reload',
    sources: ['https://help.activecampaign.com/hc/en-us/articles/360000872064'],
    checked: '2026-11-22',
}, load$z);

/** Adform: advertising. */
const adform = /* @__PURE__ */ service({
    id: 'adform',
    name: 'Adform',
    provider: 'Adform A/S',
    country: 'DK',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Follows which products and pages you look at here, to show you advertisements for them on other sites, with a number for your browser in cookies.',
        nl: 'Houdt bij welke producten en pagina’s u hier bekijkt, om u daar op andere sites advertenties voor te tonen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/',
    hosts: ['adform.net', 'adformdsp.net', 'seadform.net'],
    items: [
        { name: 'uid', kind: 'cookie', lifetime: '60 days', thirdParty: true },
        { name: 'C', kind: 'cookie', lifetime: '60 days', thirdParty: true },
        { name: 'cid', kind: 'cookie', lifetime: '60 days', thirdParty: true },
        { name: 'TPC', kind: 'cookie', lifetime: '14 days', thirdParty: true },
        { name: 'otsid', kind: 'cookie', lifetime: '365 days', thirdParty: true },
        { name: 'adformfrpid', kind: 'cookie', lifetime: '30 days' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://site.adform.com/privacy-center/adform-cookies/'],
    checked: '2026-11-22',
});

/** Adobe Analytics: visitor statistics. */
const adobeAnalytics = /* @__PURE__ */ service({
    id: 'adobe-analytics',
    name: 'Adobe Analytics',
    provider: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and follows what you look at and click, with a number for your browser in cookies.',
        nl: 'Telt bezoeken en houdt bij wat u bekijkt en waarop u klikt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.adobe.com/privacy/policy.html',
    hosts: ['omtrdc.net', '2o7.net', 'adobedc.net'],
    items: [
        { name: 's_ecid', kind: 'cookie', lifetime: '2 years' },
        { name: 's_vi*', kind: 'cookie', lifetime: '2 years' },
        { name: 's_fid', kind: 'cookie', lifetime: '2 years' },
        { name: 's_cc', kind: 'cookie', lifetime: 'session' },
        { name: 's_sq', kind: 'cookie', lifetime: 'session' },
        { name: 'AMCV_*', kind: 'cookie', lifetime: '2 years' },
        { name: 'AMCVS_*', kind: 'cookie', lifetime: 'session' },
        { name: 'kndctr_*_identity', kind: 'cookie', lifetime: '395 days' },
        { name: 'kndctr_*_cluster', kind: 'cookie', lifetime: '30 minutes' },
    ],
    thirdParties: 'Adobe Inc.',
    stop: 'reload',
    sources: [
        'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
        'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
        'https://experienceleague.adobe.com/docs/id-service/using/id-service-api/configurations/cookielifetime.html',
    ],
    checked: '2026-11-22',
});

const adobeFonts = /* @__PURE__ */ service({
    id: 'adobe-fonts',
    name: 'Adobe Fonts',
    provider: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    kind: 'fonts',
    category: 'tracking',
    purpose: {
        en: 'Delivers the typefaces of this site and tells Adobe which ones were shown and where, so that their makers are paid.',
        nl: 'Levert de lettertypen van deze site en meldt Adobe welke er waar zijn getoond, zodat de makers worden betaald.',
    },
    statement: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
    hosts: ['use.typekit.net', 'p.typekit.net'],
    items: [],
    stop: 'removal',
    sources: ['https://www.adobe.com/privacy/policies/adobe-fonts.html'],
    checked: '2026-11-22',
});

/** Adobe Experience Platform Tags: a tag manager. */
const adobeLaunch = /* @__PURE__ */ service({
    id: 'adobe-launch',
    name: 'Adobe Experience Platform Tags',
    provider: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    kind: 'tag-manager',
    category: 'tracking',
    purpose: {
        en: 'Loads the other measuring and advertising tools that the site has put in it, and counts your visits and pages in the storage of your browser.',
        nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet, en telt uw bezoeken en pagina’s in de opslag van uw browser.',
    },
    statement: 'https://www.adobe.com/privacy/policy.html',
    hosts: ['adobedtm.com'],
    items: [
        { name: 'com.adobe.reactor.*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'com.adobe.reactor.*', kind: 'sessionStorage', lifetime: 'session' },
    ],
    thirdParties: 'Adobe Inc.',
    stop: 'reload',
    // The names stand in the code of its engine and of its core extension.
    sources: [
        'https://www.adobe.com/privacy/policy.html',
        'https://experienceleague.adobe.com/en/docs/experience-platform/tags/client-side/consent',
        'https://github.com/adobe/reactor-turbine',
        'https://github.com/adobe/reactor-extension-core/blob/159d007456a8dfe382b1fd54da16a5746e88b255/src/lib/helpers/visitorTracking.js',
    ],
    checked: '2026-11-22',
});

/** AdRoll: advertising. */
const adroll = /* @__PURE__ */ service({
    id: 'adroll',
    name: 'AdRoll',
    provider: 'AdRoll Advertising Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Follows which products and pages you look at here, to show you advertisements for them on other sites, with a number for your browser in cookies.',
        nl: 'Houdt bij welke producten en pagina’s u hier bekijkt, om u daar op andere sites advertenties voor te tonen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.nextroll.com/privacy',
    hosts: ['adroll.com'],
    items: [
        { name: '__adroll', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: '__adroll_fpc', kind: 'cookie', lifetime: '1 year' },
        { name: '__ar_v4', kind: 'cookie', lifetime: '1 year' },
    ],
    thirdParties: 'NextRoll, Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.nextroll.com/privacy', 'https://help.adroll.com/hc/en-us/articles/211846018'],
    checked: '2026-11-22',
});

/** Adyen: payments at the checkout. */
const adyen = /* @__PURE__ */ service({
    id: 'adyen',
    name: 'Adyen',
    provider: 'Adyen N.V.',
    country: 'NL',
    kind: 'payments',
    category: 'functional',
    purpose: {
        en: 'Shows the ways to pay, takes your payment, and checks it for fraud with features of your device.',
        nl: 'Toont de manieren om te betalen, verwerkt uw betaling, en controleert die op fraude met kenmerken van uw apparaat.',
    },
    statement: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
    hosts: ['adyen.com'],
    items: [{ name: '_rp_uid', kind: 'cookie', lifetime: '30 days' }],
    stop: 'reload',
    sources: ['https://docs.adyen.com/risk-management/fraud-data-collection'],
    checked: '2026-11-22',
});

// The hosts are everybody’s: a site names its own in `hosts`.
const akamai = /* @__PURE__ */ service({
    id: 'akamai',
    name: 'Akamai',
    provider: 'Akamai Technologies, Inc.',
    country: 'US',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers this site from servers near you and keeps robots away, for which it sees your IP address and signals of your browser.',
        nl: 'Levert deze site vanaf servers bij u in de buurt en houdt robots weg, waarvoor het uw IP-adres en kenmerken van uw browser ziet.',
    },
    statement: 'https://www.akamai.com/legal/privacy-statement',
    hosts: ['akamaized.net', 'akamaihd.net'],
    items: [
        { name: 'ak_bmsc', kind: 'cookie', lifetime: '2 hours' },
        { name: 'bm_sv', kind: 'cookie', lifetime: '2 hours' },
        { name: 'bm_sz', kind: 'cookie', lifetime: '4 hours' },
        { name: '_abck', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'removal',
    sources: ['https://www.akamai.com/legal/privacy-statement'],
    checked: '2026-11-22',
});

/** Albacross: visitor statistics. */
const albacross = /* @__PURE__ */ service({
    id: 'albacross',
    name: 'Albacross',
    provider: 'Albacross Nordic AB',
    country: 'SE',
    kind: 'analytics',
    // Tracking and not analytical: it singles out who visits, for others to approach.
    category: 'tracking',
    purpose: {
        en: 'Finds out by the internet address from which company you visit the site, and knows your browser again with a cookie.',
        nl: 'Zoekt via het internetadres uit vanuit welk bedrijf u de site bezoekt, en herkent uw browser met een cookie.',
    },
    statement: 'https://albacross.com/privacy-policy/',
    hosts: ['albacross.com'],
    items: [
        { name: 'nQ_cookieId', kind: 'cookie', lifetime: '1 year' },
        { name: 'nQ_userVisitId', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    // Its statement does not name its cookies: names and lifetimes are as sites that use it report them.
    sources: ['https://albacross.com/privacy-policy/', 'https://albacross.com/terms-of-service/'],
    checked: '2026-11-22',
});

/** Algolia: search, with its analytics. */
const algolia = /* @__PURE__ */ service({
    id: 'algolia',
    name: 'Algolia',
    provider: 'Algolia SAS',
    country: 'FR',
    kind: 'search',
    category: 'analytical',
    purpose: {
        en: 'Finds what you type in the search box, and can keep an id to measure which results people open.',
        nl: 'Vindt wat u in het zoekvak typt, en kan een nummer bewaren om te meten welke resultaten mensen openen.',
    },
    statement: 'https://www.algolia.com/policies/privacy/',
    hosts: ['algolia.net', 'algolianet.com', 'algolia.io'],
    // Only where the site turned on the cookie of its search analytics.
    items: [{ name: '_ALGOLIA', kind: 'cookie', lifetime: '6 months' }],
    stop: 'reload',
    sources: [
        'https://support.algolia.com/hc/en-us/articles/4406981941905',
        'https://www.algolia.com/doc/libraries/search-insights/init',
    ],
    checked: '2026-11-22',
});

/** Amplitude: visitor statistics. */
const amplitude = /* @__PURE__ */ service({
    id: 'amplitude',
    name: 'Amplitude',
    provider: 'Amplitude, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Follows which steps visitors take on the site and which campaign they came from, with a number for your browser in cookies.',
        nl: 'Houdt bij welke stappen bezoekers op de site zetten en via welke campagne ze kwamen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://amplitude.com/privacy',
    hosts: ['amplitude.com'],
    items: [
        { name: 'AMP_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'AMP_MKTG_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'AMP_unsent_*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'AMP_remote_config_*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    // Its page names the cookies; the lifetime and what it stores beside them stand in the code of its SDK.
    sources: [
        'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
        'https://github.com/amplitude/Amplitude-TypeScript/blob/004a2cbf426955ca98d0d6c5f8003fa26b5ac9f6/packages/analytics-browser/src/config.ts',
    ],
    checked: '2026-11-22',
});

/** Piano Analytics (AT Internet): visitor statistics. */
const atInternet = /* @__PURE__ */ service({
    id: 'at-internet',
    name: 'Piano Analytics (AT Internet)',
    provider: 'Applied Technologies Internet SAS',
    country: 'FR',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and how people move through the site, with a number for your browser in cookies.',
        nl: 'Telt bezoeken en hoe mensen door de site gaan, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://piano.io/privacy-policy/',
    hosts: ['aticdn.net', 'xiti.com', 'at-o.net', 'pa-cd.com'],
    items: [
        { name: '_pcid', kind: 'cookie', lifetime: '13 months' },
        { name: '_pctx', kind: 'cookie', lifetime: '13 months' },
        { name: '_pprv', kind: 'cookie', lifetime: '13 months' },
        { name: 'pa_user', kind: 'cookie', lifetime: '13 months' },
        { name: 'atuserid', kind: 'cookie', lifetime: '13 months' },
        { name: 'atidvisitor', kind: 'cookie', lifetime: '6 months' },
    ],
    stop: 'reload',
    sources: [
        'https://developers.atinternet-solutions.com/piano-analytics/data-collection/general/cookie-storage',
        'https://github.com/at-internet/smarttag-documentation-archive/wiki/AT-Internet-cookies',
    ],
    checked: '2026-11-22',
});

/** Auth0: signing in. */
const auth0 = /* @__PURE__ */ service({
    id: 'auth0',
    name: 'Auth0',
    provider: 'Okta, Inc.',
    country: 'US',
    kind: 'sign-in',
    category: 'functional',
    purpose: {
        en: 'Signs you in to your account and remembers that you are signed in, with ids of your session and device.',
        nl: 'Meldt u aan bij uw account en onthoudt dat u aangemeld bent, met nummers van uw sessie en apparaat.',
    },
    statement: 'https://www.okta.com/privacy-policy/',
    hosts: ['auth0.com'],
    items: [
        { name: 'auth0', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'auth0_compat', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'did', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'did_compat', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'auth0.*.is.authenticated', kind: 'cookie', lifetime: '1 day' },
        { name: '_legacy_auth0.*.is.authenticated', kind: 'cookie', lifetime: '1 day' },
    ],
    stop: 'reload',
    sources: [
        'https://auth0.com/docs/manage-users/cookies/authentication-api-cookies',
        'https://community.auth0.com/t/cookies-set-by-the-auth0-spa-js-library-on-browsers/168906',
    ],
    checked: '2026-11-22',
});

/** Awin: affiliate marketing. */
const awin = /* @__PURE__ */ service({
    id: 'awin',
    name: 'Awin',
    provider: 'AWIN AG',
    country: 'DE',
    kind: 'affiliate',
    category: 'tracking',
    purpose: {
        en: 'Remembers by which partner site you came here, so that it is paid when you buy something, with the number of your click in cookies.',
        nl: 'Onthoudt via welke partnersite u hier kwam, zodat die wordt betaald als u iets koopt, met het nummer van uw klik in cookies.',
    },
    statement: 'https://www.awin.com/gb/privacy',
    hosts: ['dwin1.com', 'awin1.com', 'zenaps.com'],
    items: [
        { name: '_aw_m_*', kind: 'cookie', lifetime: '1 year' },
        { name: '_aw_j_*', kind: 'cookie', lifetime: '3 months' },
        { name: '_aw_sn_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'aw*', kind: 'cookie', lifetime: '30 days', thirdParty: true },
        { name: 'bId', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'AWSESS', kind: 'cookie', lifetime: 'session', thirdParty: true },
    ],
    stop: 'reload',
    sources: [
        'https://privacy.awin.com/',
        'https://help.awin.com/docs/awin-cookie-types-and-attribution-hierarchy',
        'https://help.awin.com/docs/understanding-cookies-in-affiliate-marketing',
    ],
    checked: '2026-11-22',
});

/** Bazaarvoice: reviews and questions. */
const bazaarvoice = /* @__PURE__ */ service({
    id: 'bazaarvoice',
    name: 'Bazaarvoice',
    provider: 'Bazaarvoice, Inc.',
    country: 'US',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews and questions about products, and follows by ids what you look at and buy, to measure their effect.',
        nl: 'Toont beoordelingen en vragen over producten, en volgt met nummers wat u bekijkt en koopt, om het effect te meten.',
    },
    statement: 'https://www.bazaarvoice.com/legal/privacy-policy/',
    hosts: ['bazaarvoice.com'],
    items: [
        { name: 'BVBRANDID', kind: 'cookie', lifetime: '1 year' },
        { name: 'BVBRANDSID', kind: 'cookie', lifetime: '30 minutes' },
    ],
    thirdParties: 'companies that check for fraud and measure on behalf of Bazaarvoice',
    stop: 'reload',
    sources: ['https://knowledge.bazaarvoice.com/wp-content/knowledge/en_US/cookies.html'],
    checked: '2026-11-22',
});

/** Belco: chat for shops. */
const belco = /* @__PURE__ */ service({
    id: 'belco',
    name: 'Belco',
    provider: 'Belco B.V.',
    country: 'NL',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window in a shop and gives you an id, so that the staff sees your visits and orders beside your question.',
        nl: 'Toont een chatvenster in een winkel en geeft u een nummer, zodat de medewerkers uw bezoeken en bestellingen naast uw vraag zien.',
    },
    statement: 'https://www.belco.nl/privacy-policy',
    hosts: ['belco.io'],
    items: [
        { name: 'belco-anonymous-id', kind: 'cookie', lifetime: '1 year' },
        { name: 'belco-cookies', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: ['https://www.belco.nl/privacy-policy'],
    checked: '2026-11-22',
});

const blueBillywig = /* @__PURE__ */ service({
    id: 'blue-billywig',
    name: 'Blue Billywig',
    provider: 'Blue Billywig B.V.',
    country: 'NL',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos of this site, remembers volume and quality, and measures how the videos are watched.',
        nl: 'Speelt video’s van deze site af, onthoudt volume en beeldkwaliteit, en meet hoe de video’s worden bekeken.',
    },
    statement: 'https://www.bluebillywig.com/privacy-statement/',
    hosts: ['bbvms.com', 'bluebillywig.com'],
    items: [
        { name: 'userSelectedAsset', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'masterMute', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'masterVolume', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'userSelectedAudioTrackIsoCode', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Google, where the player shows advertising',
    stop: 'reload',
    sources: ['https://support.bluebillywig.com/video-player/player-cookies/'],
    checked: '2026-11-22',
});

/** BlueConic: a data platform. */
const blueconic = /* @__PURE__ */ service({
    id: 'blueconic',
    name: 'BlueConic',
    provider: 'BlueConic B.V.',
    country: 'NL',
    kind: 'data-platform',
    category: 'tracking',
    purpose: {
        en: 'Builds a profile of what you look at, to fit pages and advertisements to you, with a number for your browser in cookies.',
        nl: 'Maakt een profiel van wat u bekijkt, om pagina’s en advertenties op u af te stemmen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.blueconic.com/privacy-policy',
    hosts: ['blueconic.net'],
    // Not `BCPermissionLevel` and `BCRefusedObjectives`, which keep a refusal: a withdrawal would delete them.
    items: [
        { name: 'BCSessionID', kind: 'cookie', lifetime: '1 year' },
        { name: 'BCTempID', kind: 'cookie', lifetime: '10 minutes', thirdParty: true },
        { name: 'bc_tstgrp', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // `bc_tstgrp` is a public cookie database’s; its page could not be looked up to the end.
    sources: [
        'https://support.blueconic.com/hc/en-us/articles/200454391-Does-BlueConic-use-cookies-',
        'https://support.blueconic.com/en/articles/247829-does-blueconic-use-cookies',
    ],
    checked: '2026-11-22',
});

const bluesky = /* @__PURE__ */ service({
    id: 'bluesky',
    name: 'Bluesky',
    provider: 'Bluesky Social, PBC',
    country: 'US',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts from Bluesky; its servers see your IP address and which page you are on.',
        nl: 'Toont berichten van Bluesky; de servers ervan zien uw IP-adres en op welke pagina u bent.',
    },
    statement: 'https://bsky.social/about/support/privacy-policy',
    hosts: ['bsky.app', 'bsky.network'],
    items: [],
    stop: 'removal',
    sources: [
        'https://docs.bsky.app/docs/advanced-guides/oembed',
        'https://bsky.social/about/support/privacy-policy',
    ],
    checked: '2026-11-22',
});

/** Braze: messages and tracking. */
const braze = /* @__PURE__ */ service({
    id: 'braze',
    name: 'Braze',
    provider: 'Braze, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Recognises you and your device by ids and follows what you do, to show and send you messages that fit.',
        nl: 'Herkent u en uw apparaat aan nummers en volgt wat u doet, om u passende berichten te tonen en te sturen.',
    },
    statement: 'https://www.braze.com/company/legal/privacy',
    hosts: ['braze.com', 'braze.eu', 'appboycdn.com'],
    // Not `ab.optOut`, which keeps a refusal: a withdrawal would delete it.
    items: [
        { name: 'ab.storage.userId.*', kind: 'cookie', lifetime: '400 days' },
        { name: 'ab.storage.sessionId.*', kind: 'cookie', lifetime: '400 days' },
        { name: 'ab.storage.deviceId.*', kind: 'cookie', lifetime: '400 days' },
        { name: 'ab.storage.*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://www.braze.com/docs/developer_guide/platform_integration_guides/web/cookies_and_storage/',
    ],
    checked: '2026-11-22',
});

/** Queues the start with the account's key and loads the tracker. */
const load$y = (options) => {
    const key = textOption('brevo', 'clientKey', options.clientKey, /^\w+$/, 'letters and digits: the client key');
    const page = window;
    page.Brevo ??= [];
    page.Brevo.push(['init', { client_key: key }]);
    return { src: 'https://cdn.brevo.com/js/sdk-loader.js' };
};

/** Brevo, before named Sendinblue: its tracker. To start it, `clientKey` is the client key of the account. */
const brevo = /* @__PURE__ */ service({
    id: 'brevo',
    name: 'Brevo',
    provider: 'Sendinblue SAS (Brevo)',
    country: 'FR',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages you visit and links it to your e-mail address, so that the site can send mail that fits; can show chat.',
        nl: 'Volgt met een nummer welke pagina’s u bezoekt en koppelt dat aan uw e-mailadres, zodat de site passende mail kan sturen; kan chat tonen.',
    },
    statement: 'https://www.brevo.com/legal/privacypolicy/',
    hosts: ['brevo.com', 'sendinblue.com', 'sibautomation.com', 'sibforms.com'],
    items: [{ name: 'sib_cuid', kind: 'cookie', lifetime: '6 months' }],
    stop: 'reload',
    sources: [
        'https://developers.brevo.com/docs/tracker-js-implementation',
        'https://help.brevo.com/hc/en-us/articles/4409601214226-Troubleshooting-Implementing-first-party-cookies-on-your-website',
    ],
    checked: '2026-11-22',
}, load$y);

const brightcove = /* @__PURE__ */ service({
    id: 'brightcove',
    name: 'Brightcove',
    provider: 'Brightcove Inc.',
    country: 'US',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos of this site and measures for its owner how they are watched; the player itself keeps nothing in your browser.',
        nl: 'Speelt video’s van deze site af en meet voor de eigenaar hoe ze worden bekeken; de speler zelf bewaart niets in uw browser.',
    },
    statement: 'https://www.brightcove.com/legal/services-privacy-policy/',
    hosts: ['brightcove.net', 'brightcove.com', 'boltdns.net'],
    items: [],
    stop: 'reload',
    sources: [
        'https://www.brightcove.com/legal/brightcove-privacy-policies/',
        'https://www.brightcove.com/legal/services-privacy-policy/',
    ],
    checked: '2026-11-22',
});

/** BugSnag: errors and speed. */
const bugsnag = /* @__PURE__ */ service({
    id: 'bugsnag',
    name: 'BugSnag',
    provider: 'SmartBear (Ireland) Limited',
    country: 'IE',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Reports errors on the page to the makers of the site, with a number for your browser in local storage.',
        nl: 'Meldt fouten op de pagina aan de makers van de site, met een nummer voor uw browser in lokale opslag.',
    },
    statement: 'https://smartbear.com/privacy/',
    hosts: ['bugsnag.com', 'd2wy8f7a9ursnm.cloudfront.net'],
    items: [{ name: 'bugsnag-anonymous-id', kind: 'localStorage', lifetime: 'persistent' }],
    thirdParties: 'SmartBear Software Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://docs.bugsnag.com/platforms/javascript/configuration-options/'],
    checked: '2026-11-22',
});

// The host is everybody’s: a site names its own zone in `hosts`, such as shop.b-cdn.net.
const bunnyCdn = /* @__PURE__ */ service({
    id: 'bunny-cdn',
    name: 'Bunny CDN',
    provider: 'BunnyWay d.o.o.',
    country: 'SI',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers files of this site from servers near you, for which it sees your IP address and shortens it in its records.',
        nl: 'Levert bestanden van deze site vanaf servers bij u in de buurt, waarvoor het uw IP-adres ziet en in zijn logboeken inkort.',
    },
    statement: 'https://bunny.net/privacy/',
    hosts: ['b-cdn.net'],
    items: [],
    stop: 'removal',
    sources: ['https://bunny.net/gdpr/'],
    checked: '2026-11-22',
});

const bunnyFonts = /* @__PURE__ */ service({
    id: 'bunny-fonts',
    name: 'Bunny Fonts',
    provider: 'BunnyWay d.o.o.',
    country: 'SI',
    kind: 'fonts',
    category: 'functional',
    purpose: {
        en: 'Delivers the typefaces of this site; Bunny sees your IP address for as long as that takes, and keeps no record of it.',
        nl: 'Levert de lettertypen van deze site; Bunny ziet uw IP-adres zolang dat duurt en bewaart het niet.',
    },
    statement: 'https://bunny.net/privacy/',
    hosts: ['fonts.bunny.net'],
    items: [],
    stop: 'removal',
    sources: ['https://fonts.bunny.net/about', 'https://bunny.net/gdpr/'],
    checked: '2026-11-22',
});

// Where the library lets viewers resume, it keeps the place for seven days, in keys that it does not name.
const bunnyStream = /* @__PURE__ */ service({
    id: 'bunny-stream',
    name: 'Bunny Stream',
    provider: 'BunnyWay d.o.o.',
    country: 'SI',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos of this site from servers near you, and sends Bunny anonymous figures about the quality of the stream.',
        nl: 'Speelt video’s van deze site af vanaf servers bij u in de buurt, en stuurt Bunny anonieme cijfers over de kwaliteit van de weergave.',
    },
    statement: 'https://bunny.net/privacy/',
    hosts: ['mediadelivery.net', 'video.bunnycdn.com'],
    items: [],
    stop: 'removal',
    sources: ['https://docs.bunny.net/stream/data-and-privacy', 'https://bunny.net/gdpr/'],
    checked: '2026-11-22',
});

/** Calendly: appointments in a frame. */
const calendly = /* @__PURE__ */ service({
    id: 'calendly',
    name: 'Calendly',
    provider: 'Calendly, LLC',
    country: 'US',
    kind: 'booking',
    category: 'tracking',
    purpose: {
        en: 'Shows a calendar in which you book an appointment; Calendly keeps ids of your visit and, if you allow it there, measures it.',
        nl: 'Toont een agenda waarin u een afspraak maakt; Calendly bewaart nummers van uw bezoek en meet dat als u het daar toestaat.',
    },
    statement: 'https://calendly.com/legal/privacy-notice',
    hosts: ['calendly.com'],
    items: [{ name: '_calendly_session', kind: 'cookie', lifetime: '21 days', thirdParty: true }],
    stop: 'removal',
    sources: ['https://help.calendly.com/hc/en-us/articles/360007385493-Cookies-and-your-Calendly-experience'],
    checked: '2026-11-22',
});

const cdnjs = /* @__PURE__ */ service({
    id: 'cdnjs',
    name: 'cdnjs',
    provider: 'Cloudflare, Inc.',
    country: 'US',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers open-source scripts and styles that this site is built with; Cloudflare sees your IP address.',
        nl: 'Levert opensource-scripts en -stijlen waarmee deze site is gebouwd; Cloudflare ziet uw IP-adres.',
    },
    statement: 'https://www.cloudflare.com/privacypolicy/',
    hosts: ['cdnjs.cloudflare.com'],
    items: [],
    stop: 'removal',
    sources: ['https://cdnjs.com/about', 'https://www.cloudflare.com/privacypolicy/'],
    checked: '2026-11-22',
});

/** Chartbeat: visitor statistics. */
const chartbeat = /* @__PURE__ */ service({
    id: 'chartbeat',
    name: 'Chartbeat',
    provider: 'Chartbeat, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Measures which articles are read and for how long, with a number for your browser in a cookie.',
        nl: 'Meet welke artikelen worden gelezen en hoelang, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://chartbeat.com/privacy/',
    hosts: ['chartbeat.com', 'chartbeat.net'],
    items: [
        { name: '_cb', kind: 'cookie', lifetime: '13 months' },
        { name: '_chartbeat2', kind: 'cookie', lifetime: '13 months' },
        { name: '_cb_svref', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_SUPERFLY_nosample', kind: 'cookie', lifetime: '1 hour' },
        { name: '_v__chartbeat3', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://help.chartbeat.com/hc/en-us/articles/360044659014-Chartbeat-Cookies',
        'https://chartbeat.zendesk.com/hc/en-us/articles/209522288-Does-Chartbeat-use-cookies-',
    ],
    checked: '2026-11-22',
});

/** Chatwoot: chat, in its hosted form. */
const chatwoot = /* @__PURE__ */ service({
    id: 'chatwoot',
    name: 'Chatwoot',
    provider: 'Chatwoot, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and keeps an id of your conversation, so that you find it back and the staff recognises you.',
        nl: 'Toont een chatvenster en bewaart een nummer van uw gesprek, zodat u het terugvindt en de medewerkers u herkennen.',
    },
    statement: 'https://www.chatwoot.com/privacy-policy',
    hosts: ['chatwoot.com'],
    items: [
        { name: 'cw_conversation', kind: 'cookie', lifetime: '1 year' },
        { name: 'cw_user_*', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: ['https://www.chatwoot.com/hc/user-guide/articles/1677778232-which-cookies-are-used-by-chatwoot'],
    checked: '2026-11-22',
});

/** Clerk.io: search and recommendations in a shop. */
const clerkIo = /* @__PURE__ */ service({
    id: 'clerk-io',
    name: 'Clerk.io',
    provider: 'Clerk.io ApS',
    country: 'DK',
    kind: 'shop',
    category: 'tracking',
    purpose: {
        en: 'Searches the shop and recommends products, and follows by an id of your visit what is looked at and bought.',
        nl: 'Doorzoekt de winkel en beveelt producten aan, en volgt met een nummer van uw bezoek wat bekeken en gekocht wordt.',
    },
    statement: 'https://www.clerk.io/privacy-policy',
    hosts: ['clerk.io'],
    // By its documentation it keeps nothing unless the site asks for a persistent visitor.
    items: [],
    stop: 'reload',
    sources: [
        'https://help.clerk.io/help/tracking/visitor-tracking/',
        'https://help.clerk.io/platform/data/cookieless-solution',
    ],
    checked: '2026-11-22',
});

const cloudflareTurnstile = /* @__PURE__ */ service({
    id: 'cloudflare-turnstile',
    name: 'Cloudflare Turnstile',
    provider: 'Cloudflare, Inc.',
    country: 'US',
    kind: 'captcha',
    category: 'functional',
    purpose: {
        en: 'Tells people from robots where you send a form, by signals of your browser and your IP address, and uses them for nothing else.',
        nl: 'Onderscheidt mensen van robots waar u een formulier verstuurt, aan kenmerken van uw browser en uw IP-adres, en gebruikt die nergens anders voor.',
    },
    statement: 'https://www.cloudflare.com/turnstile-privacy-policy/',
    hosts: ['challenges.cloudflare.com'],
    items: [{ name: 'cf_clearance', kind: 'cookie', lifetime: '1 year' }],
    stop: 'removal',
    sources: [
        'https://www.cloudflare.com/turnstile-privacy-policy/',
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    ],
    checked: '2026-11-22',
});

/**
 * Starts Cloudflare Web Analytics.
 * Source: https://developers.cloudflare.com/web-analytics/get-started/
 */
const load$x = ({ token }) => {
    const known = textOption('cloudflare-web-analytics', 'token', token, /^[\da-f]{32}$/, 'token of 32 hexadecimal digits');
    return {
        src: 'https://static.cloudflareinsights.com/beacon.min.js',
        attributes: { defer: '', 'data-cf-beacon': JSON.stringify({ token: known }) },
    };
};

/** Cloudflare Web Analytics: visitor statistics. */
const cloudflareWebAnalytics = /* @__PURE__ */ service({
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    provider: 'Cloudflare, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts page views and measures how fast pages load, without cookies.',
        nl: 'Telt hoe vaak pagina’s worden bekeken en meet hoe snel ze laden, zonder cookies.',
    },
    statement: 'https://www.cloudflare.com/privacypolicy/',
    hosts: ['cloudflareinsights.com'],
    items: [],
    stop: 'reload',
    // That it keeps nothing could not be looked up on its own pages: it is what those who examined it found.
    sources: ['https://developers.cloudflare.com/web-analytics/about/'],
    checked: '2026-11-22',
}, load$x);

const cloudflare = /* @__PURE__ */ service({
    id: 'cloudflare',
    name: 'Cloudflare',
    provider: 'Cloudflare, Inc.',
    country: 'US',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers this site from servers near you and keeps attacks and robots away, for which it sees your IP address.',
        nl: 'Levert deze site vanaf servers bij u in de buurt en houdt aanvallen en robots weg, waarvoor het uw IP-adres ziet.',
    },
    statement: 'https://www.cloudflare.com/privacypolicy/',
    hosts: ['cloudflare.com'],
    items: [
        { name: '__cf_bm', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'cf_clearance', kind: 'cookie', lifetime: '1 year' },
        { name: '_cfuvid', kind: 'cookie', lifetime: 'session' },
        { name: '__cflb', kind: 'cookie', lifetime: '24 hours' },
        { name: '__cfruid', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'removal',
    sources: [
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    ],
    checked: '2026-11-22',
});

const codepen = /* @__PURE__ */ service({
    id: 'codepen',
    name: 'CodePen',
    provider: 'CodePen',
    country: 'US',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows an example that runs, with its code; CodePen sees your IP address and which page you are on.',
        nl: 'Toont een werkend voorbeeld met de code ervan; CodePen ziet uw IP-adres en op welke pagina u bent.',
    },
    statement: 'https://blog.codepen.io/documentation/privacy/',
    hosts: ['codepen.io', 'cdpn.io'],
    items: [{ name: 'codepen_session', kind: 'cookie', lifetime: '30 days', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://blog.codepen.io/documentation/privacy/',
        'https://blog.codepen.io/documentation/embedded-pens/',
    ],
    checked: '2026-11-22',
});

/** Comscore: visitor statistics. */
const comscore = /* @__PURE__ */ service({
    id: 'comscore',
    name: 'Comscore',
    provider: 'comScore B.V.',
    country: 'NL',
    kind: 'analytics',
    // By one number on all sites that have it.
    category: 'tracking',
    purpose: {
        en: 'Measures how many people a site reaches, with a number for your browser in cookies that work across sites.',
        nl: 'Meet hoeveel mensen een site bereikt, met een nummer voor uw browser in cookies die op meer sites werken.',
    },
    statement: 'https://www.comscore.com/About/Privacy/Privacy-Policy',
    hosts: ['scorecardresearch.com'],
    items: [
        { name: 'UID', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'XID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'PID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'UIDR', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    thirdParties: 'Comscore, Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.scorecardresearch.com/privacy.aspx'],
    checked: '2026-11-22',
});

/** Contentsquare: heat maps and recordings. */
const contentsquare = /* @__PURE__ */ service({
    id: 'contentsquare',
    name: 'Contentsquare',
    provider: 'Content Square SAS',
    country: 'FR',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://contentsquare.com/privacy-center/privacy-policy/',
    hosts: ['contentsquare.net'],
    items: [
        { name: '_cs_id', kind: 'cookie', lifetime: '13 months' },
        { name: '_cs_s', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_cs_c', kind: 'cookie', lifetime: '13 months' },
        { name: '_cs_cvars', kind: 'cookie', lifetime: 'session' },
        { name: '_cs_ex', kind: 'cookie', lifetime: '30 days' },
        { name: '_cs_mk_*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    sources: ['https://docs.contentsquare.com/en/web/cookies/'],
    checked: '2026-11-22',
});

/** Convert Experiences: experiments. */
const convert$1 = /* @__PURE__ */ service({
    id: 'convert',
    name: 'Convert Experiences',
    provider: 'Convert Insights, Inc.',
    country: 'US',
    kind: 'experiments',
    category: 'analytical',
    purpose: {
        en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in cookies.',
        nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.convert.com/privacy-policy/',
    hosts: ['convertexperiments.com'],
    items: [
        { name: '_conv_v', kind: 'cookie', lifetime: '6 months' },
        { name: '_conv_s', kind: 'cookie', lifetime: '20 minutes' },
        { name: '_conv_r', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://support.convert.com/hc/en-us/articles/204495429-Convert-Experiences-Tracking-Cookies-Structure',
    ],
    checked: '2026-11-22',
});

/**
 * Countly: visitor statistics.
 * The host is that of its own cloud; a site that runs it itself gives the option `hosts`.
 */
const countly = /* @__PURE__ */ service({
    id: 'countly',
    name: 'Countly',
    provider: 'Countly Ltd',
    country: 'GB',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and what visitors do on the site, with a number for your browser in local storage.',
        nl: 'Telt bezoeken en wat bezoekers op de site doen, met een nummer voor uw browser in lokale opslag.',
    },
    statement: 'https://countly.com/legal/privacy-policy',
    hosts: ['count.ly'],
    items: [
        { name: '*/cly_id', kind: 'localStorage', lifetime: 'persistent' },
        { name: '*/cly_id_type', kind: 'localStorage', lifetime: 'persistent' },
        { name: '*/cly_session', kind: 'localStorage', lifetime: 'persistent' },
        { name: '*/cly_queue', kind: 'localStorage', lifetime: 'persistent' },
        { name: '*/cly_event', kind: 'localStorage', lifetime: 'persistent' },
        { name: '*/cly_id', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://support.countly.com/hc/en-us/articles/360037441932-Web-analytics-JavaScript',
        'https://github.com/Countly/countly-sdk-web',
    ],
    checked: '2026-11-22',
});

/** Crazy Egg: heat maps and recordings. */
const crazyEgg = /* @__PURE__ */ service({
    id: 'crazy-egg',
    name: 'Crazy Egg',
    provider: 'Crazy Egg, Inc.',
    country: 'US',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.crazyegg.com/privacy',
    hosts: ['crazyegg.com'],
    items: [
        { name: '_ce.s', kind: 'cookie', lifetime: '1 year' },
        { name: '_ce.clock_data', kind: 'cookie', lifetime: '1 day' },
        { name: '_ce.clock_event', kind: 'cookie', lifetime: '1 day' },
        { name: '_CEFT', kind: 'cookie', lifetime: '1 year' },
        { name: '_ceir', kind: 'cookie', lifetime: '1 year' },
        { name: 'cebs', kind: 'cookie', lifetime: 'session' },
        { name: 'cebsp_*', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.crazyegg.com/cookies', 'https://www.crazyegg.com/privacy'],
    checked: '2026-11-22',
});

const UUID$1 = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Says which website it is and loads the chat box, which takes the commands of `$crisp`. */
const load$w = (options) => {
    const page = window;
    page.CRISP_WEBSITE_ID = textOption('crisp', 'websiteId', options.websiteId, UUID$1, 'the UUID of the website');
    page.$crisp ??= [];
    return { src: 'https://client.crisp.chat/l.js' };
};

/** Crisp: chat. To start it, `websiteId` is the UUID of the website. */
const crisp = /* @__PURE__ */ service({
    id: 'crisp',
    name: 'Crisp',
    provider: 'Crisp IM SAS',
    country: 'FR',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and ties your visits to one conversation by an id that stays in your browser.',
        nl: 'Toont een chatvenster en koppelt uw bezoeken aan één gesprek met een nummer dat in uw browser blijft staan.',
    },
    statement: 'https://crisp.chat/en/privacy/',
    hosts: ['crisp.chat'],
    // The slashes in the name may stand there as they are or encoded.
    items: [{ name: 'crisp-client*session*', kind: 'cookie', lifetime: '6 months' }],
    stop: 'reload',
    sources: [
        'https://help.crisp.chat/en/article/crisp-cookie-policy-1147xor/',
        'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/',
    ],
    checked: '2026-11-22',
}, load$w);

/** Criteo: advertising. */
const criteo = /* @__PURE__ */ service({
    id: 'criteo',
    name: 'Criteo',
    provider: 'Criteo SA',
    country: 'FR',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Follows which products and pages you look at here, to show you advertisements for them on other sites, with a number for your browser in cookies.',
        nl: 'Houdt bij welke producten en pagina’s u hier bekijkt, om u daar op andere sites advertenties voor te tonen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.criteo.com/privacy/',
    hosts: ['criteo.com', 'criteo.net'],
    items: [
        { name: 'uid', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'cto_bundle', kind: 'cookie', lifetime: '13 months' },
        { name: 'cto_bundle', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'cto_bidid', kind: 'cookie', lifetime: '13 months' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.criteo.com/privacy/our-cookies/', 'https://www.criteo.com/privacy/'],
    checked: '2026-11-22',
});

/** Customer.io: messages and tracking. */
const customerIo = /* @__PURE__ */ service({
    id: 'customer-io',
    name: 'Customer.io',
    provider: 'Peaberry Software, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages you visit and links it to your account or e-mail address, to send you messages that fit.',
        nl: 'Volgt met een nummer welke pagina’s u bezoekt en koppelt dat aan uw account of e-mailadres, om u passende berichten te sturen.',
    },
    statement: 'https://customer.io/legal/privacy-policy',
    hosts: ['customer.io', 'customerioforms.com'],
    items: [
        { name: '_cio', kind: 'cookie', lifetime: '1 day' },
        { name: '_cioid', kind: 'cookie', lifetime: '1 year' },
        { name: '_cioanonid', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.customer.io/integrations/data-in/connections/javascript/legacy-js/getting-started/',
        'https://customer.io/legal/privacy-policy',
    ],
    checked: '2026-11-22',
});

const dailymotion = /* @__PURE__ */ service({
    id: 'dailymotion',
    name: 'Dailymotion',
    provider: 'Dailymotion SA',
    country: 'FR',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos with advertising in the page; Dailymotion and its advertising partners recognise your browser by it.',
        nl: 'Speelt video’s met reclame af in de pagina; Dailymotion en zijn reclamepartners herkennen daarbij uw browser.',
    },
    statement: 'https://legal.dailymotion.com/en/privacy-policy/',
    hosts: ['dailymotion.com', 'dai.ly', 'dmcdn.net', 'dm-event.net'],
    items: [
        { name: 'ts', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'v1st', kind: 'cookie', lifetime: '13 months', thirdParty: true },
    ],
    thirdParties: 'Advertising partners of Dailymotion',
    stop: 'removal',
    sources: ['https://legal.dailymotion.com/en/cookie-policy/', 'https://developers.dailymotion.com/player/'],
    checked: '2026-11-22',
});

/** Datadog Real User Monitoring: errors and speed. */
const datadogRum = /* @__PURE__ */ service({
    id: 'datadog-rum',
    name: 'Datadog Real User Monitoring',
    provider: 'Datadog, Inc.',
    country: 'US',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Measures how fast pages respond and which errors occur, with a number for your visit in a cookie.',
        nl: 'Meet hoe snel pagina’s reageren en welke fouten er optreden, met een nummer voor uw bezoek in een cookie.',
    },
    statement: 'https://www.datadoghq.com/legal/privacy/',
    hosts: ['datadoghq-browser-agent.com', 'browser-intake-datadoghq.com', 'browser-intake-datadoghq.eu'],
    // A year because it also carries the number by which anonymous visitors are counted; a visit in it ends sooner.
    items: [{ name: '_dd_s', kind: 'cookie', lifetime: '1 year' }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://docs.datadoghq.com/data_security/real_user_monitoring/',
        'https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/setup/',
    ],
    checked: '2026-11-22',
});

const datawrapper = /* @__PURE__ */ service({
    id: 'datawrapper',
    name: 'Datawrapper',
    provider: 'Datawrapper GmbH',
    country: 'DE',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows charts, maps and tables, and counts how often they are seen, for which it sees your IP address.',
        nl: 'Toont grafieken, kaarten en tabellen en telt hoe vaak ze worden gezien, waarvoor het uw IP-adres ziet.',
    },
    statement: 'https://www.datawrapper.de/privacy',
    hosts: ['dwcdn.net', 'datawrapper.de'],
    items: [],
    stop: 'removal',
    sources: ['https://www.datawrapper.de/privacy'],
    checked: '2026-11-22',
});

/** Loads the comments into the page's `#disqus_thread`; `disqus_config` stays the page's own. */
const load$v = (options) => {
    const name = textOption('disqus', 'shortname', options.shortname, /^[a-z\d-]+$/i, 'the name of the site at Disqus');
    // The time keeps an embed that a browser kept from being used for another page.
    return { src: `https://${name}.disqus.com/embed.js`, attributes: { 'data-timestamp': String(Date.now()) } };
};

/** Disqus: comments, shown in the page’s `#disqus_thread`. To start it, `shortname` is the site’s name at Disqus. */
const disqus = /* @__PURE__ */ service({
    id: 'disqus',
    name: 'Disqus',
    provider: 'Disqus, Inc.',
    country: 'US',
    kind: 'comments',
    category: 'tracking',
    purpose: {
        en: 'Shows comments below an article, recognises you on every site that uses Disqus, and lets other companies measure you for advertising.',
        nl: 'Toont reacties onder een artikel, herkent u op elke site die Disqus gebruikt, en laat andere bedrijven u meten voor reclame.',
    },
    statement: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
    hosts: ['disqus.com', 'disquscdn.com'],
    items: [
        { name: 'disqus_unique', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'vglnk.Agent.p', kind: 'cookie', lifetime: '1 year' },
        { name: 'vglnk.PartnerRfsh.p', kind: 'cookie', lifetime: '1 year' },
    ],
    thirdParties: 'advertising partners of Disqus',
    stop: 'reload',
    sources: [
        'https://help.disqus.com/en/articles/1717155-use-of-cookies',
        'https://help.disqus.com/en/articles/1717112-universal-embed-code',
    ],
    checked: '2026-11-22',
}, load$v);

/** Doofinder: search in a shop. */
const doofinder = /* @__PURE__ */ service({
    id: 'doofinder',
    name: 'Doofinder',
    provider: 'Doofinder S.L.',
    country: 'ES',
    kind: 'search',
    category: 'analytical',
    purpose: {
        en: 'Finds what you type in the search box of the shop, and links by an id what is searched, opened and bought within a day.',
        nl: 'Vindt wat u in het zoekvak van de winkel typt, en koppelt met een nummer wat binnen een dag gezocht, geopend en gekocht wordt.',
    },
    statement: 'https://www.doofinder.com/en/privacy-policy',
    hosts: ['doofinder.com'],
    // The name is the id of the shop’s installation, a UUID, and `.session`.
    items: [{ name: '*-*-*-*-*.session', kind: 'cookie', lifetime: '24 hours' }],
    stop: 'reload',
    sources: ['https://support.doofinder.com/troubleshooting-articles/doofinder-cookies.html'],
    checked: '2026-11-22',
});

/** Dotdigital: web behaviour tracking. */
const dotdigital = /* @__PURE__ */ service({
    id: 'dotdigital',
    name: 'Dotdigital',
    provider: 'dotdigital EMEA Limited',
    country: 'GB',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages you visit and what you buy, and links it to your e-mail address if you are on the mailing list.',
        nl: 'Volgt met een nummer welke pagina’s u bezoekt en wat u koopt, en koppelt dat aan uw e-mailadres als u op de mailinglijst staat.',
    },
    statement: 'https://dotdigital.com/privacy-policy',
    hosts: ['trackedlink.net', 'trackedweb.net', 'dotdigital.com'],
    items: [
        { name: 'dm_i', kind: 'cookie', lifetime: '1 year' },
        { name: 'recordID', kind: 'cookie', lifetime: '1 year' },
        { name: 'sessionID', kind: 'cookie', lifetime: '20 minutes' },
    ],
    stop: 'reload',
    // Its newest list names only `dm_i`; the other two are on its older one. Both give lifetimes from 20 minutes to
    // 365 days without saying which is whose.
    sources: [
        'https://support.dotdigital.com/en/articles/8199476-cookies-that-might-be-placed-on-contacts-devices',
        'https://support.dotdigital.com/hc/en-gb/articles/115001414144',
        'https://support.dotdigital.com/en/articles/8199234-install-web-behavior-tracking',
        'https://dotdigital.com/privacy-policy',
    ],
    checked: '2026-11-22',
});

/** Drift: sales chat. */
const drift = /* @__PURE__ */ service({
    id: 'drift',
    name: 'Drift',
    provider: 'Salesloft, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a sales chat and recognises you by an id, to see which pages you visit and to offer you a conversation.',
        nl: 'Toont een verkoopchat en herkent u aan een nummer, om te zien welke pagina’s u bezoekt en u een gesprek aan te bieden.',
    },
    statement: 'https://www.salesloft.com/legal/privacy-notice',
    hosts: ['driftt.com', 'drift.com'],
    items: [
        { name: 'drift_aid', kind: 'cookie', lifetime: '2 years' },
        { name: 'driftt_aid', kind: 'cookie', lifetime: '2 years' },
        { name: 'drift_campaign_refresh', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    sources: ['https://www.salesloft.com/legal/privacy-notice'],
    checked: '2026-11-22',
});

/** Dynamic Yield: personal pages and experiments. */
const dynamicYield = /* @__PURE__ */ service({
    id: 'dynamic-yield',
    name: 'Dynamic Yield',
    provider: 'Dynamic Yield Ltd.',
    country: 'IL',
    kind: 'experiments',
    category: 'tracking',
    purpose: {
        en: 'Recognises you by ids and follows what you do, to try out versions of pages and show what fits you.',
        nl: 'Herkent u aan nummers en volgt wat u doet, om versies van pagina’s uit te proberen en te tonen wat bij u past.',
    },
    statement: 'https://www.dynamicyield.com/privacy-policy/',
    hosts: ['dynamicyield.com', 'dynamicyield.eu'],
    // Not `_dycnst`, which keeps the consent that it was told.
    items: [
        { name: 'DYID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'DYSES', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: '_dyid', kind: 'cookie', lifetime: '30 days' },
        { name: '_dyid', kind: 'localStorage', lifetime: 'persistent' },
        { name: '_dyid_server', kind: 'cookie', lifetime: '1 year' },
        { name: '_dyjsession', kind: 'cookie', lifetime: 'session' },
        { name: '_dy_csc_ses', kind: 'cookie', lifetime: 'session' },
        { name: '_dycst', kind: 'cookie', lifetime: '30 days' },
        { name: '_dy_geo', kind: 'cookie', lifetime: '30 days' },
        { name: '_dy_df_geo', kind: 'cookie', lifetime: '30 days' },
        { name: '_dy_soct', kind: 'cookie', lifetime: '1 year' },
        { name: '_dy_ses_load_seq', kind: 'cookie', lifetime: '30 days' },
    ],
    thirdParties: 'Mastercard, of which Dynamic Yield is a part',
    stop: 'reload',
    sources: ['https://dy.dev/docs/cookie-management'],
    checked: '2026-11-22',
});

/** Dynatrace Real User Monitoring: errors and speed. */
const dynatraceRum = /* @__PURE__ */ service({
    id: 'dynatrace-rum',
    name: 'Dynatrace Real User Monitoring',
    provider: 'Dynatrace Austria GmbH',
    country: 'AT',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Measures how fast pages respond and which errors occur, with a number for your visit and your browser in cookies.',
        nl: 'Meet hoe snel pagina’s reageren en welke fouten er optreden, met een nummer voor uw bezoek en uw browser in cookies.',
    },
    statement: 'https://www.dynatrace.com/company/trust-center/privacy/',
    hosts: ['js-cdn.dynatrace.com', 'bf.dynatrace.com', 'live.dynatrace.com'],
    items: [
        { name: 'dtCookie*', kind: 'cookie', lifetime: 'session' },
        { name: 'dtPC*', kind: 'cookie', lifetime: 'session' },
        { name: 'dtSa*', kind: 'cookie', lifetime: 'session' },
        { name: 'rxVisitor*', kind: 'cookie', lifetime: '1 year' },
        { name: 'rxvt*', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage',
    ],
    checked: '2026-11-22',
});

/** econda Analytics: visitor statistics. */
const econda = /* @__PURE__ */ service({
    id: 'econda',
    name: 'econda Analytics',
    provider: 'econda GmbH',
    country: 'DE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and purchases in the shop, with a number for your browser and for your visit in cookies.',
        nl: 'Telt bezoeken en aankopen in de winkel, met een nummer voor uw browser en voor uw bezoek in cookies.',
    },
    statement: 'https://www.econda.de/en/data-privacy/',
    hosts: ['econda-monitor.de'],
    items: [
        { name: 'emos_jcsid', kind: 'cookie', lifetime: 'session' },
        { name: 'emos_jcvid', kind: 'cookie', lifetime: '2 years' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://support.econda.de/pages/viewpage.action?pageId=1082417'],
    checked: '2026-11-22',
});

/** Emarsys: Web Extend, its tracking. */
const emarsys = /* @__PURE__ */ service({
    id: 'emarsys',
    name: 'SAP Emarsys',
    provider: 'Emarsys eMarketing Systems GmbH',
    country: 'AT',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id what you look at and buy, to recommend products on the site and in e-mail.',
        nl: 'Volgt met een nummer wat u bekijkt en koopt, om producten aan te bevelen op de site en in e-mail.',
    },
    statement: 'https://emarsys.com/privacy-policy/',
    hosts: ['scarabresearch.com', 'emarsys.net', 'emarsys.com'],
    items: [
        { name: 'scarab.visitor', kind: 'cookie', lifetime: '1 year' },
        { name: 'scarab.profile', kind: 'cookie', lifetime: '1 year' },
        { name: 'scarab.mayAdd', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: [
        'https://help.emarsys.com/hc/en-us/articles/360005205113-GDPR-and-Web-Extend-all-you-need-to-know',
    ],
    checked: '2026-11-22',
});

/** etracker analytics: visitor statistics. */
const etracker = /* @__PURE__ */ service({
    id: 'etracker',
    name: 'etracker analytics',
    provider: 'etracker GmbH',
    country: 'DE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and how far visitors scroll, and knows them again with a number in a cookie where cookies are on.',
        nl: 'Telt bezoeken en hoe ver bezoekers scrollen, en herkent hen met een nummer in een cookie als cookies aanstaan.',
    },
    statement: 'https://www.etracker.com/en/data-privacy/',
    hosts: ['etracker.com', 'etracker.de'],
    items: [
        { name: '_et_coid', kind: 'cookie', lifetime: '720 days' },
        { name: 'et_allow_cookies', kind: 'cookie', lifetime: '480 days' },
        { name: 'et_oi_v2', kind: 'cookie', lifetime: '480 days' },
        { name: 'isSdEnabled', kind: 'cookie', lifetime: '24 hours' },
        { name: 'BT_sdc', kind: 'cookie', lifetime: 'session' },
        { name: 'BT_pdc', kind: 'cookie', lifetime: '1 year' },
        { name: 'et_scroll_depth', kind: 'sessionStorage', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: [
        'https://help.etracker.com/en/article/cookies-used',
        'https://www.etracker.com/en/docs/integration-setup-2/settings-accounts/etracker-cookies/cookies-used/',
    ],
    checked: '2026-11-22',
});

/** Facebook’s comments plugin. */
const facebookComments = /* @__PURE__ */ service({
    id: 'facebook-comments',
    name: 'Facebook Comments',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'comments',
    category: 'tracking',
    purpose: {
        en: 'Shows comments written with a Facebook account; Meta recognises your browser and sees which page you read.',
        nl: 'Toont reacties die met een Facebook-account geschreven zijn; Meta herkent uw browser en ziet welke pagina u leest.',
    },
    statement: 'https://www.facebook.com/privacy/policy/',
    hosts: ['connect.facebook.net', 'facebook.com'],
    items: [{ name: 'datr', kind: 'cookie', lifetime: '400 days', thirdParty: true }],
    stop: 'reload',
    sources: [
        'https://developers.facebook.com/docs/plugins/comments/',
        'https://www.facebook.com/privacy/policies/cookies/',
    ],
    checked: '2026-11-22',
});

/** Facebook Login. */
const facebookLogin = /* @__PURE__ */ service({
    id: 'facebook-login',
    name: 'Facebook Login',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'sign-in',
    category: 'tracking',
    purpose: {
        en: 'Signs you in with your Facebook account; Meta recognises your browser and sees on which pages the button stands.',
        nl: 'Meldt u aan met uw Facebook-account; Meta herkent uw browser en ziet op welke pagina’s de knop staat.',
    },
    statement: 'https://www.facebook.com/privacy/policy/',
    hosts: ['connect.facebook.net', 'facebook.com'],
    items: [
        { name: 'fblo_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'fbsr_*', kind: 'cookie', lifetime: 'session' },
        { name: 'fblst_*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'datr', kind: 'cookie', lifetime: '400 days', thirdParty: true },
        { name: 'sb', kind: 'cookie', lifetime: '400 days', thirdParty: true },
        { name: 'c_user', kind: 'cookie', lifetime: '365 days', thirdParty: true },
        { name: 'xs', kind: 'cookie', lifetime: '365 days', thirdParty: true },
        { name: 'fr', kind: 'cookie', lifetime: '90 days', thirdParty: true },
    ],
    stop: 'reload',
    // What it keeps on the site’s own domain is as the code of sites has it: its pages tell of it without names.
    sources: [
        'https://developers.facebook.com/docs/facebook-login/web',
        'https://developers.facebook.com/documentation/javascript/reference/FB.init',
        'https://www.facebook.com/privacy/policies/cookies/',
    ],
    checked: '2026-11-22',
});

const facebook = /* @__PURE__ */ service({
    id: 'facebook',
    name: 'Facebook',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts, videos, pages and buttons from Facebook; Meta learns which page you are on and uses that for advertising, also without an account.',
        nl: 'Toont berichten, video’s, pagina’s en knoppen van Facebook; Meta ziet op welke pagina u bent en gebruikt dat voor advertenties, ook zonder account.',
    },
    statement: 'https://www.facebook.com/privacy/policy',
    hosts: ['facebook.com', 'facebook.net', 'fbcdn.net', 'fb.watch'],
    items: [
        { name: 'fr', kind: 'cookie', lifetime: '3 months', thirdParty: true },
        { name: 'datr', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'sb', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://www.facebook.com/privacy/policies/cookies',
        'https://developers.facebook.com/docs/plugins',
    ],
    checked: '2026-11-22',
});

/**
 * Starts Fathom.
 * Source: https://usefathom.com/docs/script/embed
 */
const load$u = ({ siteId }) => {
    const id = textOption('fathom', 'siteId', siteId, /^[A-Z\d]+$/, 'site ID such as ABCDEFGH');
    return { src: 'https://cdn.usefathom.com/script.js', attributes: { defer: '', 'data-site': id } };
};

/** Fathom Analytics: visitor statistics. */
const fathom = /* @__PURE__ */ service({
    id: 'fathom',
    name: 'Fathom Analytics',
    provider: 'Conva Ventures Inc.',
    country: 'CA',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page, origin and kind of device, without cookies.',
        nl: 'Telt bezoeken per pagina, herkomst en soort apparaat, zonder cookies.',
    },
    statement: 'https://usefathom.com/privacy',
    hosts: ['usefathom.com'],
    items: [],
    stop: 'reload',
    // Its page says that it uses no cookies; who the company is could not be looked up there.
    sources: ['https://usefathom.com/data'],
    checked: '2026-11-22',
}, load$u);

/** Feedback Company: reviews. */
const feedbackCompany = /* @__PURE__ */ service({
    id: 'feedback-company',
    name: 'Feedback Company',
    provider: 'The Feedback Company B.V.',
    country: 'NL',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews and a score of customers in the page, and keeps an id to recognise your browser.',
        nl: 'Toont beoordelingen en een score van klanten in de pagina, en bewaart een nummer om uw browser te herkennen.',
    },
    statement: 'https://www.feedbackcompany.com/nl-nl/privacy-statement/',
    hosts: ['feedbackcompany.com', 'feedbackcompany.nl'],
    items: [{ name: 'tsrvid', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'removal',
    sources: ['https://www.feedbackcompany.com/nl-nl/privacy-statement/'],
    checked: '2026-11-22',
});

const flourish = /* @__PURE__ */ service({
    id: 'flourish',
    name: 'Flourish',
    provider: 'Canva UK Operations Limited',
    country: 'GB',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows charts and stories made with Flourish, which sees your IP address and sets no cookies in them.',
        nl: 'Toont grafieken en verhalen die met Flourish zijn gemaakt; Flourish ziet uw IP-adres en plaatst er geen cookies in.',
    },
    statement: 'https://flourish.studio/privacy/',
    hosts: ['flourish.studio', 'flourish.rocks', 'flo.uri.sh'],
    items: [],
    stop: 'removal',
    sources: ['https://help.flourish.studio/article/29-data-privacy', 'https://flourish.studio/privacy/'],
    checked: '2026-11-22',
});

const fontAwesome = /* @__PURE__ */ service({
    id: 'font-awesome',
    name: 'Font Awesome',
    provider: 'Fonticons, Inc.',
    country: 'US',
    kind: 'fonts',
    category: 'tracking',
    purpose: {
        en: 'Delivers the icons of this site; Font Awesome sees your IP address and keeps figures on which icons are shown and on what devices.',
        nl: 'Levert de pictogrammen van deze site; Font Awesome ziet uw IP-adres en houdt cijfers bij over welke pictogrammen op welke apparaten worden getoond.',
    },
    statement: 'https://fontawesome.com/privacy',
    hosts: ['fontawesome.com'],
    items: [],
    stop: 'removal',
    sources: ['https://fontawesome.com/privacy'],
    checked: '2026-11-22',
});

const friendlyCaptcha = /* @__PURE__ */ service({
    id: 'friendly-captcha',
    name: 'Friendly Captcha',
    provider: 'Friendly Captcha GmbH',
    country: 'DE',
    kind: 'captcha',
    category: 'functional',
    purpose: {
        en: 'Keeps robots from sending forms by letting your device solve a sum; what it learns about the connection serves for that alone.',
        nl: 'Houdt robots bij formulieren weg door uw apparaat een som te laten oplossen; wat het over de verbinding te weten komt, dient alleen daarvoor.',
    },
    statement: 'https://friendlycaptcha.com/legal/privacy-end-users/',
    hosts: ['friendlycaptcha.com', 'friendlycaptcha.eu', 'frcapi.com'],
    items: [],
    stop: 'removal',
    sources: ['https://friendlycaptcha.com/legal/privacy-end-users/'],
    checked: '2026-11-22',
});

/** Fullstory: heat maps and recordings. */
const fullstory = /* @__PURE__ */ service({
    id: 'fullstory',
    name: 'Fullstory',
    provider: 'Fullstory, Inc.',
    country: 'US',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.fullstory.com/legal/privacy-policy/',
    hosts: ['fullstory.com'],
    items: [
        { name: 'fs_uid', kind: 'cookie', lifetime: '1 year' },
        { name: 'fs_cid', kind: 'cookie', lifetime: '1 year' },
        { name: 'fs_lua', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
    ],
    checked: '2026-11-22',
});

/** Gemius: visitor statistics. */
const gemius = /* @__PURE__ */ service({
    id: 'gemius',
    name: 'Gemius',
    provider: 'Gemius S.A.',
    country: 'PL',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Measures how many people a site reaches, with a number for your browser in cookies.',
        nl: 'Meet hoeveel mensen een site bereikt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://gemius.com/privacy-policy/',
    hosts: ['gemius.pl'],
    items: [
        { name: '__gfp_64b', kind: 'cookie', lifetime: '13 months' },
        { name: '__gfp_s_64b', kind: 'cookie', lifetime: '13 months' },
        { name: 'Gdyn', kind: 'cookie', lifetime: '13 months', thirdParty: true },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://gemius.com/cookie-policy/', 'https://privacypolicy.gemius.com/en/cookies/'],
    checked: '2026-11-22',
});

const githubGist = /* @__PURE__ */ service({
    id: 'github-gist',
    name: 'GitHub Gist',
    provider: 'GitHub B.V.',
    country: 'NL',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows pieces of code from GitHub, which sees your IP address and recognises your browser.',
        nl: 'Toont stukken code van GitHub, dat uw IP-adres ziet en uw browser herkent.',
    },
    statement: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
    hosts: ['gist.github.com', 'github.githubassets.com'],
    items: [
        { name: '_octo', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: '_gh_sess', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'logged_in', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
        'https://docs.github.com/en/get-started/writing-on-github/editing-and-sharing-content-with-gists/creating-gists',
    ],
    checked: '2026-11-22',
});

/** GoatCounter: visitor statistics. */
const goatcounter = /* @__PURE__ */ service({
    id: 'goatcounter',
    name: 'GoatCounter',
    provider: 'Martin Tournoij',
    country: 'IE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page and origin, without cookies.',
        nl: 'Telt bezoeken per pagina en herkomst, zonder cookies.',
    },
    statement: 'https://www.goatcounter.com/help/privacy',
    hosts: ['goatcounter.com', 'gc.zgo.at'],
    items: [],
    stop: 'reload',
    sources: ['https://github.com/arp242/goatcounter', 'https://www.goatcounter.com/help/gdpr'],
    checked: '2026-11-22',
});

/** Google Ad Manager: advertising. */
const googleAdManager = /* @__PURE__ */ service({
    id: 'google-ad-manager',
    name: 'Google Ad Manager',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Fills the places for advertisements on the page, chosen by what you look at on many sites, with a number for your browser in cookies.',
        nl: 'Vult de advertentieplekken op de pagina, gekozen op wat u op veel sites bekijkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['doubleclick.net', 'googlesyndication.com', 'googletagservices.com', '2mdn.net'],
    items: [
        { name: '__gads', kind: 'cookie', lifetime: '13 months' },
        { name: '__gpi', kind: 'cookie', lifetime: '13 months' },
        { name: '__eoi', kind: 'cookie', lifetime: '6 months' },
        { name: 'IDE', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'test_cookie', kind: 'cookie', lifetime: '15 minutes', thirdParty: true },
    ],
    thirdParties: 'Google LLC',
    signal: 'google',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://business.safety.google/adscookies/',
        'https://developers.google.com/publisher-tag/guides/get-started',
    ],
    checked: '2026-11-22',
});

/**
 * Starts Google's tag for one destination, as Analytics and Ads both do. What stands in `dataLayer` before,
 * such as the default of Consent Mode, stays first.
 */
function startGtag(id) {
    const globals = window;
    const dataLayer = (globals.dataLayer ??= []);
    const gtag = (globals.gtag ??= function () {
        // Google's script passes over arrays: a command is what a function was called with.
        // eslint-disable-next-line prefer-rest-params
        dataLayer.push(arguments);
    });
    // The clock starts once, however many destinations there are.
    if (!dataLayer.some(isStart))
        gtag('js', new Date());
    gtag('config', id);
    return { src: `https://www.googletagmanager.com/gtag/js?id=${id}`, attributes: { async: '' } };
}
function isStart(entry) {
    return entry?.[0] === 'js';
}

/**
 * Starts the Google tag of an Ads account.
 * Source: https://developers.google.com/tag-platform/gtagjs/install
 */
const load$t = ({ conversionId }) => startGtag(textOption('google-ads', 'conversionId', conversionId, /^AW-\d+$/, 'conversion ID such as AW-123456789'));

/**
 * Google Ads: advertising.
 * It also sends to `www.google.com`, which stands for too much besides to be named here. Of its host
 * `googletagmanager.com` the sheet of Google Analytics 4 says more.
 */
const googleAds = /* @__PURE__ */ service({
    id: 'google-ads',
    name: 'Google Ads',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Google what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Google weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['googletagmanager.com', 'googleadservices.com', 'doubleclick.net'],
    items: [
        { name: '_gcl_au', kind: 'cookie', lifetime: '90 days' },
        { name: '_gcl_aw', kind: 'cookie', lifetime: '90 days' },
        { name: '_gcl_gb', kind: 'cookie', lifetime: '90 days' },
        { name: '_gcl_gs', kind: 'cookie', lifetime: '90 days' },
        { name: '_gcl_ag', kind: 'cookie', lifetime: '90 days' },
        { name: '_gac_*', kind: 'cookie', lifetime: '90 days' },
        { name: 'FPGCLAW', kind: 'cookie', lifetime: '90 days' },
        { name: 'IDE', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'test_cookie', kind: 'cookie', lifetime: '15 minutes', thirdParty: true },
    ],
    thirdParties: 'Google LLC',
    signal: 'google',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://business.safety.google/adscookies/',
        'https://policies.google.com/technologies/cookies',
        'https://developers.google.com/tag-platform/security/concepts/cookies',
    ],
    checked: '2026-11-22',
}, load$t);

/** Google AdSense: advertising. */
const googleAdsense = /* @__PURE__ */ service({
    id: 'google-adsense',
    name: 'Google AdSense',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Shows advertisements of Google, chosen by what you look at on many sites, with a number for your browser in cookies.',
        nl: 'Toont advertenties van Google, gekozen op wat u op veel sites bekijkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['googlesyndication.com', 'doubleclick.net', 'adtrafficquality.google'],
    items: [
        { name: '__gads', kind: 'cookie', lifetime: '13 months' },
        { name: '__gpi', kind: 'cookie', lifetime: '13 months' },
        { name: '__eoi', kind: 'cookie', lifetime: '6 months' },
        { name: 'IDE', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'test_cookie', kind: 'cookie', lifetime: '15 minutes', thirdParty: true },
    ],
    thirdParties: 'Google LLC',
    signal: 'google',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://business.safety.google/adscookies/',
        'https://support.google.com/adsense/answer/7549925',
    ],
    checked: '2026-11-22',
});

/**
 * Starts Google Analytics 4 for one web stream.
 * Source: https://developers.google.com/tag-platform/gtagjs/install
 */
const load$s = ({ measurementId }) => startGtag(textOption('google-analytics-4', 'measurementId', measurementId, /^G-[A-Z\d]+$/, 'measurement ID such as G-ABC123DEF4'));

/**
 * Google Analytics 4: visitor statistics.
 * `googletagmanager.com`, which its script comes from, is left to Tag Manager and Ads, because that host serves
 * those as well. The script needs a label of its own, or `load`; a site in `strict` without those two adds the host
 * by the option `hosts`.
 */
const googleAnalytics4 = /* @__PURE__ */ service({
    id: 'google-analytics-4',
    name: 'Google Analytics 4',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and follows which pages you open and what you click, with a number for your browser in cookies.',
        nl: 'Telt bezoeken en houdt bij welke pagina’s u opent en waarop u klikt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['google-analytics.com', 'analytics.google.com'],
    items: [
        { name: '_ga', kind: 'cookie', lifetime: '2 years' },
        { name: '_ga_*', kind: 'cookie', lifetime: '2 years' },
        { name: '_gid', kind: 'cookie', lifetime: '1 day' },
        { name: '_gat*', kind: 'cookie', lifetime: '1 minute' },
    ],
    thirdParties: 'Google LLC',
    signal: 'google',
    // Told of a refusal, its script goes on with pings that carry no cookie.
    stop: 'reload',
    sources: [
        'https://developers.google.com/analytics/devguides/collection/ga4/cookie-usage',
        'https://business.safety.google/adscookies/',
        'https://business.safety.google/privacy/',
    ],
    checked: '2026-11-22',
}, load$s);

const googleDocs = /* @__PURE__ */ service({
    id: 'google-docs',
    name: 'Google Docs, Forms and Calendar',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows a document, form or calendar from Google, which links the visit to your account if you have one.',
        nl: 'Toont een document, formulier of agenda van Google, dat het bezoek aan uw account koppelt als u er een hebt.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['docs.google.com', 'drive.google.com', 'calendar.google.com', 'forms.gle'],
    items: [{ name: 'NID', kind: 'cookie', lifetime: '6 months', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://policies.google.com/technologies/cookies',
        'https://support.google.com/docs/answer/183965',
    ],
    checked: '2026-11-22',
});

/** Google Campaign Manager 360 (Floodlight): advertising. */
const googleFloodlight = /* @__PURE__ */ service({
    id: 'google-floodlight',
    name: 'Google Campaign Manager 360 (Floodlight)',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Google what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Google weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['fls.doubleclick.net', 'ad.doubleclick.net', 'googletagmanager.com'],
    items: [
        { name: '_gcl_dc', kind: 'cookie', lifetime: '90 days' },
        { name: 'FPGCLDC', kind: 'cookie', lifetime: '90 days' },
        { name: 'IDE', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'test_cookie', kind: 'cookie', lifetime: '15 minutes', thirdParty: true },
    ],
    thirdParties: 'Google LLC',
    signal: 'google',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://business.safety.google/adscookies/',
        'https://support.google.com/campaignmanager/answer/2839090',
    ],
    checked: '2026-11-22',
});

const googleFonts = /* @__PURE__ */ service({
    id: 'google-fonts',
    name: 'Google Fonts',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'fonts',
    category: 'tracking',
    purpose: {
        en: 'Delivers the typefaces of this site; Google receives your IP address, your browser’s name and the address of the page.',
        nl: 'Levert de lettertypen van deze site; Google krijgt uw IP-adres, de naam van uw browser en het adres van de pagina.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
    items: [],
    stop: 'removal',
    sources: ['https://developers.google.com/fonts/faq/privacy'],
    checked: '2026-11-22',
});

const googleHostedLibraries = /* @__PURE__ */ service({
    id: 'google-hosted-libraries',
    name: 'Google Hosted Libraries',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'delivery',
    category: 'tracking',
    purpose: {
        en: 'Delivers open-source scripts that this site is built with; Google receives your IP address and the address of the page.',
        nl: 'Levert opensource-scripts waarmee deze site is gebouwd; Google krijgt uw IP-adres en het adres van de pagina.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['ajax.googleapis.com'],
    items: [],
    stop: 'removal',
    sources: [
        'https://developers.google.com/speed/libraries',
        'https://developers.google.com/speed/libraries/terms',
    ],
    checked: '2026-11-22',
});

const googleMaps = /* @__PURE__ */ service({
    id: 'google-maps',
    name: 'Google Maps',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'maps',
    category: 'tracking',
    purpose: {
        en: 'Shows a map that you can move; Google learns which page you are on and what you look at, and links it to your account if you have one.',
        nl: 'Toont een kaart die u kunt verschuiven; Google ziet op welke pagina u bent en wat u bekijkt, en koppelt dat aan uw account als u er een hebt.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: [
        'maps.google.com',
        'maps.google.nl',
        'maps.googleapis.com',
        'maps.gstatic.com',
        'www.google.com',
        'maps.app.goo.gl',
    ],
    items: [{ name: 'NID', kind: 'cookie', lifetime: '6 months', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://policies.google.com/technologies/cookies',
        'https://developers.google.com/maps/documentation/embed/get-started',
    ],
    checked: '2026-11-22',
});

/** Google’s Programmable Search: search in a site. */
const googleProgrammableSearch = /* @__PURE__ */ service({
    id: 'google-programmable-search',
    name: 'Google Programmable Search',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'search',
    category: 'tracking',
    purpose: {
        en: 'Searches the site with Google and can show advertisements beside the results; Google recognises your browser by its own cookies.',
        nl: 'Doorzoekt de site met Google en kan advertenties bij de resultaten tonen; Google herkent uw browser aan zijn eigen cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['cse.google.com'],
    items: [
        { name: 'NID', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        // With advertisements.
        { name: '__gsas', kind: 'cookie', lifetime: '3 months' },
    ],
    stop: 'reload',
    // No page that says so of the search element could be found: `NID` is what Google says of its services as a whole,
    // and the cookie of the advertisements is a public cookie database's.
    sources: [
        'https://developers.google.com/custom-search/docs/element',
        'https://policies.google.com/technologies/cookies',
    ],
    checked: '2026-11-22',
});

const googleRecaptcha = /* @__PURE__ */ service({
    id: 'google-recaptcha',
    name: 'Google reCAPTCHA',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'captcha',
    category: 'tracking',
    purpose: {
        en: 'Tells people from robots by how you move, type and browse; Google receives those data, and what its cookies say of you.',
        nl: 'Onderscheidt mensen van robots aan hoe u beweegt, typt en surft; Google krijgt die gegevens, en wat zijn cookies over u zeggen.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['www.google.com', 'www.gstatic.com', 'www.recaptcha.net', 'www.gstatic.cn'],
    items: [
        { name: '_GRECAPTCHA', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        { name: 'rc::a', kind: 'localStorage', lifetime: 'persistent', thirdParty: true },
        { name: 'rc::b', kind: 'sessionStorage', lifetime: 'session', thirdParty: true },
        { name: 'rc::c', kind: 'sessionStorage', lifetime: 'session', thirdParty: true },
        { name: 'rc::f', kind: 'localStorage', lifetime: 'persistent', thirdParty: true },
    ],
    stop: 'reload',
    sources: [
        'https://policies.google.com/technologies/cookies',
        'https://developers.google.com/recaptcha/docs/faq',
    ],
    checked: '2026-11-22',
});

/** Sign in with Google, on the pages where visitors sign in. */
const googleSignIn = /* @__PURE__ */ service({
    id: 'google-sign-in',
    name: 'Sign in with Google',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'sign-in',
    category: 'functional',
    purpose: {
        en: 'Signs you in with your Google account when you choose so, and remembers that you closed or refused its prompt.',
        nl: 'Meldt u aan met uw Google-account als u dat kiest, en onthoudt dat u de vraag daarom sloot of weigerde.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['accounts.google.com'],
    items: [{ name: 'g_state', kind: 'cookie', lifetime: '6 months' }],
    stop: 'reload',
    sources: ['https://developers.google.com/identity/gsi/web/guides/automatic-sign-in-sign-out'],
    checked: '2026-11-22',
});

/**
 * Starts a container of Google Tag Manager.
 * Source: https://developers.google.com/tag-platform/tag-manager/web
 */
const load$r = ({ containerId }) => {
    const id = textOption('google-tag-manager', 'containerId', containerId, /^GTM-[A-Z\d]+$/, 'container ID such as GTM-ABC123');
    const globals = window;
    (globals.dataLayer ??= []).push({ 'gtm.start': Date.now(), event: 'gtm.js' });
    return { src: `https://www.googletagmanager.com/gtm.js?id=${id}`, attributes: { async: '' } };
};

/**
 * Google Tag Manager: a tag manager.
 * Tracking because it runs whatever the container holds; each service in there needs a declaration of its own.
 */
const googleTagManager = /* @__PURE__ */ service({
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'tag-manager',
    category: 'tracking',
    purpose: {
        en: 'Loads the other measuring and advertising tools that the site has put in it; by itself it keeps nothing in your browser.',
        nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet; zelf bewaart het niets in uw browser.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['googletagmanager.com'],
    items: [],
    thirdParties: 'Google LLC',
    signal: 'google',
    stop: 'reload',
    // That it keeps nothing by itself could not be looked up on its own pages: it is as commonly reported.
    sources: [
        'https://developers.google.com/tag-platform/tag-manager/web/security',
        'https://developers.google.com/tag-platform/security/concepts/cookies',
    ],
    checked: '2026-11-22',
}, load$r);

const hcaptcha = /* @__PURE__ */ service({
    id: 'hcaptcha',
    name: 'hCaptcha',
    provider: 'Intuition Machines, Inc.',
    country: 'US',
    kind: 'captcha',
    category: 'tracking',
    purpose: {
        en: 'Tells people from robots by a puzzle and by how you move and how long you stay; those data go to its maker in the United States.',
        nl: 'Onderscheidt mensen van robots met een puzzel en aan hoe u beweegt en hoelang u blijft; die gegevens gaan naar de maker in de Verenigde Staten.',
    },
    statement: 'https://www.hcaptcha.com/privacy',
    hosts: ['hcaptcha.com'],
    items: [{ name: 'hmt_id', kind: 'cookie', lifetime: '30 days', thirdParty: true }],
    stop: 'reload',
    sources: ['https://www.hcaptcha.com/privacy', 'https://docs.hcaptcha.com/faq'],
    checked: '2026-11-22',
});

/** Heap: visitor statistics. */
const heap = /* @__PURE__ */ service({
    id: 'heap',
    name: 'Heap',
    provider: 'Heap Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Records every click, form and page view on the site, with a number for your browser in cookies.',
        nl: 'Legt elke klik, elk formulier en elke bekeken pagina op de site vast, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.heap.io/privacy',
    hosts: ['heapanalytics.com', 'heap-api.com'],
    items: [
        { name: '_hp2_id.*', kind: 'cookie', lifetime: '13 months' },
        { name: '_hp2_props.*', kind: 'cookie', lifetime: '13 months' },
        { name: '_hp2_ses_props.*', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_hp5_meta.*', kind: 'cookie', lifetime: '13 months' },
        { name: '_hp5_event_props.*', kind: 'cookie', lifetime: '13 months' },
        { name: '_hp5_let.*', kind: 'cookie', lifetime: '13 months' },
        // Only where the site records sessions.
        { name: 'userty.core.p.*', kind: 'cookie', lifetime: '2 years' },
        { name: 'userty.core.s.*', kind: 'cookie', lifetime: 'session' },
    ],
    thirdParties: 'Content Square SAS',
    stop: 'reload',
    sources: [
        'https://help.heap.io/hc/en-us/articles/18700032854300-What-cookies-does-Heap-set-and-what-are-they-used-for',
        'https://contentsquare.com/fr-fr/privacy-center/subprocessors/',
    ],
    checked: '2026-11-22',
});

/** The queue on `window` of this name; one that is already there, with what it holds, stays. */
function commandQueue(name) {
    const globals = window;
    const queue = function () {
        // Their scripts take each call for what a function was called with, which an array is not.
        // eslint-disable-next-line prefer-rest-params
        (queue.q ??= []).push(arguments);
    };
    return (globals[name] ??= queue);
}

/** Of the snippet whose settings these are; the script is told it too. */
const VERSION = 6;
/**
 * Starts Hotjar.
 * Source: https://help.hotjar.com/hc/en-us/articles/115009336727-How-to-Install-your-Hotjar-Tracking-Code
 */
const load$q = ({ siteId }) => {
    const id = textOption('hotjar', 'siteId', siteId, /^\d+$/, 'site ID such as 1234567');
    commandQueue('hj');
    Object.assign(window, { _hjSettings: { hjid: Number(id), hjsv: VERSION } });
    return { src: `https://static.hotjar.com/c/hotjar-${id}.js?sv=${VERSION}`, attributes: { async: '' } };
};

/** Hotjar: heat maps and recordings. */
const hotjar = /* @__PURE__ */ service({
    id: 'hotjar',
    name: 'Hotjar',
    provider: 'Hotjar Limited',
    country: 'MT',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.hotjar.com/legal/policies/privacy/',
    hosts: ['hotjar.com', 'hotjar.io'],
    items: [
        { name: '_hjSessionUser_*', kind: 'cookie', lifetime: '1 year' },
        { name: '_hjSession_*', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_hjTLDTest', kind: 'cookie', lifetime: 'session' },
        { name: '_hjUserAttributesHash', kind: 'cookie', lifetime: '2 minutes' },
        { name: '_hjHasCachedUserAttributes', kind: 'cookie', lifetime: 'session' },
        { name: '_hjUserAttributes', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'hjViewportId', kind: 'sessionStorage', lifetime: 'session' },
        { name: 'hjActiveViewportIds', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Content Square SAS',
    stop: 'reload',
    // Its list is as sites pass it on and a public cookie database has it; the page itself could not be looked up.
    sources: [
        'https://help.hotjar.com/hc/en-us/articles/115011789248-Hotjar-Cookies',
        'https://help.hotjar.com/hc/en-us/articles/115009336727-How-to-Install-your-Hotjar-Tracking-Code',
        'https://contentsquare.com/it-it/legal/service-schedule-hotjar',
    ],
    checked: '2026-11-22',
}, load$q);

/** Loads HubSpot's code, which takes the commands of `_hsq` that were queued before it. */
const load$p = (options) => {
    const portal = textOption('hubspot', 'portalId', options.portalId, /^\d+$/, 'the number of the account');
    const region = 'region' in options
        ? textOption('hubspot', 'region', options.region, /^(na1|eu1|ap1)$/, 'na1, eu1 or ap1, or nothing')
        : 'na1';
    const page = window;
    page._hsq ??= [];
    page._hsp ??= [];
    // Accounts kept in Europe have a host of their own.
    const host = region === 'na1' ? 'js.hs-scripts.com' : `js-${region}.hs-scripts.com`;
    return { src: `https://${host}/${portal}.js`, attributes: { id: 'hs-script-loader' } };
};

/**
 * HubSpot: tracking, forms and chat. To start it, `portalId` is the number of the account and `region`
 * where it is kept: `na1` unless given, `eu1` or `ap1`.
 */
const hubspot = /* @__PURE__ */ service({
    id: 'hubspot',
    name: 'HubSpot',
    provider: 'HubSpot Ireland Limited',
    country: 'IE',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Recognises you by an id, follows the pages you visit, shows chat and forms, and adds all of it to a customer file.',
        nl: 'Herkent u aan een nummer, volgt welke pagina’s u bezoekt, toont chat en formulieren, en zet dat alles in een klantdossier.',
    },
    statement: 'https://legal.hubspot.com/privacy-policy',
    hosts: [
        'hs-scripts.com',
        'hs-analytics.net',
        'hs-banner.com',
        'hscollectedforms.net',
        'hsforms.com',
        'hsforms.net',
        'hsleadflows.net',
        'hsadspixel.net',
        'usemessages.com',
        'hubapi.com',
        'hubspot.com',
    ],
    // Not those that keep a refusal, such as `__hs_do_not_track`: a withdrawal would delete them.
    items: [
        { name: '__hstc', kind: 'cookie', lifetime: '6 months' },
        { name: 'hubspotutk', kind: 'cookie', lifetime: '6 months' },
        { name: '__hssc', kind: 'cookie', lifetime: '30 minutes' },
        { name: '__hssrc', kind: 'cookie', lifetime: 'session' },
        { name: 'messagesUtk', kind: 'cookie', lifetime: '6 months' },
        { name: 'hs-messages-is-open', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'hs-messages-hide-welcome-message', kind: 'cookie', lifetime: '1 day' },
    ],
    signal: 'hubspot',
    stop: 'signal',
    sources: [
        'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
        'https://developers.hubspot.com/docs/api/events/cookie-banner',
    ],
    checked: '2026-11-22',
}, load$p);

/** INFOnline Measurement: visitor statistics. */
const infonline = /* @__PURE__ */ service({
    id: 'infonline',
    name: 'INFOnline Measurement',
    provider: 'INFOnline GmbH',
    country: 'DE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts page views for the official reach figures of publishers, with a number for your browser in a cookie.',
        nl: 'Telt bekeken pagina’s voor de officiële bereikcijfers van uitgevers, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://www.infonline.de/en/datenschutz/allgemeine-datenschutzinformationen/',
    hosts: ['ioam.de', 'iocnt.net'],
    items: [
        { name: 'i00', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'ioam2018', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Its own pages give the domain and the year; the names of the cookies are a public cookie database’s and others’.
    sources: [
        'https://www.infonline.de/en/datenschutz/allgemeine-datenschutzinformationen/',
        'https://www.infonline.de/en/faqs',
    ],
    checked: '2026-11-22',
});

/** Inspectlet: heat maps and recordings. */
const inspectlet = /* @__PURE__ */ service({
    id: 'inspectlet',
    name: 'Inspectlet',
    provider: 'Inspectlet',
    country: 'US',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.inspectlet.com/legal',
    hosts: ['inspectlet.com'],
    items: [
        { name: '__insp_uid', kind: 'cookie', lifetime: '1 year' },
        { name: '__insp_sid', kind: 'cookie', lifetime: 'session' },
        { name: '__insp_wid', kind: 'cookie', lifetime: 'session' },
        { name: '__insp_nv', kind: 'cookie', lifetime: 'session' },
        { name: '__insp_slim', kind: 'cookie', lifetime: '1 year' },
        { name: '__insp_targlpu', kind: 'cookie', lifetime: '1 year' },
        { name: '__insp_targlpt', kind: 'cookie', lifetime: '1 year' },
        { name: '__insp_norec_sess', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.inspectlet.com/legal', 'https://docs.inspectlet.com/hc/en-us'],
    checked: '2026-11-22',
});

const instagram = /* @__PURE__ */ service({
    id: 'instagram',
    name: 'Instagram',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows photos and videos from Instagram; Meta learns which page you are on and uses that for advertising, also without an account.',
        nl: 'Toont foto’s en video’s van Instagram; Meta ziet op welke pagina u bent en gebruikt dat voor advertenties, ook zonder account.',
    },
    statement: 'https://privacycenter.instagram.com/policy',
    hosts: ['instagram.com', 'cdninstagram.com'],
    items: [
        { name: 'mid', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'ig_did', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'datr', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://privacycenter.instagram.com/policies/cookies/',
        'https://developers.facebook.com/docs/instagram-platform/oembed',
    ],
    checked: '2026-11-22',
});

/** Where the messages of workspaces outside the United States are kept. */
const KEPT_AT = {
    eu: 'https://api-iam.eu.intercom.io',
    au: 'https://api-iam.au.intercom.io',
};
/** Says which workspace it is, queues what the page calls meanwhile, and loads the messenger. */
const load$o = (options) => {
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
    page.Intercom ??= queue$1();
    return { src: 'https://widget.intercom.io/widget/' + app };
};
function queue$1() {
    const made = Object.assign((...command) => made.c(command), {
        q: [],
        c: (command) => void made.q.push(command),
    });
    return made;
}

/**
 * Intercom: chat and messages. To start it, `appId` is the id of the workspace and `region` where
 * it is kept: `us` unless given, `eu` or `au`.
 */
const intercom = /* @__PURE__ */ service({
    id: 'intercom',
    name: 'Intercom',
    provider: 'Intercom R&D Unlimited Company',
    country: 'IE',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and recognises you and your device by an id, so that the site can see your visits and go on with a conversation.',
        nl: 'Toont een chatvenster en herkent u en uw apparaat aan een nummer, zodat de site uw bezoeken ziet en een gesprek verder kan gaan.',
    },
    statement: 'https://www.intercom.com/legal/privacy',
    hosts: ['intercom.io', 'intercomcdn.com', 'intercomassets.com'],
    items: [
        { name: 'intercom-id-*', kind: 'cookie', lifetime: '9 months' },
        { name: 'intercom-session-*', kind: 'cookie', lifetime: '1 week' },
        { name: 'intercom-device-id-*', kind: 'cookie', lifetime: '9 months' },
    ],
    stop: 'reload',
    sources: [
        'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
        'https://developers.intercom.com/installing-intercom/web/installation',
    ],
    checked: '2026-11-22',
}, load$o);

const issuu = /* @__PURE__ */ service({
    id: 'issuu',
    name: 'Issuu',
    provider: 'Issuu, Inc.',
    country: 'US',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows magazines and brochures to leaf through; Issuu follows what is read, with a number that stays in your browser.',
        nl: 'Toont tijdschriften en brochures om door te bladeren; Issuu volgt wat er wordt gelezen, met een nummer dat in uw browser blijft staan.',
    },
    statement: 'https://issuu.com/legal/privacy',
    hosts: ['issuu.com', 'isu.pub'],
    items: [{ name: 'iutk', kind: 'cookie', lifetime: '10 years', thirdParty: true }],
    thirdParties: 'Advertising partners of Issuu; Bending Spoons S.p.A.',
    stop: 'removal',
    sources: ['https://issuu.com/legal/privacy', 'https://issuu.com/legal/cookies'],
    checked: '2026-11-22',
});

const jqueryCdn = /* @__PURE__ */ service({
    id: 'jquery-cdn',
    name: 'jQuery CDN',
    provider: 'OpenJS Foundation',
    country: 'US',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers the jQuery scripts that this site is built with; your IP address is seen for as long as that takes.',
        nl: 'Levert de jQuery-scripts waarmee deze site is gebouwd; uw IP-adres wordt gezien zolang dat duurt.',
    },
    statement: 'https://privacy-policy.openjsf.org/',
    hosts: ['code.jquery.com'],
    items: [],
    thirdParties: 'Fastly, which carries the files',
    stop: 'removal',
    sources: ['https://releases.jquery.com/', 'https://privacy-policy.openjsf.org/'],
    checked: '2026-11-22',
});

const jsdelivr = /* @__PURE__ */ service({
    id: 'jsdelivr',
    name: 'jsDelivr',
    provider: 'Prospect One sp. z o.o.',
    country: 'PL',
    kind: 'delivery',
    category: 'functional',
    purpose: {
        en: 'Delivers open-source scripts and styles that this site is built with; your IP address is seen for as long as that takes.',
        nl: 'Levert opensource-scripts en -stijlen waarmee deze site is gebouwd; uw IP-adres wordt gezien zolang dat duurt.',
    },
    statement: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
    hosts: ['cdn.jsdelivr.net', 'fastly.jsdelivr.net'],
    items: [],
    thirdParties: 'Cloudflare, Fastly and Bunny, which carry the files',
    stop: 'removal',
    sources: ['https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net'],
    checked: '2026-11-22',
});

const jwPlayer = /* @__PURE__ */ service({
    id: 'jw-player',
    name: 'JW Player',
    provider: 'Longtail Ad Solutions, Inc.',
    country: 'US',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos of this site, remembers volume and quality, and measures viewing with a number that stays in your browser.',
        nl: 'Speelt video’s van deze site af, onthoudt volume en beeldkwaliteit, en meet het kijken met een nummer dat in uw browser blijft staan.',
    },
    statement: 'https://jwplayer.com/legal/privacy/',
    hosts: ['jwplayer.com', 'jwpcdn.com', 'jwpltx.com', 'jwpsrv.com'],
    items: [
        { name: 'jwplayer.*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'jwplayerLocalId', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.jwplayer.com/players/reference/do-not-save-cookies',
        'https://jwplayer.com/legal/privacy/',
    ],
    checked: '2026-11-22',
});

/** Kameleoon: experiments. */
const kameleoon = /* @__PURE__ */ service({
    id: 'kameleoon',
    name: 'Kameleoon',
    provider: 'Kameleoon SAS',
    country: 'FR',
    kind: 'experiments',
    category: 'analytical',
    purpose: {
        en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in a cookie and what you did in local storage.',
        nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in een cookie en wat u deed in lokale opslag.',
    },
    statement: 'https://www.kameleoon.com/privacy-policy',
    hosts: ['kameleoon.eu', 'kameleoon.io', 'kameleoon.com'],
    items: [
        { name: 'kameleoonVisitorCode', kind: 'cookie', lifetime: '380 days' },
        { name: 'kameleoonData', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.kameleoon.com/developer-docs/privacy-and-compliance/data-collection-client-side',
        'https://www.rubydoc.info/gems/kameleoon-client-ruby/3.17.0/Kameleoon/Network/Cookie',
    ],
    checked: '2026-11-22',
});

/** Kiyoh and Klantenvertellen: reviews. */
const kiyoh = /* @__PURE__ */ service({
    id: 'kiyoh',
    name: 'Kiyoh',
    provider: 'Klantenvertellen B.V.',
    country: 'NL',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews and a score of customers in the page; Kiyoh can set a cookie of its own while it does.',
        nl: 'Toont beoordelingen en een score van klanten in de pagina; Kiyoh kan daarbij een eigen cookie plaatsen.',
    },
    statement: 'https://www.kiyoh.nl/disclaimer.html',
    hosts: ['kiyoh.com', 'kiyoh.nl', 'klantenvertellen.nl'],
    items: [{ name: 'Kiyohnl', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'removal',
    sources: ['https://www.kiyoh.nl/disclaimer.html'],
    checked: '2026-11-22',
});

/** Klarna’s messages beside products. */
const klarnaOnSiteMessaging = /* @__PURE__ */ service({
    id: 'klarna-on-site-messaging',
    name: 'Klarna On-site messaging',
    provider: 'Klarna Bank AB (publ)',
    country: 'SE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Shows what paying later with Klarna would cost beside a product, and recognises you by an id to fit its messages to you.',
        nl: 'Toont bij een product wat later betalen met Klarna kost, en herkent u aan een nummer om de berichten op u af te stemmen.',
    },
    statement: 'https://www.klarna.com/international/privacy-policy/',
    hosts: ['klarnaservices.com'],
    items: [
        { name: 'ku1-vid', kind: 'cookie', lifetime: '540 days' },
        { name: 'ku1-sid', kind: 'cookie', lifetime: 'session' },
        { name: 'ku3-vid', kind: 'cookie', lifetime: '540 days', thirdParty: true },
    ],
    stop: 'reload',
    // Its page gives the names; the 540 days stand in the text that Klarna gives shops, as a shop shows it.
    sources: ['https://docs.klarna.com/on-site-messaging/faq/'],
    checked: '2026-11-22',
});

/** Klarna’s payments at the checkout; its messages on other pages are a service of their own. */
const klarna = /* @__PURE__ */ service({
    id: 'klarna',
    name: 'Klarna Payments',
    provider: 'Klarna Bank AB (publ)',
    country: 'SE',
    kind: 'payments',
    category: 'functional',
    purpose: {
        en: 'Shows the ways to pay with Klarna at the checkout and takes your payment, with your order and contact details.',
        nl: 'Toont bij het afrekenen de manieren om met Klarna te betalen en verwerkt uw betaling, met uw bestelling en contactgegevens.',
    },
    statement: 'https://www.klarna.com/international/privacy-policy/',
    hosts: ['klarna.com', 'klarnacdn.net'],
    // Its documentation names nothing that its payment window keeps in the shop’s pages.
    items: [],
    stop: 'reload',
    sources: ['https://docs.klarna.com/klarna-payments/'],
    checked: '2026-11-22',
});

/** Loads Klaviyo's code, which takes the commands of `_klOnsite` that were queued before it. */
const load$n = (options) => {
    const company = textOption('klaviyo', 'companyId', options.companyId, /^\w+$/, 'letters and digits: the public key');
    const page = window;
    page._klOnsite ??= [];
    return { src: `https://static.klaviyo.com/onsite/js/${company}/klaviyo.js` };
};

/** Klaviyo: tracking and sign-up forms. To start it, `companyId` is the public key of the account. */
const klaviyo = /* @__PURE__ */ service({
    id: 'klaviyo',
    name: 'Klaviyo',
    provider: 'Klaviyo, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id what you look at in the shop, links it to your e-mail address once that is known, and shows sign-up forms.',
        nl: 'Volgt met een nummer wat u in de winkel bekijkt, koppelt dat aan uw e-mailadres zodra dat bekend is, en toont aanmeldformulieren.',
    },
    statement: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
    hosts: ['klaviyo.com'],
    items: [
        { name: '__kla_id', kind: 'cookie', lifetime: '2 years' },
        { name: 'klaviyoOnsite', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'klaviyoPagesVisitCount*', kind: 'sessionStorage', lifetime: 'session' },
        { name: 'lastExternalReferrer*', kind: 'localStorage', lifetime: 'persistent' },
        { name: '__kla_viewed', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    // It documents the cookie; what its script keeps in the browser's storage is as sites report it.
    sources: [
        'https://help.klaviyo.com/hc/en-us/articles/360034666712',
        'https://help.klaviyo.com/hc/en-us/sections/49375243224859',
    ],
    checked: '2026-11-22',
}, load$n);

/** Leadfeeder (Dealfront): visitor statistics. */
const leadfeeder = /* @__PURE__ */ service({
    id: 'leadfeeder',
    name: 'Leadfeeder (Dealfront)',
    provider: 'Dealfront Finland Oy',
    country: 'FI',
    kind: 'analytics',
    // Tracking and not analytical: it singles out who visits, for others to approach.
    category: 'tracking',
    purpose: {
        en: 'Finds out by the internet address from which company you visit the site, and knows your browser again with a cookie.',
        nl: 'Zoekt via het internetadres uit vanuit welk bedrijf u de site bezoekt, en herkent uw browser met een cookie.',
    },
    statement: 'https://www.dealfront.com/privacy-policy/',
    hosts: ['lfeeder.com', 'leadfeeder.com'],
    items: [
        { name: '_lfa', kind: 'cookie', lifetime: '2 years' },
        { name: '_lfa', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://help.dealfront.com/en/articles/6391550-leadfeeder-tracker-cookies'],
    checked: '2026-11-22',
});

/** Leadinfo: visitor statistics. */
const leadinfo = /* @__PURE__ */ service({
    id: 'leadinfo',
    name: 'Leadinfo',
    provider: 'Leadinfo B.V.',
    country: 'NL',
    kind: 'analytics',
    // Tracking and not analytical: it singles out who visits, for others to approach.
    category: 'tracking',
    purpose: {
        en: 'Finds out by the internet address from which company you visit the site, and follows what you look at with numbers in cookies.',
        nl: 'Zoekt via het internetadres uit vanuit welk bedrijf u de site bezoekt, en houdt met nummers in cookies bij wat u bekijkt.',
    },
    statement: 'https://www.leadinfo.com/en/privacy/',
    hosts: ['leadinfo.net'],
    items: [
        { name: '_li_id.*', kind: 'cookie', lifetime: '2 years' },
        { name: '_li_ses.*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://help.leadinfo.com/en/', 'https://www.leadinfo.com/en/privacy/'],
    checked: '2026-11-22',
});

/** Lightspeed eCom’s shop (C-Series). */
const lightspeedEcom = /* @__PURE__ */ service({
    id: 'lightspeed-ecom',
    name: 'Lightspeed eCom',
    provider: 'Lightspeed Netherlands B.V.',
    country: 'NL',
    kind: 'shop',
    category: 'functional',
    purpose: {
        en: 'Runs the shop with an id for your visit, and remembers what you answered to the shop’s own question about cookies.',
        nl: 'Laat de winkel werken met een nummer voor uw bezoek, en onthoudt wat u op de eigen cookievraag van de winkel antwoordde.',
    },
    statement: 'https://www.lightspeedhq.com/legal/privacy-policy/',
    hosts: ['webshopapp.com'],
    items: [
        { name: 'session_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'backend_session_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW_STATS', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW_SOCIAL', kind: 'cookie', lifetime: '1 year' },
        { name: 'COOKIELAW_ADS', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: [
        'https://ecom-support.lightspeedhq.com/hc/en-us/articles/360004886354-Required-privacy-actions',
        'https://ecom-support.lightspeedhq.com/hc/en-us/articles/220320548-Notifying-customers-about-cookies',
        'https://lightspeedhq.com.au/legal/lightspeed-service-agreement',
    ],
    checked: '2026-11-22',
});

/**
 * Starts the LinkedIn Insight Tag.
 * Source: https://www.linkedin.com/help/lms/answer/a418880
 */
const load$m = ({ partnerId }) => {
    const id = textOption('linkedin-insight', 'partnerId', partnerId, /^\d+$/, 'partner ID such as 1234567');
    const globals = window;
    globals._linkedin_partner_id = id;
    (globals._linkedin_data_partner_ids ??= []).push(id);
    const q = [];
    globals.lintrk ??= Object.assign((...command) => void q.push(command), { q });
    return { src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js', attributes: { async: '' } };
};

/** LinkedIn Insight Tag: advertising. */
const linkedinInsight = /* @__PURE__ */ service({
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    provider: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells LinkedIn what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat LinkedIn weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.linkedin.com/legal/privacy-policy',
    hosts: ['snap.licdn.com', 'ads.linkedin.com'],
    items: [
        { name: 'li_fat_id', kind: 'cookie', lifetime: '30 days' },
        { name: 'li_giant', kind: 'cookie', lifetime: '7 days' },
        { name: 'ln_or', kind: 'cookie', lifetime: '1 day' },
        { name: 'bcookie', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'bscookie', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'lidc', kind: 'cookie', lifetime: '1 day', thirdParty: true },
        { name: 'UserMatchHistory', kind: 'cookie', lifetime: '30 days', thirdParty: true },
        { name: 'AnalyticsSyncHistory', kind: 'cookie', lifetime: '30 days', thirdParty: true },
        { name: 'lms_ads', kind: 'cookie', lifetime: '30 days', thirdParty: true },
        { name: 'lms_analytics', kind: 'cookie', lifetime: '30 days', thirdParty: true },
        // Only outside the countries whose law LinkedIn takes into account, the EU among them.
        { name: 'li_sugr', kind: 'cookie', lifetime: '90 days', thirdParty: true },
    ],
    thirdParties: 'LinkedIn Corporation',
    stop: 'reload',
    // Of its cookie table only the opening could be looked up: names and lifetimes are a public cookie database's.
    sources: [
        'https://www.linkedin.com/legal/l/cookie-table',
        'https://www.linkedin.com/help/lms/answer/a520008',
        'https://learn.microsoft.com/en-us/linkedin/marketing/conversions/enabling-first-party-cookies',
    ],
    checked: '2026-11-22',
}, load$m);

const linkedin = /* @__PURE__ */ service({
    id: 'linkedin',
    name: 'LinkedIn',
    provider: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts and profiles from LinkedIn; LinkedIn recognises your browser and links the visit to your account if you have one.',
        nl: 'Toont berichten en profielen van LinkedIn; LinkedIn herkent uw browser en koppelt het bezoek aan uw account als u er een hebt.',
    },
    statement: 'https://www.linkedin.com/legal/privacy-policy',
    hosts: ['linkedin.com', 'licdn.com'],
    items: [
        { name: 'bcookie', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'bscookie', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'lidc', kind: 'cookie', lifetime: '1 day', thirdParty: true },
        { name: 'li_gc', kind: 'cookie', lifetime: '6 months', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://www.linkedin.com/legal/l/cookie-table',
        'https://www.linkedin.com/help/linkedin/answer/a519985',
    ],
    checked: '2026-11-22',
});

/** Says which licence it is, queues what the page asks of the widget, and loads it. */
const load$l = (options) => {
    const license = textOption('livechat', 'license', options.license, /^\d+$/, 'the number of the licence');
    const page = window;
    page.__lc = { ...page.__lc, license: Number(license), product_name: 'livechat' };
    page.LiveChatWidget ??= stub();
    return { src: 'https://cdn.livechatinc.com/tracking.js' };
};
function stub() {
    const made = { _q: [], _h: null, _v: '2.0' };
    const pass = (command) => (made._h ? made._h(command) : made._q.push(command));
    for (const name of ['on', 'once', 'off', 'call']) {
        made[name] = (...given) => void pass([name, given]);
    }
    made['get'] = (...given) => {
        // There is nothing to answer with yet.
        if (!made._h)
            throw new Error('LiveChatWidget.get was called before the widget was there.');
        return pass(['get', given]);
    };
    return made;
}

/** LiveChat: chat. To start it, `license` is the number of the licence. */
const livechat = /* @__PURE__ */ service({
    id: 'livechat',
    name: 'LiveChat',
    provider: 'Text, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and recognises you by an id, so that the staff sees the pages you visit and your earlier chats.',
        nl: 'Toont een chatvenster en herkent u aan een nummer, zodat de medewerkers de pagina’s die u bezoekt en uw eerdere chats zien.',
    },
    statement: 'https://www.text.com/legal/privacy-policy/',
    hosts: ['livechatinc.com', 'livechat-static.com', 'livechat-files.com', 'files-text.com', 'api.text.com'],
    items: [
        { name: '__lc_cid', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: '__lc_cst', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: '__lc2_cid', kind: 'cookie', lifetime: '3 years', thirdParty: true },
        { name: '__lc2_cst', kind: 'cookie', lifetime: '3 years', thirdParty: true },
    ],
    stop: 'reload',
    // Its pages name the first two; the `__lc2` ones are a public cookie database’s. Some hosts are as others
    // took them over from its help.
    sources: [
        'https://platform.text.com/docs/authorization/customer-authorization/',
        'https://www.livechat.com/legal/privacy-policy/',
        'https://platform.text.com/docs/extending-chat-widget/javascript-api',
    ],
    checked: '2026-11-22',
}, load$l);

/** LogRocket: errors and speed. */
const logrocket = /* @__PURE__ */ service({
    id: 'logrocket',
    name: 'LogRocket',
    provider: 'LogRocket, Inc.',
    country: 'US',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Records what happens on your screen on this site and which errors occur, with a number for your visit in cookies.',
        nl: 'Neemt op wat er op deze site op uw scherm gebeurt en welke fouten er optreden, met een nummer voor uw bezoek in cookies.',
    },
    statement: 'https://logrocket.com/privacy',
    hosts: [
        'logrocket.com',
        'logrocket.io',
        'lr-in-prod.com',
        'lr-in.com',
        'lr-ingest.com',
        'lr-ingest.io',
        'lgrckt-in.com',
    ],
    items: [
        { name: '_lr_tabs_*', kind: 'cookie', lifetime: '1 day' },
        { name: '_lr_hb_*', kind: 'cookie', lifetime: '1 day' },
        { name: '_lr_uf_*', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: ['https://docs.logrocket.com/reference/cookies'],
    checked: '2026-11-22',
});

/** Lucky Orange: heat maps and recordings. */
const luckyOrange = /* @__PURE__ */ service({
    id: 'lucky-orange',
    name: 'Lucky Orange',
    provider: 'Lucky Orange LLC',
    country: 'US',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in a cookie.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://www.luckyorange.com/legal/privacy',
    hosts: ['luckyorange.com', 'luckyorange.net'],
    items: [
        { name: 'lo-uid', kind: 'cookie', lifetime: '2 years' },
        { name: 'lo-visits', kind: 'cookie', lifetime: '2 years' },
        { name: 'lo-session', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'lo-visitor', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'lo-messenger', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: ['https://developers.luckyorange.com/libraries/browser/cookies-storage'],
    checked: '2026-11-22',
});

/** Magento’s shop, Adobe Commerce; it asks no other host. */
const magento = /* @__PURE__ */ service({
    id: 'magento',
    name: 'Magento (Adobe Commerce)',
    provider: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    kind: 'shop',
    category: 'functional',
    purpose: {
        en: 'Runs the shop on the site’s own server: keeps your cart, messages and form keys while you shop.',
        nl: 'Laat de winkel op de eigen server van de site werken: bewaart uw winkelmand, meldingen en formuliersleutels terwijl u winkelt.',
    },
    statement: 'https://www.adobe.com/privacy/policy.html',
    hosts: [],
    items: [
        { name: 'form_key', kind: 'cookie', lifetime: 'session' },
        { name: 'mage-cache-sessid', kind: 'cookie', lifetime: 'session' },
        { name: 'mage-cache-storage*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'mage-messages', kind: 'cookie', lifetime: '1 year' },
        { name: 'private_content_version', kind: 'cookie', lifetime: '1 year' },
        { name: 'section_data_ids', kind: 'cookie', lifetime: 'session' },
        { name: 'X-Magento-Vary', kind: 'cookie', lifetime: 'session' },
        { name: 'product_data_storage', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'recently_viewed_product*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'recently_compared_product*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law',
    ],
    checked: '2026-11-22',
});

/** Loads the script of a connected site, whose address says whose it is. */
const load$k = (options) => {
    const part = (name) => textOption('mailchimp', name, options[name], /^[\da-f]+$/, 'hexadecimal digits, from the address of the script');
    return {
        src: `https://chimpstatic.com/mcjs-connected/js/users/${part('user')}/${part('site')}.js`,
        attributes: { id: 'mcjs' },
    };
};

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
}, load$k);

/** MailerLite: sign-up forms. */
const mailerlite = /* @__PURE__ */ service({
    id: 'mailerlite',
    name: 'MailerLite',
    provider: 'MailerLite Limited',
    country: 'IE',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Shows sign-up forms and pop-ups for a newsletter, and remembers in your browser what it has shown and what you answered.',
        nl: 'Toont aanmeldformulieren en pop-ups voor een nieuwsbrief, en onthoudt in uw browser wat er getoond is en wat u antwoordde.',
    },
    statement: 'https://www.mailerlite.com/legal/privacy-policy',
    hosts: ['mailerlite.com', 'mlcdn.com'],
    // The pop-ups’ own names begin with `mailerlite:`; how long they stay is a setting of each form.
    items: [{ name: 'ml_guid', kind: 'localStorage', lifetime: 'persistent' }],
    stop: 'reload',
    sources: ['https://www.mailerlite.com/help/which-cookies-are-used-by-mailerlite-forms'],
    checked: '2026-11-22',
});

const mapbox = /* @__PURE__ */ service({
    id: 'mapbox',
    name: 'Mapbox',
    provider: 'Mapbox, Inc.',
    country: 'US',
    kind: 'maps',
    category: 'tracking',
    purpose: {
        en: 'Shows a map that you can move, and counts its use with a random number that stays in your browser.',
        nl: 'Toont een kaart die u kunt verschuiven, en telt het gebruik ervan met een willekeurig nummer dat in uw browser blijft staan.',
    },
    statement: 'https://www.mapbox.com/legal/privacy',
    hosts: ['mapbox.com', 'mapbox.cn'],
    items: [
        { name: 'mapbox.eventData:*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'mapbox.eventData.uuid:*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'mapbox.eventData.uuidTimestamp:*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: ['https://www.mapbox.com/legal/privacy', 'https://github.com/mapbox/mapbox-gl-js'],
    checked: '2026-11-22',
});

const maptiler = /* @__PURE__ */ service({
    id: 'maptiler',
    name: 'MapTiler',
    provider: 'MapTiler AG',
    country: 'CH',
    kind: 'maps',
    category: 'tracking',
    purpose: {
        en: 'Shows a map that you can move; MapTiler sees your IP address and which part of the map you look at, and says that it does not follow visitors.',
        nl: 'Toont een kaart die u kunt verschuiven; MapTiler ziet uw IP-adres en welk deel van de kaart u bekijkt, en zegt bezoekers niet te volgen.',
    },
    statement: 'https://www.maptiler.com/privacy-policy/',
    hosts: ['maptiler.com'],
    items: [],
    stop: 'reload',
    sources: ['https://www.maptiler.com/privacy-policy/'],
    checked: '2026-11-22',
});

/** Marketo Engage: Munchkin, its tracking. */
const marketo = /* @__PURE__ */ service({
    id: 'marketo',
    name: 'Adobe Marketo Engage',
    provider: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages and links you open, and adds it to a customer file once your e-mail address is known.',
        nl: 'Volgt met een nummer welke pagina’s en links u opent, en zet dat in een klantdossier zodra uw e-mailadres bekend is.',
    },
    statement: 'https://www.adobe.com/privacy/policy.html',
    hosts: ['marketo.net', 'marketo.com', 'mktoresp.com'],
    items: [{ name: '_mkto_trk', kind: 'cookie', lifetime: '2 years' }],
    stop: 'reload',
    sources: [
        'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking',
    ],
    checked: '2026-11-22',
});

/**
 * Starts a Matomo tracker; both addresses end in `/`. What stands in `_paq` before, such as the wish to wait
 * for consent, stays first.
 */
function startMatomo(tracker, script, siteId) {
    const globals = window;
    (globals._paq ??= []).push(['setTrackerUrl', `${tracker}matomo.php`], ['setSiteId', siteId], ['trackPageView'], ['enableLinkTracking']);
    return { src: `${script}matomo.js`, attributes: { async: '' } };
}

/**
 * Starts Matomo Cloud; `account` is what stands before `.matomo.cloud`.
 * Source: https://developer.matomo.org/guides/tracking-javascript-guide
 */
const load$j = ({ account, siteId }) => {
    const name = textOption('matomo-cloud', 'account', account, /^[a-z\d-]+$/, 'name such as example');
    const site = textOption('matomo-cloud', 'siteId', siteId, /^[1-9]\d*$/, 'number of the site, such as 1');
    return startMatomo(`https://${name}.matomo.cloud/`, `https://cdn.matomo.cloud/${name}.matomo.cloud/`, site);
};

/** Matomo Cloud: visitor statistics. */
const matomoCloud = /* @__PURE__ */ service({
    id: 'matomo-cloud',
    name: 'Matomo Cloud',
    provider: 'InnoCraft Limited',
    country: 'NZ',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and what visitors do on the pages, with a number for your browser in a cookie.',
        nl: 'Telt bezoeken en wat bezoekers op de pagina’s doen, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://matomo.org/matomo-cloud-privacy-policy/',
    hosts: ['matomo.cloud'],
    items: [
        { name: '_pk_id*', kind: 'cookie', lifetime: '13 months' },
        { name: '_pk_ref*', kind: 'cookie', lifetime: '6 months' },
        { name: '_pk_ses*', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_pk_cvar*', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_pk_hsr*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    signal: 'matomo',
    stop: 'signal',
    sources: [
        'https://matomo.org/faq/general/faq_146/',
        'https://developer.matomo.org/guides/tracking-consent',
    ],
    checked: '2026-11-22',
}, load$j);

/**
 * Matomo Tag Manager: a tag manager.
 * Its container comes from the site’s own server or from that of Matomo Cloud, whose sheet names the host: a
 * script that loads it needs a label of its own. Tracking because it runs whatever the container holds.
 */
const matomoTagManager = /* @__PURE__ */ service({
    id: 'matomo-tag-manager',
    name: 'Matomo Tag Manager',
    provider: 'InnoCraft Limited',
    country: 'NZ',
    kind: 'tag-manager',
    category: 'tracking',
    purpose: {
        en: 'Loads the other measuring and advertising tools that the site has put in it; by itself it keeps nothing in your browser.',
        nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet; zelf bewaart het niets in uw browser.',
    },
    statement: 'https://matomo.org/privacy-policy/',
    hosts: [],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: [
        'https://developer.matomo.org/guides/tagmanager/introduction',
        'https://matomo.org/faq/general/faq_146/',
    ],
    checked: '2026-11-22',
});

/**
 * An option of a loader that says where a service lives, as an address that ends in `/`. Only https: on any
 * other way somebody could put a script of their own in its place.
 * @throws {ConsentConfigError} naming `services.<service>.load.<option>`
 */
function addressOption(service, option, given) {
    const address = typeof given === 'string' && URL.canParse(given) ? new URL(given) : undefined;
    const { protocol, username, password, search, hash } = address ?? {};
    if (address && protocol === 'https:' && !(username || password || search || hash)) {
        return address.href.replace(/\/?$/, '/');
    }
    throw new ConsentConfigError(`services.${service}.load.${option}`, given, 'https address such as https://stats.example/');
}

/**
 * Starts Matomo on a server of the site's own; `url` is the folder in which `matomo.js` stands.
 * Source: https://developer.matomo.org/guides/tracking-javascript-guide
 */
const load$i = ({ url, siteId }) => {
    const server = addressOption('matomo', 'url', url);
    const site = textOption('matomo', 'siteId', siteId, /^[1-9]\d*$/, 'number of the site, such as 1');
    return startMatomo(server, server, site);
};

/**
 * Matomo: visitor statistics.
 * On a server of the site’s own: it has no host that could stand here, the option `hosts` says it. InnoCraft makes
 * the software; a site that runs it puts its own name over `provider`.
 */
const matomo = /* @__PURE__ */ service({
    id: 'matomo',
    name: 'Matomo',
    provider: 'InnoCraft Limited',
    country: 'NZ',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and what visitors do on the pages, with a number for your browser in a cookie; the figures stay on the server of the site.',
        nl: 'Telt bezoeken en wat bezoekers op de pagina’s doen, met een nummer voor uw browser in een cookie; de cijfers blijven op de server van de site.',
    },
    statement: 'https://matomo.org/privacy-policy/',
    hosts: [],
    items: [
        { name: '_pk_id*', kind: 'cookie', lifetime: '13 months' },
        { name: '_pk_ref*', kind: 'cookie', lifetime: '6 months' },
        { name: '_pk_ses*', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_pk_cvar*', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_pk_hsr*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    signal: 'matomo',
    stop: 'signal',
    sources: [
        'https://matomo.org/faq/general/faq_146/',
        'https://developer.matomo.org/guides/tracking-consent',
        'https://developer.matomo.org/guides/tracking-javascript-guide',
    ],
    checked: '2026-11-22',
}, load$i);

/**
 * Starts the Meta Pixel and counts the page view.
 * Source: https://developers.facebook.com/docs/meta-pixel/get-started
 */
const load$h = ({ pixelId }) => {
    const id = textOption('meta-pixel', 'pixelId', pixelId, /^\d+$/, 'pixel ID such as 123456789012345');
    const globals = window;
    // What was said before, such as a consent, stays first.
    const fbq = (globals.fbq ??= makeFbq());
    globals._fbq ??= fbq;
    fbq('init', id);
    fbq('track', 'PageView');
    return { src: 'https://connect.facebook.net/en_US/fbevents.js', attributes: { async: '' } };
};
function makeFbq() {
    const queue = [];
    const fbq = function (...command) {
        // Its script takes each call for what a function was called with.
        // eslint-disable-next-line prefer-rest-params
        if (!fbq.callMethod)
            queue.push(arguments);
        else
            fbq.callMethod(...command);
    };
    return Object.assign(fbq, { push: fbq, queue, loaded: true, version: '2.0' });
}

/** Meta Pixel: advertising. */
const metaPixel = /* @__PURE__ */ service({
    id: 'meta-pixel',
    name: 'Meta Pixel',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Facebook and Instagram what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Facebook en Instagram weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.facebook.com/privacy/policy/',
    hosts: ['connect.facebook.net', 'www.facebook.com'],
    items: [
        { name: '_fbp', kind: 'cookie', lifetime: '90 days' },
        { name: '_fbc', kind: 'cookie', lifetime: '90 days' },
        { name: 'fr', kind: 'cookie', lifetime: '90 days', thirdParty: true },
    ],
    thirdParties: 'Meta Platforms, Inc.',
    signal: 'meta',
    stop: 'signal',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://developers.facebook.com/docs/meta-pixel/get-started',
        'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
        'https://www.facebook.com/privacy/policies/cookies/',
    ],
    checked: '2026-11-22',
}, load$h);

const SRC$1 = 'https://bat.bing.com/bat.js';
/**
 * Starts Universal Event Tracking of Microsoft Advertising and counts the page view.
 * Source: https://help.ads.microsoft.com/#apex/ads/en/56682/2
 */
const load$g = ({ tagId }) => {
    const ti = textOption('microsoft-advertising', 'tagId', tagId, /^\d+$/, 'UET tag ID such as 12345678');
    const globals = window;
    const q = (globals.uetq ??= []);
    // Its script only brings the class: the page makes the tracker once it is there. The element is not made
    // yet, so the page listens on its way down; an inline handler would not get past a content policy.
    const start = ({ target }) => {
        if (target.src !== SRC$1 || !globals.UET)
            return;
        document.removeEventListener('load', start, true);
        const uetq = new globals.UET({ ti, q, enableAutoSpaTracking: true });
        globals.uetq = uetq;
        uetq.push('pageLoad');
    };
    document.addEventListener('load', start, true);
    return { src: SRC$1, attributes: { async: '' } };
};

/** Microsoft Advertising (UET): advertising. */
const microsoftAdvertising = /* @__PURE__ */ service({
    id: 'microsoft-advertising',
    name: 'Microsoft Advertising (UET)',
    provider: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Microsoft what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Microsoft weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://privacy.microsoft.com/privacystatement',
    hosts: ['bat.bing.com', 'bat.bing.net'],
    items: [
        { name: '_uetsid', kind: 'cookie', lifetime: '1 day' },
        { name: '_uetvid', kind: 'cookie', lifetime: '13 months' },
        { name: '_uetmsclkid', kind: 'cookie', lifetime: '90 days' },
        { name: '_uetsid', kind: 'localStorage', lifetime: 'persistent' },
        { name: '_uetvid', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'MUID', kind: 'cookie', lifetime: '13 months', thirdParty: true },
    ],
    thirdParties: 'Microsoft Corporation',
    signal: 'microsoft',
    // Told of a refusal, its script goes on with requests that carry no cookie.
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_faq'],
    checked: '2026-11-22',
}, load$g);

/**
 * Starts Microsoft Clarity.
 * Source: https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup
 */
const load$f = ({ projectId }) => {
    const id = textOption('microsoft-clarity', 'projectId', projectId, /^[a-z\d]+$/, 'ID such as abc123defg');
    commandQueue('clarity');
    return { src: `https://www.clarity.ms/tag/${id}`, attributes: { async: '' } };
};

/** Microsoft Clarity: heat maps and recordings. */
const microsoftClarity = /* @__PURE__ */ service({
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    provider: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://privacy.microsoft.com/privacystatement',
    hosts: ['clarity.ms'],
    // `MUID`, which it also sets on Microsoft’s domains, is an advertising number: it stands with Microsoft Advertising.
    items: [
        { name: '_clck', kind: 'cookie', lifetime: '1 year' },
        { name: '_clsk', kind: 'cookie', lifetime: '1 day' },
        { name: 'CLID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    thirdParties: 'Microsoft Corporation',
    signal: 'clarity',
    // Told of a refusal, it goes on without cookies, with a new number on each page.
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
        'https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2',
    ],
    checked: '2026-11-22',
}, load$f);

/** Microsoft Forms: forms in a frame. */
const microsoftForms = /* @__PURE__ */ service({
    id: 'microsoft-forms',
    name: 'Microsoft Forms',
    provider: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    kind: 'forms',
    category: 'tracking',
    purpose: {
        en: 'Shows a form of Microsoft in the page; Microsoft recognises your browser by its own cookies while you fill it in.',
        nl: 'Toont een formulier van Microsoft in de pagina; Microsoft herkent uw browser aan zijn eigen cookies terwijl u het invult.',
    },
    statement: 'https://www.microsoft.com/privacy/privacystatement',
    hosts: ['forms.office.com', 'forms.microsoft.com', 'forms.cloud.microsoft'],
    items: [
        { name: 'MUID', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'MSFPC', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'FormsWebSessionId', kind: 'cookie', lifetime: '1 month', thirdParty: true },
        { name: '__RequestVerificationToken', kind: 'cookie', lifetime: 'session', thirdParty: true },
    ],
    stop: 'removal',
    // No list of its own could be found: the names are those of Customer Voice, which was made of it, and what sites
    // report of the session.
    sources: ['https://docs.microsoft.com/en-us/dynamics365/customer-voice/cookies'],
    checked: '2026-11-22',
});

/** Mixpanel: visitor statistics. */
const mixpanel = /* @__PURE__ */ service({
    id: 'mixpanel',
    name: 'Mixpanel',
    provider: 'Mixpanel, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Follows which steps visitors take on the site, with a number for your browser in a cookie.',
        nl: 'Houdt bij welke stappen bezoekers op de site zetten, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://mixpanel.com/legal/privacy-policy/',
    hosts: ['mxpnl.com', 'mixpanel.com'],
    // Not `__mp_opt_in_out_*`, which keeps a refusal: a withdrawal would delete it.
    items: [
        { name: 'mp_*_mixpanel', kind: 'cookie', lifetime: '1 year' },
        { name: '__mpq_*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'mp_tab_id_mixpanel_*', kind: 'sessionStorage', lifetime: 'session' },
        { name: 'mp_gen_new_tab_id_mixpanel_*', kind: 'sessionStorage', lifetime: 'session' },
    ],
    stop: 'reload',
    // The names and lifetimes are the defaults in the code of its script.
    sources: [
        'https://github.com/mixpanel/mixpanel-js/blob/0040810f2c4989e104b6374a0f94741fdae6c72a/src/mixpanel-core.js',
        'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
    ],
    checked: '2026-11-22',
});

/** Mollie: payments at the checkout. */
const mollie = /* @__PURE__ */ service({
    id: 'mollie',
    name: 'Mollie',
    provider: 'Mollie B.V.',
    country: 'NL',
    kind: 'payments',
    category: 'functional',
    purpose: {
        en: 'Shows the fields for your card and takes your payment, with the details that you enter there.',
        nl: 'Toont de velden voor uw kaart en verwerkt uw betaling, met de gegevens die u daar invult.',
    },
    statement: 'https://www.mollie.com/privacy',
    hosts: ['mollie.com'],
    // Its documentation names nothing that its card fields keep in the shop’s pages.
    items: [],
    stop: 'reload',
    sources: ['https://docs.mollie.com/docs/mollie-components', 'https://www.mollie.com/legal/cookies'],
    checked: '2026-11-22',
});

/** Mopinion: feedback on the site. */
const mopinion = /* @__PURE__ */ service({
    id: 'mopinion',
    name: 'Mopinion',
    provider: 'Mopinion B.V.',
    country: 'NL',
    kind: 'forms',
    category: 'analytical',
    purpose: {
        en: 'Asks for your opinion of the site, and remembers which pages you saw and whether you answered, to ask at a fitting moment.',
        nl: 'Vraagt naar uw mening over de site, en onthoudt welke pagina’s u zag en of u al antwoordde, om op een passend moment te vragen.',
    },
    statement: 'https://mopinion.com/legal/policies/privacy-statements/',
    hosts: ['mopinion.com'],
    items: [
        { name: 'mopDeploy', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'SQsession', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'MSopened*', kind: 'cookie', lifetime: '30 days' },
        { name: 'MSFeedbackSent*', kind: 'cookie', lifetime: '30 days' },
    ],
    stop: 'reload',
    sources: ['https://mopinion.atlassian.net/wiki/spaces/KB/pages/509313286/Which+cookies+do+we+use'],
    checked: '2026-11-22',
});

/** Mouseflow: heat maps and recordings. */
const mouseflow = /* @__PURE__ */ service({
    id: 'mouseflow',
    name: 'Mouseflow',
    provider: 'Mouseflow ApS',
    country: 'DK',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://mouseflow.com/legal/company/privacy-policy/',
    hosts: ['mouseflow.com'],
    items: [
        { name: 'mf_user', kind: 'cookie', lifetime: '90 days' },
        { name: 'mf_*', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: ['https://help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy'],
    checked: '2026-11-22',
});

/** New Relic Browser: errors and speed. */
const newRelicBrowser = /* @__PURE__ */ service({
    id: 'new-relic-browser',
    name: 'New Relic Browser',
    provider: 'New Relic International Limited',
    country: 'IE',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Measures how fast pages load and which errors occur, with a number for your visit in local storage.',
        nl: 'Meet hoe snel pagina’s laden en welke fouten er optreden, met een nummer voor uw bezoek in lokale opslag.',
    },
    statement: 'https://newrelic.com/termsandconditions/privacy',
    hosts: ['js-agent.newrelic.com', 'nr-data.net'],
    items: [{ name: 'NRBA_SESSION', kind: 'localStorage', lifetime: '4 hours' }],
    thirdParties: 'New Relic, Inc.',
    stop: 'reload',
    sources: [
        'https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/session-tracking',
        'https://docs.newrelic.com/docs/browser/new-relic-browser/miscellaneous/security-new-relic-browser',
    ],
    checked: '2026-11-22',
});

/** Nosto: recommendations in a shop. */
const nosto = /* @__PURE__ */ service({
    id: 'nosto',
    name: 'Nosto',
    provider: 'Nosto Solutions Oy',
    country: 'FI',
    kind: 'shop',
    category: 'tracking',
    purpose: {
        en: 'Recognises you by an id and follows what you look at and buy, to show products and pop-ups that fit you.',
        nl: 'Herkent u aan een nummer en volgt wat u bekijkt en koopt, om producten en pop-ups te tonen die bij u passen.',
    },
    statement: 'https://www.nosto.com/privacy-policy/',
    hosts: ['nosto.com'],
    items: [
        { name: '2c.cId', kind: 'cookie', lifetime: '4 years' },
        { name: '2c.dId', kind: 'cookie', lifetime: '4 years' },
        { name: '2c.dc', kind: 'cookie', lifetime: '4 years' },
    ],
    stop: 'reload',
    sources: ['https://help.nosto.com/en/articles/1834555-nosto-cookie-summary'],
    checked: '2026-11-22',
});

/** Olark: chat. */
const olark = /* @__PURE__ */ service({
    id: 'olark',
    name: 'Olark',
    provider: 'Habla, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and recognises you between visits by an id, so that the staff sees your pages and earlier messages.',
        nl: 'Toont een chatvenster en herkent u bij een volgend bezoek aan een nummer, zodat de medewerkers uw pagina’s en eerdere berichten zien.',
    },
    statement: 'https://www.olark.com/privacy-policy',
    hosts: ['olark.com'],
    items: [
        { name: 'hblid', kind: 'cookie', lifetime: '2 years' },
        { name: 'olfsk', kind: 'cookie', lifetime: '2 years' },
        { name: 'wcsid', kind: 'cookie', lifetime: 'session' },
        { name: '_ok', kind: 'cookie', lifetime: 'session' },
        { name: '_okbk', kind: 'cookie', lifetime: 'session' },
        { name: '_oklv', kind: 'cookie', lifetime: 'session' },
        { name: '_okla', kind: 'cookie', lifetime: 'session' },
        { name: '_okgid', kind: 'cookie', lifetime: 'session' },
        { name: '_okac', kind: 'cookie', lifetime: 'session' },
        { name: '_okck', kind: 'cookie', lifetime: 'session' },
        { name: '_okdetect', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    // Its page gives the names but `_okdetect`; the lifetimes are as sites report them.
    sources: ['https://www.olark.com/help/cookies'],
    checked: '2026-11-22',
});

const openstreetmap = /* @__PURE__ */ service({
    id: 'openstreetmap',
    name: 'OpenStreetMap',
    provider: 'OpenStreetMap Foundation',
    country: 'GB',
    kind: 'maps',
    category: 'tracking',
    purpose: {
        en: 'Shows a map that you can move; its servers, and those of Fastly, which deliver it, see your IP address and which part of the map you look at.',
        nl: 'Toont een kaart die u kunt verschuiven; de servers ervan, en die van Fastly, dat de kaart levert, zien uw IP-adres en welk deel van de kaart u bekijkt.',
    },
    statement: 'https://osmfoundation.org/wiki/Privacy_Policy',
    hosts: ['openstreetmap.org'],
    items: [],
    thirdParties: 'Fastly, Inc.',
    stop: 'removal',
    sources: [
        'https://osmfoundation.org/wiki/Privacy_Policy',
        'https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ',
    ],
    checked: '2026-11-22',
});

/** Optimizely Web Experimentation: experiments. */
const optimizely = /* @__PURE__ */ service({
    id: 'optimizely',
    name: 'Optimizely Web Experimentation',
    provider: 'Optimizely, Inc.',
    country: 'US',
    kind: 'experiments',
    category: 'analytical',
    purpose: {
        en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in cookies.',
        nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.optimizely.com/legal/privacy-policy/',
    hosts: ['optimizely.com'],
    items: [
        { name: 'optimizelyEndUserId', kind: 'cookie', lifetime: '6 months' },
        { name: 'optimizelyDomainTestCookie', kind: 'cookie', lifetime: '6 months' },
        { name: 'optimizely_data*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets',
        'https://docs.developers.optimizely.com/web-experimentation/reference/cookie-expiration',
    ],
    checked: '2026-11-22',
});

/** OptiMonk: pop-ups. */
const optimonk = /* @__PURE__ */ service({
    id: 'optimonk',
    name: 'OptiMonk',
    provider: 'OptiMonk International Zrt.',
    country: 'HU',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Shows pop-ups and offers, and keeps an id with your visits and what you filled in, to choose what you see.',
        nl: 'Toont pop-ups en aanbiedingen, en bewaart een nummer met uw bezoeken en wat u invulde, om te kiezen wat u ziet.',
    },
    statement: 'https://www.optimonk.com/privacy-policy/',
    hosts: ['optimonk.com'],
    items: [
        { name: 'optiMonkClient', kind: 'cookie', lifetime: '1 year' },
        { name: 'optimonkClient', kind: 'cookie', lifetime: '1 year' },
        { name: 'optiMonkClientId', kind: 'cookie', lifetime: '1 year' },
        { name: 'optiMonkSession', kind: 'cookie', lifetime: 'session' },
        { name: 'omLastFilled', kind: 'cookie', lifetime: '1 year' },
        { name: 'omAbTest*', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Its page writes `optimonkClient`, its script `optiMonkClient`. It gives no lifetime for the two that begin with
    // `om`: they have that of the others here. The session's cookie is as found in browsers.
    sources: [
        'https://support.optimonk.com/hc/en-us/articles/360021673340-OptiMonk-Cookies',
        'https://www.optimonk.com/privacy-policy',
    ],
    checked: '2026-11-22',
});

/** OptinMonster: pop-ups. */
const optinmonster = /* @__PURE__ */ service({
    id: 'optinmonster',
    name: 'OptinMonster',
    provider: 'Retyp, LLC',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Shows pop-ups that ask for your e-mail address, and remembers whether you are back and which ones you saw or closed.',
        nl: 'Toont pop-ups die om uw e-mailadres vragen, en onthoudt of u terug bent en welke u zag of sloot.',
    },
    statement: 'https://optinmonster.com/privacy/',
    hosts: ['optinmonster.com', 'omappapi.com', 'opmnstr.com'],
    items: [
        { name: '_omappvp', kind: 'cookie', lifetime: '1 day' },
        { name: '_omappvs', kind: 'cookie', lifetime: '1 day' },
        { name: 'omSeen-*', kind: 'cookie', lifetime: '30 days' },
        { name: 'omSuccess-*', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: ['https://optinmonster.com/docs/how-optin-cookies-and-the-global-cookie-work-in-optinmonster/'],
    checked: '2026-11-22',
});

/** Outbrain: advertising. */
const outbrain = /* @__PURE__ */ service({
    id: 'outbrain',
    name: 'Outbrain',
    provider: 'Outbrain UK Limited',
    country: 'GB',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Shows or measures recommended articles and advertisements of Outbrain, chosen by what you read on many sites, with a number for your browser in cookies.',
        nl: 'Toont of meet aanbevolen artikelen en advertenties van Outbrain, gekozen op wat u op veel sites leest, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.outbrain.com/privacy/',
    hosts: ['outbrain.com'],
    items: [
        { name: 'obuid', kind: 'cookie', lifetime: '3 months', thirdParty: true },
        { name: 'auid', kind: 'cookie', lifetime: '90 days', thirdParty: true },
        { name: 'outbrain_dicbo_id', kind: 'cookie', lifetime: '1 day' },
        { name: 'dicbo_id', kind: 'cookie', lifetime: '1 day' },
    ],
    thirdParties: 'Teads Holding Co.',
    stop: 'reload',
    // Of its cookie table only the opening could be looked up: names and lifetimes are a public cookie database's.
    sources: [
        'https://www.outbrain.com/privacy/en/site-visitor-policy',
        'https://www.outbrain.com/privacy/cookies/',
        'https://www.outbrain.com/legal',
    ],
    checked: '2026-11-22',
});

/** Account Engagement, before named Pardot: its tracking. */
const pardot = /* @__PURE__ */ service({
    id: 'pardot',
    name: 'Salesforce Account Engagement (Pardot)',
    provider: 'Salesforce, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages and forms you open, and adds it to a customer file once you fill in a form.',
        nl: 'Volgt met een nummer welke pagina’s en formulieren u opent, en zet dat in een klantdossier zodra u een formulier invult.',
    },
    statement: 'https://www.salesforce.com/company/legal/privacy/',
    hosts: ['pardot.com'],
    // Not `pi_opt_in*`, which keeps a refusal: a withdrawal would delete it.
    items: [
        { name: 'visitor_id*', kind: 'cookie', lifetime: '1 year' },
        { name: 'lpv*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    sources: ['https://help.salesforce.com/s/articleView?id=sf.pardot_basics_cookies.htm&type=5'],
    checked: '2026-11-22',
});

/** Parse.ly: visitor statistics. */
const parseLy = /* @__PURE__ */ service({
    id: 'parse-ly',
    name: 'Parse.ly',
    provider: 'WPVIP Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Measures which articles are read and for how long, with a number for your browser in cookies.',
        nl: 'Meet welke artikelen worden gelezen en hoelang, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.parse.ly/privacy-policy/',
    hosts: ['parsely.com'],
    items: [
        { name: '_parsely_visitor', kind: 'cookie', lifetime: '13 months' },
        { name: '_parsely_session', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_parsely_tpa_blocked', kind: 'cookie', lifetime: '12 hours' },
        { name: '_parsely_slot_click', kind: 'cookie', lifetime: 'session' },
        { name: 'vipexp-local-state', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Automattic, of which WPVIP is a part',
    stop: 'reload',
    sources: ['https://docs.parse.ly/privacy/cookies/', 'https://wpvip.com/privacy/'],
    checked: '2026-11-22',
});

/** PayPal: payments at the checkout. */
const paypal = /* @__PURE__ */ service({
    id: 'paypal',
    name: 'PayPal',
    provider: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
    country: 'LU',
    kind: 'payments',
    category: 'functional',
    purpose: {
        en: 'Takes your payment when you choose PayPal, and checks it for fraud with ids of your browser and account.',
        nl: 'Verwerkt uw betaling als u PayPal kiest, en controleert die op fraude met nummers van uw browser en account.',
    },
    statement: 'https://www.paypal.com/privacy-center',
    hosts: ['paypal.com', 'paypalobjects.com'],
    items: [
        { name: 'ts_c', kind: 'cookie', lifetime: '3 years', thirdParty: true },
        { name: 'x-pp-s', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'nsid', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'tsrce', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'l7_az', kind: 'cookie', lifetime: '1 day', thirdParty: true },
        { name: 'enforce_policy', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    // The cookies and their lifetimes are a public cookie database’s; its own list could not be looked up.
    sources: [
        'https://www.paypal.com/be/webapps/mpp/ua/privacy-full',
        'https://developer.paypal.com/sdk/js/v5/overview',
    ],
    checked: '2026-11-22',
});

/**
 * Starts the Pinterest Tag and counts the page view.
 * Source: https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 */
const load$e = ({ tagId }) => {
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

/** Pinterest Tag: advertising. */
const pinterestTag = /* @__PURE__ */ service({
    id: 'pinterest-tag',
    name: 'Pinterest Tag',
    provider: 'Pinterest Europe Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Pinterest what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Pinterest weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policy.pinterest.com/en/privacy-policy',
    hosts: ['ct.pinterest.com', 's.pinimg.com'],
    items: [
        { name: '_pin_unauth', kind: 'cookie', lifetime: '1 year' },
        { name: '_derived_epik', kind: 'cookie', lifetime: '1 year' },
        { name: '_epik', kind: 'cookie', lifetime: '1 year' },
        { name: '_pinterest_ct_ua', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: '_pinterest_ct', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: '_pinterest_ct_rt', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    thirdParties: 'Pinterest, Inc.',
    signal: 'pinterest',
    stop: 'signal',
    // Its own page gives the names and no lifetimes: those are as public cookie databases mostly have them.
    sources: [
        'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
        'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
    ],
    checked: '2026-11-22',
}, load$e);

const pinterestWidgets = /* @__PURE__ */ service({
    id: 'pinterest-widgets',
    name: 'Pinterest widgets',
    provider: 'Pinterest Europe Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows pins and the button to save them; Pinterest recognises your browser and learns which page you are on.',
        nl: 'Toont pins en de knop om ze te bewaren; Pinterest herkent uw browser en ziet op welke pagina u bent.',
    },
    statement: 'https://policy.pinterest.com/privacy-policy',
    hosts: ['assets.pinterest.com', 'widgets.pinterest.com', 'log.pinterest.com', 'pinimg.com'],
    items: [{ name: '_pinterest_sess', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://policy.pinterest.com/cookies',
        'https://developers.pinterest.com/docs/add-ons/getting-started/',
    ],
    checked: '2026-11-22',
});

/** Pirsch Analytics: visitor statistics. */
const pirsch = /* @__PURE__ */ service({
    id: 'pirsch',
    name: 'Pirsch Analytics',
    provider: 'Emvi Software GmbH',
    country: 'DE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page, origin and kind of device, without cookies.',
        nl: 'Telt bezoeken per pagina, herkomst en soort apparaat, zonder cookies.',
    },
    statement: 'https://pirsch.io/privacy',
    hosts: ['pirsch.io'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://docs.pirsch.io/get-started/frontend-integration', 'https://docs.pirsch.io/privacy'],
    checked: '2026-11-22',
});

/**
 * Piwik PRO Tag Manager: a tag manager.
 * Its container comes from the host that the sheet of Piwik PRO Analytics names: a script that loads it needs a
 * label of its own. Tracking because it runs whatever the container holds.
 */
const piwikProTagManager = /* @__PURE__ */ service({
    id: 'piwik-pro-tag-manager',
    name: 'Piwik PRO Tag Manager',
    provider: 'Piwik PRO SA',
    country: 'PL',
    kind: 'tag-manager',
    category: 'tracking',
    purpose: {
        en: 'Loads the other measuring and advertising tools that the site has put in it, and remembers with cookies how and how often you came.',
        nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet, en onthoudt met cookies hoe en hoe vaak u kwam.',
    },
    statement: 'https://piwik.pro/privacy-policy/',
    hosts: [],
    items: [
        { name: 'stg_last_interaction', kind: 'cookie', lifetime: '365 days' },
        { name: 'stg_returning_visitor', kind: 'cookie', lifetime: '365 days' },
        { name: 'stg_traffic_source_priority', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'stg_externalReferrer', kind: 'cookie', lifetime: 'session' },
        { name: 'stg_utm_campaign', kind: 'cookie', lifetime: 'session' },
        { name: 'stg_pk_campaign', kind: 'cookie', lifetime: 'session' },
        { name: 'stg_fired__*', kind: 'cookie', lifetime: 'session' },
    ],
    signal: 'piwik-pro',
    stop: 'reload',
    sources: ['https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro/'],
    checked: '2026-11-22',
});

/**
 * Starts a container of Piwik PRO; `url` is the address that its container code comes from, such as
 * `https://example.containers.piwik.pro/`.
 * Source: https://developers.piwik.pro/docs/container-code
 */
const load$d = ({ url, containerId }) => {
    const server = addressOption('piwik-pro', 'url', url);
    const id = textOption('piwik-pro', 'containerId', containerId, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'ID such as 01234567-89ab-cdef-0123-456789abcdef');
    const globals = window;
    const dataLayer = (globals.dataLayer ??= []);
    dataLayer.push({ start: Date.now(), event: 'stg.start' });
    const ppms = (globals.ppms ??= {});
    for (const part of ['tm', 'cm']) {
        (ppms[part] ??= {}).api ??= (method, ...parameters) => {
            dataLayer.push({ event: `ppms.${part}:${method}`, parameters });
        };
    }
    return { src: `${server}${id}.js`, attributes: { async: '' } };
};

/** Piwik PRO Analytics: visitor statistics. */
const piwikPro = /* @__PURE__ */ service({
    id: 'piwik-pro',
    name: 'Piwik PRO Analytics',
    provider: 'Piwik PRO SA',
    country: 'PL',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and what visitors do on the pages, with a number for your browser in a cookie.',
        nl: 'Telt bezoeken en wat bezoekers op de pagina’s doen, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://piwik.pro/privacy-policy/',
    hosts: ['piwik.pro'],
    // Not `ppms_privacy_*`, which keeps the consent that it was told.
    items: [
        { name: '_pk_id.*', kind: 'cookie', lifetime: '13 months' },
        { name: '_pk_ses.*', kind: 'cookie', lifetime: '30 minutes' },
    ],
    signal: 'piwik-pro',
    stop: 'signal',
    sources: [
        'https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro',
        'https://piwik.pro/core-dpa/',
        'https://developers.piwik.pro/docs/consent-api',
    ],
    checked: '2026-11-22',
}, load$d);

const HOSTS = /^[a-z\d-]+(\.[a-z\d-]+)*(,[a-z\d-]+(\.[a-z\d-]+)*)*$/;
/**
 * Starts Plausible: with the site's own script, whose `scriptId` stands in its address after `pa-`, or with
 * the older one, for a `domain`, which is the page's own where nothing is said.
 * Source: https://plausible.io/docs/plausible-script
 */
const load$c = ({ scriptId, domain = location.hostname.replace(/^www\./, ''), }) => {
    if (scriptId === undefined) {
        const name = textOption('plausible', 'domain', domain, HOSTS, 'domain such as example.org');
        commandQueue('plausible');
        return { src: 'https://plausible.io/js/script.js', attributes: { defer: '', 'data-domain': name } };
    }
    const id = textOption('plausible', 'scriptId', scriptId, /^[\w-]+$/, 'what stands after pa- in the script');
    const plausible = commandQueue('plausible');
    // Its script reads the options from `o`.
    plausible.init ??= (options = {}) => {
        plausible.o = options;
    };
    plausible.init();
    return { src: `https://plausible.io/js/pa-${id}.js`, attributes: { async: '' } };
};

/** Plausible Analytics: visitor statistics. */
const plausible = /* @__PURE__ */ service({
    id: 'plausible',
    name: 'Plausible Analytics',
    provider: 'Plausible Insights OÜ',
    country: 'EE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page, origin and kind of device, without cookies and without a number that lasts longer than a day.',
        nl: 'Telt bezoeken per pagina, herkomst en soort apparaat, zonder cookies en zonder een nummer dat langer dan een dag blijft bestaan.',
    },
    statement: 'https://plausible.io/privacy',
    hosts: ['plausible.io'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://plausible.io/data-policy', 'https://plausible.io/docs/plausible-script'],
    checked: '2026-11-22',
}, load$c);

/** In the EU, not in the United States. */
const HOST = 'https://eu.i.posthog.com';
const COMMANDS$2 = 'capture identify alias group register register_once unregister reset set_config opt_in_capturing opt_out_capturing onFeatureFlags reloadFeatureFlags startSessionRecording stopSessionRecording';
/**
 * Starts PostHog; `host` is where a project of its own server, or in the United States, lives.
 * Source: https://posthog.com/docs/libraries/js
 */
const load$b = ({ apiKey, host = HOST }) => {
    const key = textOption('posthog', 'apiKey', apiKey, /^phc_\w+$/, 'project API key such as phc_abc123');
    const server = addressOption('posthog', 'host', host);
    const globals = window;
    const posthog = (globals.posthog ??= []);
    const methods = posthog;
    for (const name of COMMANDS$2.split(' ')) {
        methods[name] ??= (...given) => void posthog.push([name, ...given]);
    }
    posthog.__SV ??= 1;
    // The name `posthog` is that of the first project; its script looks for it here.
    (posthog._i ??= []).push([key, { api_host: server.replace(/\/$/, '') }, 'posthog']);
    // In its own cloud the scripts stand on another host than where the data go.
    const scripts = server.replace('.i.posthog.com/', '-assets.i.posthog.com/');
    return { src: `${scripts}static/array.js`, attributes: { async: '', crossorigin: 'anonymous' } };
};

/** PostHog: visitor statistics. */
const posthog = /* @__PURE__ */ service({
    id: 'posthog',
    name: 'PostHog',
    provider: 'PostHog, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Follows which steps visitors take on the site, and can record their screen, with a number for your browser in a cookie and in local storage.',
        nl: 'Houdt bij welke stappen bezoekers op de site zetten, en kan hun scherm opnemen, met een nummer voor uw browser in een cookie en in lokale opslag.',
    },
    statement: 'https://posthog.com/privacy',
    hosts: ['posthog.com'],
    items: [
        { name: 'ph_*_posthog', kind: 'cookie', lifetime: '1 year' },
        { name: 'ph_*_posthog', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ph_*_window_id', kind: 'sessionStorage', lifetime: 'session' },
        { name: 'ph_*_primary_window_exists', kind: 'sessionStorage', lifetime: 'session' },
    ],
    signal: 'posthog',
    stop: 'signal',
    sources: [
        'https://posthog.com/docs/libraries/js/persistence',
        'https://posthog.com/docs/privacy/data-collection',
    ],
    checked: '2026-11-22',
}, load$b);

const powerbi = /* @__PURE__ */ service({
    id: 'powerbi',
    name: 'Power BI',
    provider: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows reports from Power BI; Microsoft sees your IP address and how the report is used.',
        nl: 'Toont rapporten van Power BI; Microsoft ziet uw IP-adres en hoe het rapport wordt gebruikt.',
    },
    statement: 'https://www.microsoft.com/privacy/privacystatement',
    hosts: ['app.powerbi.com', 'content.powerapps.com', 'analysis.windows.net'],
    items: [{ name: 'WFESessionId', kind: 'cookie', lifetime: 'session', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://learn.microsoft.com/power-bi/collaborate-share/service-publish-to-web',
        'https://www.microsoft.com/privacy/privacystatement',
    ],
    checked: '2026-11-22',
});

/** Qualtrics: feedback on the site. */
const qualtrics = /* @__PURE__ */ service({
    id: 'qualtrics',
    name: 'Qualtrics',
    provider: 'Qualtrics, LLC',
    country: 'US',
    kind: 'forms',
    category: 'analytical',
    purpose: {
        en: 'Asks for your opinion of the site, and remembers which pages you saw and what you were asked, to choose whom to ask and when.',
        nl: 'Vraagt naar uw mening over de site, en onthoudt welke pagina’s u zag en wat u al gevraagd is, om te kiezen wie wanneer iets gevraagd wordt.',
    },
    statement: 'https://www.qualtrics.com/privacy-statement/',
    hosts: ['qualtrics.com'],
    items: [
        { name: 'QSI_HistorySession', kind: 'cookie', lifetime: 'session' },
        { name: 'QSI_SI_*', kind: 'cookie', lifetime: '30 days' },
        { name: 'QSI_S_*', kind: 'cookie', lifetime: '7 days' },
        { name: 'QSI_ReplaySession_*', kind: 'cookie', lifetime: 'session' },
        { name: 'QST', kind: 'cookie', lifetime: '6 months', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://www.qualtrics.com/support/survey-platform/getting-started/browser-cookies/'],
    checked: '2026-11-22',
});

/** Quora Pixel: advertising. */
const quoraPixel = /* @__PURE__ */ service({
    id: 'quora-pixel',
    name: 'Quora Pixel',
    provider: 'Quora, Inc.',
    country: 'US',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Quora what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Quora weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.quora.com/about/privacy',
    hosts: ['a.quora.com', 'q.quora.com'],
    items: [{ name: 'm-b', kind: 'cookie', lifetime: '2 years', thirdParty: true }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://quoraadsupport.zendesk.com/hc/en-us/categories/115001573928-Pixels-Tracking',
        'https://www.quora.com/about/cookies',
    ],
    checked: '2026-11-22',
});

/** ReadSpeaker: reading aloud. */
const readspeaker = /* @__PURE__ */ service({
    id: 'readspeaker',
    name: 'ReadSpeaker webReader',
    provider: 'ReadSpeaker B.V.',
    country: 'NL',
    kind: 'audio',
    category: 'functional',
    purpose: {
        en: 'Reads the page aloud when you press the button, and remembers the speed and colours that you set.',
        nl: 'Leest de pagina voor als u op de knop drukt, en onthoudt de snelheid en kleuren die u instelt.',
    },
    statement: 'https://www.readspeaker.com/privacy-policy/',
    hosts: ['readspeaker.com'],
    items: [
        { name: 'ReadSpeakerSettings', kind: 'cookie', lifetime: '4 days' },
        { name: '_rspkrLoadCore', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: ['https://wrdev.readspeaker.com/'],
    checked: '2026-11-22',
});

const redditEmbed = /* @__PURE__ */ service({
    id: 'reddit-embed',
    name: 'Reddit embed',
    provider: 'Reddit Netherlands B.V.',
    country: 'NL',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts and comments from Reddit; Reddit recognises your browser and learns which page you are on.',
        nl: 'Toont berichten en reacties van Reddit; Reddit herkent uw browser en ziet op welke pagina u bent.',
    },
    statement: 'https://www.reddit.com/policies/privacy-policy',
    hosts: ['embed.reddit.com', 'www.redditmedia.com', 'redditstatic.com'],
    items: [{ name: 'edgebucket', kind: 'cookie', lifetime: '2 years', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://www.reddit.com/policies/cookies',
        'https://support.reddithelp.com/hc/en-us/articles/4408418216980',
    ],
    checked: '2026-11-22',
});

/** Reddit Pixel: advertising. */
const redditPixel = /* @__PURE__ */ service({
    id: 'reddit-pixel',
    name: 'Reddit Pixel',
    provider: 'Reddit Netherlands B.V.',
    country: 'NL',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Reddit what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Reddit weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.reddit.com/policies/privacy-policy',
    hosts: ['www.redditstatic.com', 'alb.reddit.com', 'pixel-config.reddit.com'],
    items: [{ name: '_rdt_uuid', kind: 'cookie', lifetime: '90 days' }],
    thirdParties: 'Reddit, Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://business.reddithelp.com/s/article/reddit-pixel',
        'https://www.reddit.com/policies/cookies',
    ],
    checked: '2026-11-22',
});

/** Rollbar: errors and speed. */
const rollbar = /* @__PURE__ */ service({
    id: 'rollbar',
    name: 'Rollbar',
    provider: 'Rollbar, Inc.',
    country: 'US',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Reports errors on the page to the makers of the site, with details of the browser, and keeps nothing in it.',
        nl: 'Meldt fouten op de pagina aan de makers van de site, met gegevens over de browser, en bewaart daar niets in.',
    },
    statement: 'https://docs.rollbar.com/docs/privacy-policy',
    hosts: ['rollbar.com'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://docs.rollbar.com/docs/browser-js', 'https://docs.rollbar.com/docs/gdpr'],
    checked: '2026-11-22',
});

/** RTB House: advertising. */
const rtbHouse = /* @__PURE__ */ service({
    id: 'rtb-house',
    name: 'RTB House',
    provider: 'RTB House S.A.',
    country: 'PL',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Follows which products and pages you look at here, to show you advertisements for them on other sites, with a number for your browser in cookies.',
        nl: 'Houdt bij welke producten en pagina’s u hier bekijkt, om u daar op andere sites advertenties voor te tonen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy/',
    hosts: ['creativecdn.com'],
    items: [
        { name: '__rtbh.lid', kind: 'cookie', lifetime: '1 year' },
        { name: '__rtbh.uid', kind: 'cookie', lifetime: '1 year' },
        { name: 'u', kind: 'cookie', lifetime: '365 days', thirdParty: true },
        { name: 'c', kind: 'cookie', lifetime: '364 days', thirdParty: true },
        { name: 'g', kind: 'cookie', lifetime: '364 days', thirdParty: true },
    ],
    stop: 'reload',
    // Its own list could not be looked up: what it keeps on its domain is a public cookie database’s, on the site’s
    // a public crawl’s, DuckDuckGo’s Tracker Radar.
    sources: ['https://www.rtbhouse.com/privacy-center/privacy-support-center-for-advertisers-and-publishers'],
    checked: '2026-11-22',
});

/** RudderStack: a data platform. */
const rudderstack = /* @__PURE__ */ service({
    id: 'rudderstack',
    name: 'RudderStack',
    provider: 'RudderStack, Inc.',
    country: 'US',
    kind: 'data-platform',
    category: 'tracking',
    purpose: {
        en: 'Collects what you do on the site and passes it on to other measuring and advertising services, with a number for your browser in cookies.',
        nl: 'Verzamelt wat u op de site doet en geeft het door aan andere meet- en advertentiediensten, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.rudderstack.com/privacy-policy/',
    hosts: ['rudderlabs.com', 'rudderstack.com'],
    items: [
        { name: 'rl_anonymous_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_user_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_trait', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_group_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_group_trait', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_session', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_page_init_referrer', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_page_init_referring_domain', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/',
    ],
    checked: '2026-11-22',
});

/** Salesforce’s chat, before named Live Agent. */
const salesforceChat = /* @__PURE__ */ service({
    id: 'salesforce-chat',
    name: 'Salesforce Chat',
    provider: 'Salesforce, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and keeps ids of your browser and chat, so that a conversation goes on from page to page.',
        nl: 'Toont een chatvenster en bewaart nummers van uw browser en chat, zodat een gesprek van pagina tot pagina doorloopt.',
    },
    statement: 'https://www.salesforce.com/company/legal/privacy/',
    hosts: ['salesforceliveagent.com', 'salesforce-scrt.com'],
    items: [
        { name: 'liveagent_sid', kind: 'cookie', lifetime: 'session' },
        { name: 'liveagent_invite_rejected_*', kind: 'cookie', lifetime: 'session' },
        { name: 'liveagent_oref', kind: 'cookie', lifetime: '10 years' },
        { name: 'liveagent_ptid', kind: 'cookie', lifetime: '10 years' },
        { name: 'liveagent_vc', kind: 'cookie', lifetime: '10 years' },
    ],
    stop: 'reload',
    sources: ['https://help.salesforce.com/s/articleView?id=sf.networks_cookies.htm&type=5'],
    checked: '2026-11-22',
});

/** Marketing Cloud’s collect code, for recommendations. */
const salesforceMarketingCloud = /* @__PURE__ */ service({
    id: 'salesforce-marketing-cloud',
    name: 'Salesforce Marketing Cloud',
    provider: 'Salesforce, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id what you look at and buy, to recommend products on the site and in e-mail.',
        nl: 'Volgt met een nummer wat u bekijkt en koopt, om producten aan te bevelen op de site en in e-mail.',
    },
    statement: 'https://www.salesforce.com/company/legal/privacy/',
    hosts: ['igodigital.com'],
    items: [
        { name: 'igodigitaltc2', kind: 'cookie', lifetime: '10 years', thirdParty: true },
        { name: 'igodigitalst_*', kind: 'cookie', lifetime: '1 hour', thirdParty: true },
        { name: 'igodigitalstdomain', kind: 'cookie', lifetime: '1 hour', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://www.salesforce.com/company/legal/privacy/'],
    checked: '2026-11-22',
});

/** Twilio Segment: a data platform. */
const segment = /* @__PURE__ */ service({
    id: 'segment',
    name: 'Twilio Segment',
    provider: 'Twilio Ireland Limited',
    country: 'IE',
    kind: 'data-platform',
    category: 'tracking',
    purpose: {
        en: 'Collects what you do on the site and passes it on to other measuring and advertising services, with a number for your browser in cookies.',
        nl: 'Verzamelt wat u op de site doet en geeft het door aan andere meet- en advertentiediensten, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.twilio.com/en-us/legal/privacy',
    hosts: ['segment.com', 'segment.io', 'segmentapis.com'],
    items: [
        { name: 'ajs_anonymous_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'ajs_user_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'ajs_group_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'ajs_anonymous_id', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ajs_user_id', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ajs_user_traits', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Twilio Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update',
        'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity',
    ],
    checked: '2026-11-22',
});

/** Sentry: errors and speed. */
const sentry = /* @__PURE__ */ service({
    id: 'sentry',
    name: 'Sentry',
    provider: 'Functional Software, Inc.',
    country: 'US',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Reports errors on the page to the makers of the site, with details of the browser and, where the site turns it on, a recording of the screen.',
        nl: 'Meldt fouten op de pagina aan de makers van de site, met gegevens over de browser en, als de site dat aanzet, een opname van het scherm.',
    },
    statement: 'https://sentry.io/privacy/',
    hosts: ['sentry.io', 'sentry-cdn.com'],
    items: [{ name: 'sentryReplaySession', kind: 'sessionStorage', lifetime: 'session' }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://docs.sentry.io/security-legal-pii/security/',
        'https://docs.sentry.io/platforms/javascript/session-replay/',
    ],
    checked: '2026-11-22',
});

const sharethis = /* @__PURE__ */ service({
    id: 'sharethis',
    name: 'ShareThis',
    provider: 'ShareThis, Inc.',
    country: 'US',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows buttons to share the page; ShareThis follows your browser across sites and sells what it learns for advertising.',
        nl: 'Toont knoppen om de pagina te delen; ShareThis volgt uw browser over websites heen en verkoopt wat het te weten komt voor advertenties.',
    },
    statement: 'https://sharethis.com/privacy/',
    hosts: ['sharethis.com'],
    items: [
        { name: '__stid', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: '__stidv', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'pxcelPage*', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'fpestid', kind: 'cookie', lifetime: '13 months' },
    ],
    thirdParties: 'Advertisers and data partners of ShareThis',
    stop: 'reload',
    sources: ['https://sharethis.com/privacy/'],
    checked: '2026-11-22',
});

/** SharpSpring, of Constant Contact: its tracking. */
const sharpspring = /* @__PURE__ */ service({
    id: 'sharpspring',
    name: 'SharpSpring',
    provider: 'Constant Contact, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages you visit and which forms you fill in, and adds it to a customer file.',
        nl: 'Volgt met een nummer welke pagina’s u bezoekt en welke formulieren u invult, en zet dat in een klantdossier.',
    },
    statement: 'https://www.constantcontact.com/legal/privacy-notice',
    hosts: ['marketingautomation.services', 'sharpspring.com'],
    items: [
        { name: '__ss', kind: 'cookie', lifetime: '30 minutes' },
        { name: '__ss_tk', kind: 'cookie', lifetime: '25 years' },
        { name: '__ss_referrer', kind: 'cookie', lifetime: '6 hours' },
        { name: 'koitk', kind: 'cookie', lifetime: '3 years', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://www.constantcontact.com/legal/privacy-notice'],
    checked: '2026-11-22',
});

/** What Shopify’s shops measure. */
const shopifyAnalytics = /* @__PURE__ */ service({
    id: 'shopify-analytics',
    name: 'Shopify analytics',
    provider: 'Shopify International Limited',
    country: 'IE',
    kind: 'analytics',
    category: 'tracking',
    purpose: {
        en: 'Follows by ids your visits to the shop and where you came from, for the shop’s figures and marketing.',
        nl: 'Volgt met nummers uw bezoeken aan de winkel en waar u vandaan kwam, voor de cijfers en de marketing van de winkel.',
    },
    statement: 'https://www.shopify.com/legal/privacy',
    hosts: ['shopifysvc.com'],
    items: [
        { name: '_shopify_analytics', kind: 'cookie', lifetime: '1 year' },
        { name: '_shopify_marketing', kind: 'cookie', lifetime: '1 year' },
        // Since 2026 only shops with a front of their own making may still have these two.
        { name: '_shopify_y', kind: 'cookie', lifetime: '1 year' },
        { name: '_shopify_s', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_shopify_sa_t', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_shopify_sa_p', kind: 'cookie', lifetime: '30 minutes' },
    ],
    signal: 'shopify',
    stop: 'signal',
    // Its list of cookies could be looked up only in part: the lifetimes are as shops and public databases have them.
    sources: [
        'https://www.shopify.com/legal/cookies',
        'https://shopify.dev/changelog/shopifyy-and-shopifys-cookies-will-no-longer-be-set',
        'https://shopify.dev/changelog/trackingconsent-landingpage-origreferrer-cookies-will-no-longer-be-set',
        'https://shopify.dev/docs/api/hydrogen/latest/hooks/useshopifycookies',
        'https://shopify.dev/docs/api/customer-privacy',
    ],
    checked: '2026-11-22',
});

/** Shopify’s shop itself; what it measures is a service of its own. */
const shopify = /* @__PURE__ */ service({
    id: 'shopify',
    name: 'Shopify',
    provider: 'Shopify International Limited',
    country: 'IE',
    kind: 'shop',
    category: 'functional',
    purpose: {
        en: 'Runs the shop: keeps your cart, sign-in, country and checkout with ids that the shop needs for them.',
        nl: 'Laat de winkel werken: bewaart uw winkelmand, aanmelding, land en afrekenen met nummers die de winkel daarvoor nodig heeft.',
    },
    statement: 'https://www.shopify.com/legal/privacy',
    hosts: ['cdn.shopify.com', 'shop.app'],
    items: [
        { name: 'cart', kind: 'cookie', lifetime: '2 weeks' },
        { name: 'cart_currency', kind: 'cookie', lifetime: '2 weeks' },
        { name: 'localization', kind: 'cookie', lifetime: '1 year' },
        { name: '_shopify_essential', kind: 'cookie', lifetime: '1 year' },
        { name: 'secure_customer_sig', kind: 'cookie', lifetime: '1 year' },
        { name: 'keep_alive', kind: 'cookie', lifetime: '2 weeks' },
    ],
    signal: 'shopify',
    stop: 'reload',
    sources: ['https://www.shopify.com/legal/cookies'],
    checked: '2026-11-22',
});

/**
 * Starts Simple Analytics; it counts for the page's own host unless `hostname` says another.
 * Source: https://docs.simpleanalytics.com/script
 */
const load$a = ({ hostname }) => {
    const attributes = { async: '' };
    if (hostname !== undefined) {
        attributes['data-hostname'] = textOption('simple-analytics', 'hostname', hostname, /^[a-z\d-]+(\.[a-z\d-]+)+$/, 'host such as example.org');
    }
    return { src: 'https://scripts.simpleanalyticscdn.com/latest.js', attributes };
};

/** Simple Analytics: visitor statistics. */
const simpleAnalytics = /* @__PURE__ */ service({
    id: 'simple-analytics',
    name: 'Simple Analytics',
    provider: 'Simple Analytics B.V.',
    country: 'NL',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page and origin, without cookies and without a number for your browser.',
        nl: 'Telt bezoeken per pagina en herkomst, zonder cookies en zonder nummer voor uw browser.',
    },
    statement: 'https://www.simpleanalytics.com/privacy-policy',
    hosts: ['simpleanalyticscdn.com'],
    items: [],
    stop: 'reload',
    sources: ['https://docs.simpleanalytics.com/what-we-collect', 'https://docs.simpleanalytics.com/script'],
    checked: '2026-11-22',
}, load$a);

/** Siteimprove Analytics: visitor statistics. */
const siteimproveAnalytics = /* @__PURE__ */ service({
    id: 'siteimprove-analytics',
    name: 'Siteimprove Analytics',
    provider: 'Siteimprove A/S',
    country: 'DK',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and which pages people read, with a number for your browser in a cookie.',
        nl: 'Telt bezoeken en welke pagina’s mensen lezen, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://www.siteimprove.com/privacy/privacy-policy/',
    hosts: ['siteimproveanalytics.com', 'siteimproveanalytics.io'],
    items: [
        { name: 'nmstat', kind: 'cookie', lifetime: '1000 days' },
        { name: 'siteimproveses', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://support.siteimprove.com/hc/en-gb/articles/115000070092-Analytics-Technical-Specifications',
    ],
    checked: '2026-11-22',
});

/** Sleeknote, of Drip: pop-ups. */
const sleeknote = /* @__PURE__ */ service({
    id: 'sleeknote',
    name: 'Sleeknote',
    provider: 'Sleeknote ApS',
    country: 'DK',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Shows pop-ups that ask for your e-mail address or offer something, and measures by an id which pages you saw and what you did.',
        nl: 'Toont pop-ups die om uw e-mailadres vragen of iets aanbieden, en meet met een nummer welke pagina’s u zag en wat u deed.',
    },
    statement: 'https://sleeknote.com/privacy-policy',
    hosts: ['sleeknote.com', 'sleeknotestaticcontent.sleeknote.com'],
    items: [
        { name: '_sn_n', kind: 'cookie', lifetime: '1 year' },
        { name: '_sn_a', kind: 'cookie', lifetime: '1 year' },
        { name: '_sn_m', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: [
        'https://help.drip.com/hc/en-us/articles/6908047799437-What-Cookies-do-Onsite-Campaigns-Place-in-My-Browser',
    ],
    checked: '2026-11-22',
});

/** Smartlook: heat maps and recordings. */
const smartlook = /* @__PURE__ */ service({
    id: 'smartlook',
    name: 'Smartlook',
    provider: 'Smartlook.com, s.r.o.',
    country: 'CZ',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://help.smartlook.com/docs/privacy-policy',
    hosts: ['smartlook.com', 'smartlook.cloud'],
    items: [
        { name: 'SL_C_*', kind: 'cookie', lifetime: '13 months' },
        { name: 'SL_L_*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Cisco Systems, Inc.',
    stop: 'reload',
    sources: ['https://help.smartlook.com/docs/cookies-smartlook'],
    checked: '2026-11-22',
});

/** Says which account it is, queues the consent, and loads the chat box. */
const load$9 = (options) => {
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

/** Smartsupp: chat. To start it, `key` is the account’s key of 40 signs. */
const smartsupp = /* @__PURE__ */ service({
    id: 'smartsupp',
    name: 'Smartsupp',
    provider: 'Smartsupp.com, s.r.o.',
    country: 'CZ',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and counts your visits by an id, which the staff sees beside the chat.',
        nl: 'Toont een chatvenster en telt uw bezoeken met een nummer, dat de medewerkers naast de chat zien.',
    },
    statement: 'https://www.smartsupp.com/help/privacy/',
    hosts: ['smartsuppchat.com', 'smartsupp.com', 'smartsuppcdn.com'],
    items: [
        { name: 'ssupp.vid', kind: 'cookie', lifetime: '6 months' },
        { name: 'ssupp.visits', kind: 'cookie', lifetime: '6 months' },
        { name: 'ssupp.chatid', kind: 'cookie', lifetime: 'session' },
        { name: 'ssupp.group', kind: 'cookie', lifetime: 'session' },
        { name: 'ssupp.message', kind: 'cookie', lifetime: 'session' },
        { name: 'ssupp.opened', kind: 'cookie', lifetime: 'session' },
        { name: 'ssupp.unread', kind: 'cookie', lifetime: 'session' },
        { name: 'ssupp.barclicked', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: [
        'https://help.smartsupp.com/dashboard/cookie-consent',
        'https://www.smartsupp.com/help/cookie-consent/',
    ],
    checked: '2026-11-22',
}, load$9);

/** Snap Pixel: advertising. */
const snapchatPixel = /* @__PURE__ */ service({
    id: 'snapchat-pixel',
    name: 'Snap Pixel',
    provider: 'Snap B.V.',
    country: 'NL',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Snapchat what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Snapchat weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://values.snap.com/privacy/privacy-policy',
    hosts: ['sc-static.net', 'tr.snapchat.com'],
    items: [
        { name: '_scid', kind: 'cookie', lifetime: '13 months' },
        { name: '_scid_r', kind: 'cookie', lifetime: '13 months' },
        { name: 'sc_at', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    thirdParties: 'Snap Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://businesshelp.snapchat.com/s/article/snap-pixel-about',
        'https://values.snap.com/privacy/cookie-policy',
    ],
    checked: '2026-11-22',
});

/**
 * Snowplow: visitor statistics.
 * The host is that of its managed collectors; one on a domain of the site’s own goes in the option `hosts`.
 */
const snowplow = /* @__PURE__ */ service({
    id: 'snowplow',
    name: 'Snowplow',
    provider: 'Snowplow Analytics Limited',
    country: 'GB',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Collects what visitors do on the site for the site’s own reports, with a number for your browser in cookies.',
        nl: 'Verzamelt wat bezoekers op de site doen voor eigen rapporten van de site, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://snowplow.io/privacy-policy',
    hosts: ['snplow.net'],
    items: [
        { name: '_sp_id.*', kind: 'cookie', lifetime: '2 years' },
        { name: '_sp_ses.*', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'snowplowOutQueue_*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage',
        'https://snowplowanalytics.com/terms-of-service/data-processing-agreement/',
    ],
    checked: '2026-11-22',
});

/** Sooqr: search in a shop. */
const sooqr = /* @__PURE__ */ service({
    id: 'sooqr',
    name: 'Sooqr Search',
    provider: 'Spotler Nederland B.V.',
    country: 'NL',
    kind: 'search',
    category: 'analytical',
    purpose: {
        en: 'Finds what you type in the search box of the shop, and keeps ids to measure what people search and open.',
        nl: 'Vindt wat u in het zoekvak van de winkel typt, en bewaart nummers om te meten wat mensen zoeken en openen.',
    },
    statement: 'https://www.sooqr.com/privacy-policy',
    hosts: ['sooqr.com'],
    items: [
        { name: '__sqra', kind: 'cookie', lifetime: '2 years' },
        { name: '__sqrb', kind: 'cookie', lifetime: '2 years' },
        { name: '__sqrc', kind: 'cookie', lifetime: '2 years' },
    ],
    stop: 'reload',
    // Its pages say that the cookies are the site’s own and measure; their names and lifetimes are a public cookie
    // database’s. Its terms of 2020 name Sooqr B.V.; no page of Spotler could be looked up.
    sources: [
        'https://support.sooqr.com/dpa/does-sooqr-collect-andor-process-personal-data',
        'https://www.sooqr.com/terms-and-conditions/',
    ],
    checked: '2026-11-22',
});

const soundcloud = /* @__PURE__ */ service({
    id: 'soundcloud',
    name: 'SoundCloud',
    provider: 'SoundCloud Global Limited & Co. KG',
    country: 'DE',
    kind: 'audio',
    category: 'tracking',
    purpose: {
        en: 'Plays music and podcasts in the page; SoundCloud counts what is played, with a number that stays in your browser.',
        nl: 'Speelt muziek en podcasts af in de pagina; SoundCloud telt wat er wordt afgespeeld, met een nummer dat in uw browser blijft staan.',
    },
    statement: 'https://soundcloud.com/pages/privacy',
    hosts: ['soundcloud.com', 'sndcdn.com'],
    items: [{ name: 'sc_anonymous_id', kind: 'cookie', lifetime: '10 years', thirdParty: true }],
    thirdParties: 'Advertising partners of SoundCloud',
    stop: 'removal',
    sources: [
        'https://pages.soundcloud.com/legal/cookie-policy',
        'https://developers.soundcloud.com/docs/api/html5-widget',
    ],
    checked: '2026-11-22',
});

const spotify = /* @__PURE__ */ service({
    id: 'spotify',
    name: 'Spotify',
    provider: 'Spotify AB',
    country: 'SE',
    kind: 'audio',
    category: 'tracking',
    purpose: {
        en: 'Plays music and podcasts in the page; Spotify learns what you play and links it to your account if you have one.',
        nl: 'Speelt muziek en podcasts af in de pagina; Spotify ziet wat u afspeelt en koppelt dat aan uw account als u er een hebt.',
    },
    statement: 'https://www.spotify.com/legal/privacy-policy/',
    hosts: ['spotify.com', 'scdn.co', 'spotifycdn.com'],
    items: [
        { name: 'sp_t', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'sp_landing', kind: 'cookie', lifetime: '1 day', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://www.spotify.com/legal/cookies-policy/',
        'https://developer.spotify.com/documentation/embeds',
    ],
    checked: '2026-11-22',
});

/** Squeezely: a data platform. */
const squeezely = /* @__PURE__ */ service({
    id: 'squeezely',
    name: 'Squeezely',
    provider: 'Squeezely B.V.',
    country: 'NL',
    kind: 'data-platform',
    category: 'tracking',
    purpose: {
        en: 'Builds a profile of what you look at and buy, to fit advertisements and mail to you, with a number for your browser in cookies.',
        nl: 'Maakt een profiel van wat u bekijkt en koopt, om advertenties en e-mail op u af te stemmen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://squeezely.tech/privacy',
    hosts: ['squeezely.tech'],
    items: [
        { name: 'sqzllocal', kind: 'cookie', lifetime: '1 year' },
        { name: 'sqzl_session_id', kind: 'cookie', lifetime: 'session' },
        { name: 'sqzl_abs', kind: 'cookie', lifetime: '1 month' },
        { name: 'sqzl_vw', kind: 'cookie', lifetime: '1 year' },
        { name: 'sqzl_consent', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://squeezely.tech/privacy', 'https://squeezely.tech/p/cookies'],
    checked: '2026-11-22',
});

/** Statcounter: visitor statistics. */
const statcounter = /* @__PURE__ */ service({
    id: 'statcounter',
    name: 'Statcounter',
    provider: 'StatCounter',
    country: 'IE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and knows returning visitors again, with a number for your browser in cookies.',
        nl: 'Telt bezoeken en herkent terugkerende bezoekers, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://statcounter.com/about/legal/',
    hosts: ['statcounter.com'],
    items: [
        { name: 'sc_is_visitor_unique', kind: 'cookie', lifetime: '2 years' },
        // Since 2016 it is giving way to the one above.
        { name: 'is_unique', kind: 'cookie', lifetime: '5 years', thirdParty: true },
        { name: 'sc_medium_source', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'statcounter_bounce', kind: 'sessionStorage', lifetime: 'session' },
    ],
    stop: 'reload',
    // Its page as it stood in 2016 gives the cookies; what it stores beside them is as sites report it.
    sources: [
        'https://statcounter.com/about/cookies/',
        'https://secure.statcounter.com/support/faq/316-what-to-include-in-your-privacy-policy/',
    ],
    checked: '2026-11-22',
});

/** Stripe: payments at the checkout. */
const stripe = /* @__PURE__ */ service({
    id: 'stripe',
    name: 'Stripe',
    provider: 'Stripe Payments Europe, Limited',
    country: 'IE',
    kind: 'payments',
    category: 'functional',
    purpose: {
        en: 'Takes your payment and checks it for fraud, with the details that you enter and an id of your browser.',
        nl: 'Verwerkt uw betaling en controleert die op fraude, met de gegevens die u invult en een nummer van uw browser.',
    },
    statement: 'https://stripe.com/privacy',
    hosts: ['stripe.com', 'stripe.network'],
    items: [
        { name: '__stripe_mid', kind: 'cookie', lifetime: '1 year' },
        { name: '__stripe_sid', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'm', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://stripe.com/legal/cookies-policy', 'https://docs.stripe.com/js/including'],
    checked: '2026-11-22',
});

/** SurveyMonkey: surveys. */
const surveymonkey = /* @__PURE__ */ service({
    id: 'surveymonkey',
    name: 'SurveyMonkey',
    provider: 'SurveyMonkey Europe UC',
    country: 'IE',
    kind: 'forms',
    category: 'analytical',
    purpose: {
        en: 'Asks what you think of the site or a product in a survey, and keeps ids so that you are not asked twice.',
        nl: 'Vraagt in een enquête wat u van de site of een product vindt, en bewaart nummers zodat u het niet twee keer gevraagd wordt.',
    },
    statement: 'https://www.surveymonkey.com/mp/legal/privacy/',
    hosts: ['surveymonkey.com', 'smassets.net'],
    items: [
        { name: 'ep201', kind: 'cookie', lifetime: '30 minutes', thirdParty: true },
        { name: 'ep202', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'RP_*', kind: 'cookie', lifetime: '90 days', thirdParty: true },
        { name: 'CX_*', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://www.surveymonkey.com/mp/legal/survey-page-cookies/'],
    checked: '2026-11-22',
});

/** Taboola: advertising. */
const taboola = /* @__PURE__ */ service({
    id: 'taboola',
    name: 'Taboola',
    provider: 'Taboola Europe Limited',
    country: 'GB',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Shows or measures recommended articles and advertisements of Taboola, chosen by what you read on many sites, with a number for your browser in cookies.',
        nl: 'Toont of meet aanbevolen artikelen en advertenties van Taboola, gekozen op wat u op veel sites leest, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.taboola.com/policies/privacy-policy',
    hosts: ['taboola.com'],
    items: [
        { name: 't_gid', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 't_pid', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 't_pt_gid', kind: 'cookie', lifetime: '1 year' },
        { name: 'trc_cookie_storage', kind: 'cookie', lifetime: '1 year' },
        { name: 'taboola_session_id', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'taboola_fp_td_user_id', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'taboola_select', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'abLdr', kind: 'cookie', lifetime: '3 hours', thirdParty: true },
        { name: 'taboola global:*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'taboolasmartSwap', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Taboola.com Ltd. and its affiliates',
    stop: 'reload',
    // Its policy names Taboola.com Ltd. with its affiliates; which of them Europeans deal with could not be looked up.
    sources: [
        'https://policies.taboola.com/en/cookie-policy',
        'https://www.taboola.com/policies/privacy-policy',
    ],
    checked: '2026-11-22',
});

/** Prepares the object that tawk.to's widget extends, and loads the widget. */
const load$8 = (options) => {
    const property = textOption('tawk-to', 'propertyId', options.propertyId, /^[\da-f]{24}$/, '24 hexadecimal digits');
    const widget = textOption('tawk-to', 'widgetId', options.widgetId, /^[a-z0-9]+$/, 'letters and digits, or "default"');
    const page = window;
    page.Tawk_API ??= {};
    page.Tawk_LoadStart = new Date();
    return {
        src: `https://embed.tawk.to/${property}/${widget}`,
        attributes: { charset: 'UTF-8', crossorigin: '*' },
    };
};

/** tawk.to: chat. To start it, `propertyId` and `widgetId` are the two parts of the widget’s address. */
const tawkTo = /* @__PURE__ */ service({
    id: 'tawk-to',
    name: 'tawk.to',
    provider: 'tawk.to, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and gives you an id by which the staff sees which pages you look at and that you came back.',
        nl: 'Toont een chatvenster en geeft u een nummer waarmee de medewerkers zien welke pagina’s u bekijkt en dat u terug bent.',
    },
    statement: 'https://www.tawk.to/privacy-policy/',
    hosts: ['tawk.to'],
    items: [
        { name: 'tawk_uuid_*', kind: 'cookie', lifetime: '6 months' },
        { name: 'twk_idm_key', kind: 'cookie', lifetime: 'session' },
        { name: 'TawkConnectionTime', kind: 'cookie', lifetime: 'session' },
        { name: 'twk_token_*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
        'https://tawk.to/privacy-policy',
    ],
    checked: '2026-11-22',
}, load$8);

/** Teads: advertising. */
const teads = /* @__PURE__ */ service({
    id: 'teads',
    name: 'Teads',
    provider: 'Teads SA',
    country: 'LU',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Shows or measures video advertisements, chosen by what you look at on many sites, with a number for your browser in cookies.',
        nl: 'Toont of meet videoadvertenties, gekozen op wat u op veel sites bekijkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://privacy-policy.teads.com/',
    hosts: ['teads.tv', 'teads.com'],
    items: [{ name: 'tt_viewer', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://privacy-policy.teads.com/'],
    checked: '2026-11-22',
});

/** Tealium iQ: a tag manager. */
const tealium = /* @__PURE__ */ service({
    id: 'tealium',
    name: 'Tealium iQ',
    provider: 'Tealium Inc.',
    country: 'US',
    kind: 'tag-manager',
    category: 'tracking',
    purpose: {
        en: 'Loads the other measuring and advertising tools that the site has put in it, and counts your visits with cookies.',
        nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet, en telt uw bezoeken met cookies.',
    },
    statement: 'https://tealium.com/privacy-notice',
    hosts: ['tiqcdn.com', 'tealiumiq.com'],
    items: [
        { name: 'utag_main*', kind: 'cookie', lifetime: '1 year' },
        { name: 'TAPID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    sources: [
        'https://docs.tealium.com/iq-tag-management/data-layer/cookies/',
        'https://docs.tealium.com/server-side/visitor-stitching/tapid/',
        'https://community.tealiumiq.com/t5/Getting-Started/How-Tealium-Uses-Cookies/ta-p/23440',
    ],
    checked: '2026-11-22',
});

/** The Trade Desk: advertising. */
const theTradeDesk = /* @__PURE__ */ service({
    id: 'the-trade-desk',
    name: 'The Trade Desk',
    provider: 'The Trade Desk, Inc.',
    country: 'US',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Follows which products and pages you look at here, to show you advertisements for them on other sites, with a number for your browser in cookies.',
        nl: 'Houdt bij welke producten en pagina’s u hier bekijkt, om u daar op andere sites advertenties voor te tonen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.thetradedesk.com/us/privacy',
    hosts: ['adsrvr.org'],
    items: [
        { name: 'TDID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'TDCPM', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://www.thetradedesk.com/us/privacy',
        'https://partner.thetradedesk.com/v3/portal/data/doc/TrackingTagsOverview',
    ],
    checked: '2026-11-22',
});

const threads = /* @__PURE__ */ service({
    id: 'threads',
    name: 'Threads',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts from Threads; Meta learns which page you are on and uses that for advertising, also without an account.',
        nl: 'Toont berichten van Threads; Meta ziet op welke pagina u bent en gebruikt dat voor advertenties, ook zonder account.',
    },
    statement: 'https://privacycenter.instagram.com/policy',
    hosts: ['threads.net', 'threads.com'],
    items: [
        { name: 'mid', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'ig_did', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://privacycenter.instagram.com/policies/cookies/',
        'https://developers.facebook.com/docs/threads/tools-and-resources/embed-a-threads-post',
    ],
    checked: '2026-11-22',
});

/** Loads the widget, whose address says which project it is. */
const load$7 = (options) => {
    const key = textOption('tidio', 'publicKey', options.publicKey, /^[a-z0-9]+$/, 'letters and digits: the public key');
    return { src: `https://code.tidio.co/${key}.js` };
};

/** Tidio: chat. To start it, `publicKey` is the project’s public key. */
const tidio = /* @__PURE__ */ service({
    id: 'tidio',
    name: 'Tidio',
    provider: 'Tidio LLC',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and bot, and keeps an id in your browser by which the site follows your visits and sends messages that fit.',
        nl: 'Toont een chatvenster met een bot, en bewaart een nummer in uw browser waarmee de site uw bezoeken volgt en passende berichten stuurt.',
    },
    statement: 'https://www.tidio.com/privacy-policy/',
    hosts: ['tidio.co', 'tidio.com', 'tidiochat.com'],
    items: [{ name: 'tidio_state_*', kind: 'localStorage', lifetime: 'persistent' }],
    stop: 'reload',
    sources: ['https://www.tidio.com/privacy-policy/', 'https://developers.tidio.com/docs/chat-widget-sdk'],
    checked: '2026-11-22',
}, load$7);

const SRC = 'https://analytics.tiktok.com/i18n/pixel/events.js';
const COMMANDS$1 = 'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent';
/**
 * Starts the TikTok Pixel and counts the page view.
 * Source: https://ads.tiktok.com/help/article/get-started-pixel
 */
const load$6 = ({ pixelId }) => {
    const id = textOption('tiktok-pixel', 'pixelId', pixelId, /^[A-Z\d]+$/, 'pixel ID such as C4ABC123DEF456GHI789');
    const globals = window;
    globals.TiktokAnalyticsObject = 'ttq';
    const ttq = withCommands((globals.ttq ??= []));
    // Events may also go to one pixel by its number: it has a queue of its own, and knows its address.
    (ttq._i ??= {})[id] = Object.assign(withCommands([]), { _u: SRC });
    (ttq._t ??= {})[id] = Date.now();
    (ttq._o ??= {})[id] = {};
    ttq.push(['page']);
    return { src: `${SRC}?sdkid=${id}&lib=ttq`, attributes: { async: '' } };
};
/** What the page itself has put there, such as the wish to hold for consent, stays. */
function withCommands(queue) {
    const methods = queue;
    for (const name of COMMANDS$1.split(' ')) {
        methods[name] ??= (...given) => void queue.push([name, ...given]);
    }
    return queue;
}

/** TikTok Pixel: advertising. */
const tiktokPixel = /* @__PURE__ */ service({
    id: 'tiktok-pixel',
    name: 'TikTok Pixel',
    provider: 'TikTok Technology Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells TikTok what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat TikTok weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
    hosts: ['analytics.tiktok.com'],
    items: [
        { name: '_ttp', kind: 'cookie', lifetime: '13 months' },
        { name: '_ttp', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: '_tt_enable_cookie', kind: 'cookie', lifetime: '13 months' },
        { name: 'ttcsid*', kind: 'cookie', lifetime: '13 months' },
        { name: 'tt_sessionId', kind: 'sessionStorage', lifetime: 'session' },
        { name: 'tt_appInfo', kind: 'sessionStorage', lifetime: 'session' },
    ],
    thirdParties: 'TikTok Information Technologies UK Limited',
    signal: 'tiktok',
    stop: 'signal',
    sources: [
        'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
        'https://ads.tiktok.com/help/article/standard-mode',
    ],
    checked: '2026-11-22',
}, load$6);

const tiktok = /* @__PURE__ */ service({
    id: 'tiktok',
    name: 'TikTok',
    provider: 'TikTok Technology Limited',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows videos from TikTok; TikTok recognises your browser and learns which page you are on and what you watch.',
        nl: 'Toont video’s van TikTok; TikTok herkent uw browser en ziet op welke pagina u bent en wat u bekijkt.',
    },
    statement: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
    hosts: ['tiktok.com', 'tiktokcdn.com', 'tiktokcdn-eu.com', 'ttwstatic.com', 'tiktokv.eu'],
    items: [
        { name: 'ttwid', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'msToken', kind: 'cookie', lifetime: '10 days', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://www.tiktok.com/legal/page/global/cookie-policy/en',
        'https://developers.tiktok.com/doc/embed-videos/',
    ],
    checked: '2026-11-22',
});

/** Tradedoubler: affiliate marketing. */
const tradedoubler = /* @__PURE__ */ service({
    id: 'tradedoubler',
    name: 'Tradedoubler',
    provider: 'Tradedoubler AB',
    country: 'SE',
    kind: 'affiliate',
    category: 'tracking',
    purpose: {
        en: 'Remembers by which partner site you came here, so that it is paid when you buy something, with the number of your click in cookies.',
        nl: 'Onthoudt via welke partnersite u hier kwam, zodat die wordt betaald als u iets koopt, met het nummer van uw klik in cookies.',
    },
    statement: 'https://www.tradedoubler.com/en/privacy-policy/',
    hosts: ['tradedoubler.com'],
    items: [
        { name: 'tduid', kind: 'cookie', lifetime: '1 year' },
        { name: 'TradeDoublerGUID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.tradedoubler.com/en/privacy-policy/'],
    checked: '2026-11-22',
});

/** TradeTracker: affiliate marketing. */
const tradetracker = /* @__PURE__ */ service({
    id: 'tradetracker',
    name: 'TradeTracker',
    provider: 'TradeTracker International B.V.',
    country: 'NL',
    kind: 'affiliate',
    category: 'tracking',
    purpose: {
        en: 'Remembers by which partner site you came here, so that it is paid when you buy something, with the number of your click in cookies.',
        nl: 'Onthoudt via welke partnersite u hier kwam, zodat die wordt betaald als u iets koopt, met het nummer van uw klik in cookies.',
    },
    statement: 'https://tradetracker.com/privacy-policy/',
    hosts: ['tradetracker.net'],
    items: [{ name: 'TT2_*', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://tradetracker.com/privacy-policy/how-we-use-cookies/'],
    checked: '2026-11-22',
});

/** Says which widget it is and loads it. */
const load$5 = (options) => {
    const key = textOption('trengo', 'key', options.key, /^\w+$/, 'letters and digits: the key of the widget');
    const page = window;
    page.Trengo = { ...page.Trengo, key };
    return { src: 'https://static.widget.trengo.eu/embed.js' };
};

/** Trengo: chat. To start it, `key` is the key of the website widget. */
const trengo = /* @__PURE__ */ service({
    id: 'trengo',
    name: 'Trengo',
    provider: 'Trengo B.V.',
    country: 'NL',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a window for chat, WhatsApp and help articles, and hands your messages and the page you are on to the staff.',
        nl: 'Toont een venster voor chat, WhatsApp en hulpartikelen, en geeft uw berichten en de pagina waar u bent door aan de medewerkers.',
    },
    statement: 'https://trengo.com/privacy-policy',
    hosts: ['trengo.eu'],
    // Its documentation names nothing that it keeps in the browser.
    items: [],
    stop: 'reload',
    sources: ['https://help.trengo.com/'],
    checked: '2026-11-22',
}, load$5);

/** Tripadvisor’s widgets: reviews. */
const tripadvisorWidget = /* @__PURE__ */ service({
    id: 'tripadvisor-widget',
    name: 'Tripadvisor widget',
    provider: 'Tripadvisor LLC',
    country: 'US',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews and a score of Tripadvisor in the page; Tripadvisor recognises your browser by ids of its own.',
        nl: 'Toont beoordelingen en een score van Tripadvisor in de pagina; Tripadvisor herkent uw browser aan eigen nummers.',
    },
    statement: 'https://tripadvisor.mediaroom.com/us-privacy-policy',
    hosts: ['tripadvisor.com', 'tripadvisor.nl', 'tacdn.com', 'jscache.com', 'tamgrt.com'],
    items: [
        { name: 'TADCID', kind: 'cookie', lifetime: '10 years', thirdParty: true },
        { name: 'TATravelInfo', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'TAUnique', kind: 'cookie', lifetime: 'session', thirdParty: true },
    ],
    stop: 'removal',
    // Its statement names the company and no cookies: names and lifetimes are a public cookie database's.
    sources: [
        'https://tripadvisor.mediaroom.com/bedu-privacy-policy',
        'https://tripadvisor.mediaroom.com/SE-privacy-policy',
    ],
    checked: '2026-11-22',
});

/** Trusted Shops: seal, buyer protection and reviews. */
const trustedShops = /* @__PURE__ */ service({
    id: 'trusted-shops',
    name: 'Trusted Shops Trustbadge',
    provider: 'Trusted Shops SE',
    country: 'DE',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows a seal and reviews, and after an order compares your e-mail address, made unreadable, and the order with its members.',
        nl: 'Toont een keurmerk en beoordelingen, en vergelijkt na een bestelling uw onleesbaar gemaakte e-mailadres en de bestelling met zijn leden.',
    },
    statement: 'https://www.trustedshops.com/privacy/',
    hosts: ['trustedshops.com', 'etrusted.com'],
    // It says that it keeps nothing in the browser; it reads the order from the page.
    items: [],
    stop: 'reload',
    sources: [
        'https://help.etrusted.com/hc/en-gb/articles/28996215262226-Data-protection-guideline-Information-about-cookies',
        'https://help.etrusted.com/hc/en-gb/articles/23970823488530-Trustbadge-documentation-for-online-retailers',
    ],
    checked: '2026-11-22',
});

/** Loads the script that fills the page's boxes; it looks for them by itself. */
const load$4 = () => ({
    src: 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js',
});

/** Trustpilot’s TrustBox. It starts without a number: each box in the page says whose reviews it shows. */
const trustpilot = /* @__PURE__ */ service({
    id: 'trustpilot',
    name: 'Trustpilot',
    provider: 'Trustpilot A/S',
    country: 'DK',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews and a score in the page; Trustpilot gives your browser an id and sees on which pages you saw them.',
        nl: 'Toont beoordelingen en een score in de pagina; Trustpilot geeft uw browser een nummer en ziet op welke pagina’s u ze zag.',
    },
    statement: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
    hosts: ['widget.trustpilot.com', 'trustpilot.com'],
    items: [{ name: 'TP.uuid', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://support.trustpilot.com/hc/da/articles/201765546-FAQ-om-TrustBox-widgets',
        'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
    ],
    checked: '2026-11-22',
}, load$4);

const twitch = /* @__PURE__ */ service({
    id: 'twitch',
    name: 'Twitch',
    provider: 'Twitch Interactive, Inc.',
    country: 'US',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Shows live broadcasts and recordings with advertising; Twitch follows what is watched and for how long.',
        nl: 'Toont live-uitzendingen en opnamen met reclame; Twitch houdt bij wat er wordt bekeken en hoelang.',
    },
    statement: 'https://www.twitch.tv/p/legal/privacy-notice/',
    hosts: ['twitch.tv', 'ttvnw.net', 'jtvnw.net'],
    items: [
        { name: 'unique_id', kind: 'cookie', lifetime: '10 years', thirdParty: true },
        { name: 'unique_id_durable', kind: 'cookie', lifetime: '10 years', thirdParty: true },
        { name: 'server_session_id', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'local_storage_app_session_id', kind: 'localStorage', lifetime: 'persistent', thirdParty: true },
    ],
    thirdParties: 'Advertising partners of Twitch and Amazon',
    stop: 'removal',
    sources: [
        'https://www.twitch.tv/p/legal/cookie-policy/',
        'https://dev.twitch.tv/docs/embed/video-and-clips/',
    ],
    checked: '2026-11-22',
});

/** Typeform: forms in a frame. */
const typeform = /* @__PURE__ */ service({
    id: 'typeform',
    name: 'Typeform',
    provider: 'TYPEFORM SL',
    country: 'ES',
    kind: 'forms',
    category: 'tracking',
    purpose: {
        en: 'Shows a form of Typeform in the page, and recognises your browser by an id to measure where answers come from.',
        nl: 'Toont een formulier van Typeform in de pagina, en herkent uw browser aan een nummer om te meten waar antwoorden vandaan komen.',
    },
    statement: 'https://admin.typeform.com/to/dwk6gt',
    hosts: ['typeform.com'],
    items: [
        { name: 'tf_respondent_cc', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        { name: 'attribution_user_id', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'removal',
    // The cookies and their lifetimes are a public cookie database’s; its own list could not be looked up.
    sources: ['https://admin.typeform.com/to/dwk6gt', 'https://github.com/Typeform/embed'],
    checked: '2026-11-22',
});

/**
 * Starts Umami, of its own cloud or, by `url`, on a server of the site's own.
 * Source: https://umami.is/docs/tracker-configuration
 */
const load$3 = ({ websiteId, url = 'https://cloud.umami.is/', }) => {
    const id = textOption('umami', 'websiteId', websiteId, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'ID such as 01234567-89ab-cdef-0123-456789abcdef');
    const server = addressOption('umami', 'url', url);
    return { src: `${server}script.js`, attributes: { defer: '', 'data-website-id': id } };
};

/**
 * Umami: visitor statistics.
 * The hosts are those of its own cloud; a site that runs it itself gives the option `hosts`.
 */
const umami = /* @__PURE__ */ service({
    id: 'umami',
    name: 'Umami',
    provider: 'Umami Software, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page, origin and kind of device, without cookies.',
        nl: 'Telt bezoeken per pagina, herkomst en soort apparaat, zonder cookies.',
    },
    statement: 'https://umami.is/privacy',
    hosts: ['cloud.umami.is', 'api-gateway.umami.dev'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://umami.is/docs/tracker-configuration', 'https://umami.is/docs/faq'],
    checked: '2026-11-22',
}, load$3);

/** GetFeedback for websites, before named Usabilla: feedback on the site. */
const usabilla = /* @__PURE__ */ service({
    id: 'usabilla',
    name: 'GetFeedback (Usabilla)',
    provider: 'SurveyMonkey Europe UC',
    country: 'IE',
    kind: 'forms',
    category: 'analytical',
    purpose: {
        en: 'Offers a button and questions about the site, and remembers which of them you have seen, so that you are not asked again.',
        nl: 'Biedt een knop en vragen over de site, en onthoudt welke u al zag, zodat u ze niet opnieuw krijgt.',
    },
    statement: 'https://www.surveymonkey.com/mp/legal/privacy/',
    hosts: ['usabilla.com'],
    items: [
        { name: 'usbls', kind: 'cookie', lifetime: 'session' },
        { name: 'usbl.*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: ['https://help.surveymonkey.com/en/getfeedback/account/how-cookies-are-used/'],
    checked: '2026-11-22',
});

/** Loads the widget, whose address says which one it is. */
const load$2 = (options) => {
    const key = textOption('userlike', 'key', options.key, /^[\da-f]{64}$/, '64 hexadecimal digits: the widget’s key');
    return { src: `https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/${key}.js` };
};

/** Userlike: chat. To start it, `key` is the name of the widget’s script, without `.js`. */
const userlike = /* @__PURE__ */ service({
    id: 'userlike',
    name: 'Userlike',
    provider: 'Userlike UG (haftungsbeschränkt)',
    country: 'DE',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and keeps an id, your name and the number of your visits, to recognise you and go on with a chat.',
        nl: 'Toont een chatvenster en bewaart een nummer, uw naam en het aantal bezoeken, om u te herkennen en een chat voort te zetten.',
    },
    statement: 'https://www.userlike.com/en/terms#privacy-policy',
    hosts: ['userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
    items: [
        { name: 'uslk_umm_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'uslk_umm_*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'uslk_e', kind: 'cookie', lifetime: '1 year' },
        { name: 'uslk_s', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    // The last two are of its older chat.
    sources: [
        'https://faq.userlike.com/all-documents/does-userlike-use-cookies-and-if-yes-what-for',
        'https://userlike-en.helpscoutdocs.com/article/307-um-userlike-use-of-cookies',
        'https://userlike-de.helpscoutdocs.com/article/305-verwendet-userlike-cookies',
    ],
    checked: '2026-11-22',
}, load$2);

/** Vercel Web Analytics: visitor statistics. */
const vercelAnalytics = /* @__PURE__ */ service({
    id: 'vercel-analytics',
    name: 'Vercel Web Analytics',
    provider: 'Vercel Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page, origin and kind of device, without cookies.',
        nl: 'Telt bezoeken per pagina, herkomst en soort apparaat, zonder cookies.',
    },
    statement: 'https://vercel.com/legal/privacy-policy',
    hosts: ['va.vercel-scripts.com'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://vercel.com/docs/analytics/privacy-policy'],
    checked: '2026-11-22',
});

const vimeo = /* @__PURE__ */ service({
    id: 'vimeo',
    name: 'Vimeo',
    provider: 'Vimeo.com, Inc.',
    country: 'US',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos in the page and counts for their owner who has watched what, with a number that stays in your browser unless the page asks it not to.',
        nl: 'Speelt video’s af in de pagina en telt voor de eigenaar wie wat heeft bekeken, met een nummer dat in uw browser blijft staan tenzij de pagina dat uitzet.',
    },
    statement: 'https://vimeo.com/privacy',
    hosts: ['vimeo.com', 'vimeocdn.com'],
    items: [
        { name: 'vuid', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'player', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'flags', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'removal',
    sources: ['https://help.vimeo.com/hc/en-us/articles/26080940921361', 'https://vimeo.com/cookie_policy'],
    checked: '2026-11-22',
});

/** VWO, called Wingify since 2026: experiments. */
const vwo = /* @__PURE__ */ service({
    id: 'vwo',
    name: 'VWO',
    provider: 'Wingify Software Private Limited',
    country: 'IN',
    kind: 'experiments',
    category: 'analytical',
    purpose: {
        en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in cookies.',
        nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://wingify.com/privacy-policy/',
    hosts: ['visualwebsiteoptimizer.com'],
    items: [
        { name: '_vwo_uuid_v2', kind: 'cookie', lifetime: '1 year' },
        { name: '_vwo_uuid', kind: 'cookie', lifetime: '1 year' },
        // So it is called in newer accounts.
        { name: '_wingify_uuid*', kind: 'cookie', lifetime: '1 year' },
        { name: '_vis_opt_s', kind: 'cookie', lifetime: '100 days' },
        { name: '_vis_opt_exp_*', kind: 'cookie', lifetime: '100 days' },
        { name: '_vis_opt_test_cookie', kind: 'cookie', lifetime: 'session' },
        { name: '_vwo_ds', kind: 'cookie', lifetime: '2 months' },
        { name: '_vwo_sn', kind: 'cookie', lifetime: '1 day' },
    ],
    stop: 'reload',
    // Only the opening of its list could be looked up: the other lifetimes are a public cookie database's.
    sources: [
        'https://help.vwo.com/hc/en-us/articles/360033990873',
        'https://help.vwo.com/hc/en-us/articles/4402037837209',
        'https://help.wingify.com/hc/en-us/articles/58865953943705-Configure-Custom-Visitor-Identifiers-in-Wingify',
        'https://wingify.com/compliance/cookies-notice/',
    ],
    checked: '2026-11-22',
});

/** Mapp Intelligence (Webtrekk): visitor statistics. */
const webtrekk = /* @__PURE__ */ service({
    id: 'webtrekk',
    name: 'Mapp Intelligence (Webtrekk)',
    provider: 'Mapp Digital Germany GmbH',
    country: 'DE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and which campaign they came from, with a number for your browser in a cookie.',
        nl: 'Telt bezoeken en via welke campagne ze kwamen, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://mapp.com/privacy/',
    hosts: ['webtrekk.net', 'wt-eu02.net', 'wt-safetag.com'],
    items: [
        { name: 'wteid_*', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        { name: 'wt3_eid', kind: 'cookie', lifetime: '6 months' },
        { name: 'wt3_sid', kind: 'cookie', lifetime: 'session' },
        { name: 'wtstp_eid', kind: 'cookie', lifetime: '6 months' },
        { name: 'wtstp_sid', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.mapp.com/docs/which-cookies-are-set-by-mapp-intelligence',
        'https://docs.mapp.com/v1/docs/session-and-visitor-handling',
        'https://docs.mapp.com/docs/opt-out-cookie',
    ],
    checked: '2026-11-22',
});

const wistia = /* @__PURE__ */ service({
    id: 'wistia',
    name: 'Wistia',
    provider: 'Wistia, Inc.',
    country: 'US',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos of this site and tells its owner how each viewer watches them, with a number that stays in your browser.',
        nl: 'Speelt video’s van deze site af en laat de eigenaar zien hoe elke kijker ze bekijkt, met een nummer dat in uw browser blijft staan.',
    },
    statement: 'https://wistia.com/privacy',
    hosts: ['wistia.com', 'wistia.net'],
    items: [
        { name: 'wistia', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'wistia-video-progress-*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.wistia.com/docs/player-privacy-mode',
        'https://support.wistia.com/en/articles/8264955-privacy-data-protection-and-security',
    ],
    checked: '2026-11-22',
});

/** What WooCommerce keeps of where a customer came from. */
const woocommerceOrderAttribution = /* @__PURE__ */ service({
    id: 'woocommerce-order-attribution',
    name: 'WooCommerce order attribution',
    provider: 'Aut O’Mattic A8C Ireland Ltd.',
    country: 'IE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Remembers on the site’s own server from which link or campaign you came, so that the shop knows what led to an order.',
        nl: 'Onthoudt op de eigen server van de site via welke link of campagne u kwam, zodat de winkel weet wat tot een bestelling leidde.',
    },
    statement: 'https://automattic.com/privacy/',
    hosts: [],
    items: [
        { name: 'sbjs_session', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'sbjs_udata', kind: 'cookie', lifetime: 'session' },
        { name: 'sbjs_first', kind: 'cookie', lifetime: 'session' },
        { name: 'sbjs_first_add', kind: 'cookie', lifetime: 'session' },
        { name: 'sbjs_current', kind: 'cookie', lifetime: 'session' },
        { name: 'sbjs_current_add', kind: 'cookie', lifetime: 'session' },
        { name: 'sbjs_migrations', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: ['https://woocommerce.com/document/order-attribution-tracking/'],
    checked: '2026-11-22',
});

/** WooCommerce’s shop; it asks no other host. */
const woocommerce = /* @__PURE__ */ service({
    id: 'woocommerce',
    name: 'WooCommerce',
    provider: 'Aut O’Mattic A8C Ireland Ltd.',
    country: 'IE',
    kind: 'shop',
    category: 'functional',
    purpose: {
        en: 'Runs the shop on the site’s own server: keeps your cart and your session while you shop.',
        nl: 'Laat de winkel op de eigen server van de site werken: bewaart uw winkelmand en sessie terwijl u winkelt.',
    },
    statement: 'https://automattic.com/privacy/',
    hosts: [],
    items: [
        { name: 'woocommerce_cart_hash', kind: 'cookie', lifetime: 'session' },
        { name: 'woocommerce_items_in_cart', kind: 'cookie', lifetime: 'session' },
        { name: 'wp_woocommerce_session_*', kind: 'cookie', lifetime: '2 days' },
        { name: 'woocommerce_recently_viewed', kind: 'cookie', lifetime: 'session' },
        { name: 'store_notice*', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: ['https://woocommerce.com/document/woocommerce-cookies/'],
    checked: '2026-11-22',
});

/** Woopra: visitor statistics. */
const woopra = /* @__PURE__ */ service({
    id: 'woopra',
    name: 'Woopra',
    provider: 'Woopra, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Follows which steps each visitor takes on the site, with a number for your browser in a cookie.',
        nl: 'Houdt bij welke stappen elke bezoeker op de site zet, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://www.woopra.com/privacy',
    hosts: ['woopra.com'],
    items: [{ name: 'wooTracker', kind: 'cookie', lifetime: '2 years' }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://docs.woopra.com/reference/javascript-tracker'],
    checked: '2026-11-22',
});

/** Wufoo: forms. */
const wufoo = /* @__PURE__ */ service({
    id: 'wufoo',
    name: 'Wufoo',
    provider: 'SurveyMonkey Europe UC',
    country: 'IE',
    kind: 'forms',
    category: 'analytical',
    purpose: {
        en: 'Shows a form of Wufoo in the page, and keeps an id to spread the load and to compare versions of the form.',
        nl: 'Toont een formulier van Wufoo in de pagina, en bewaart een nummer om de drukte te verdelen en versies van het formulier te vergelijken.',
    },
    statement: 'https://www.surveymonkey.com/mp/legal/privacy/',
    hosts: ['wufoo.com', 'wufoo.eu'],
    items: [
        { name: 'ep201', kind: 'cookie', lifetime: '30 minutes', thirdParty: true },
        { name: 'ep202', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'removal',
    sources: ['https://www.surveymonkey.com/mp/legal/survey-page-cookies/'],
    checked: '2026-11-22',
});

/** X Pixel: advertising. */
const xPixel = /* @__PURE__ */ service({
    id: 'x-pixel',
    name: 'X Pixel',
    provider: 'X Internet Unlimited Company',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells X what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat X weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://x.com/en/privacy',
    hosts: ['ads-twitter.com', 'analytics.twitter.com', 't.co'],
    items: [
        { name: 'muc_ads', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'personalization_id', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'guest_id', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'guest_id_ads', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'guest_id_marketing', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    thirdParties: 'X Corp.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://help.x.com/en/rules-and-policies/x-cookies',
        'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
    ],
    checked: '2026-11-22',
});

const x = /* @__PURE__ */ service({
    id: 'x',
    name: 'X',
    provider: 'X Internet Unlimited Company',
    country: 'IE',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows posts and timelines; X recognises your browser on every site that does so, and uses that for advertising.',
        nl: 'Toont berichten en tijdlijnen; X herkent uw browser op elke site die dat doet en gebruikt dat voor advertenties.',
    },
    statement: 'https://x.com/privacy',
    hosts: ['twitter.com', 'x.com', 'twimg.com', 't.co'],
    items: [
        { name: 'guest_id', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'guest_id_ads', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'guest_id_marketing', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'personalization_id', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'muc_ads', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://help.x.com/en/rules-and-policies/x-cookies',
        'https://docs.x.com/x-for-websites/embedded-posts/overview',
    ],
    checked: '2026-11-22',
});

/** Yandex Metrica: visitor statistics. */
const yandexMetrica = /* @__PURE__ */ service({
    id: 'yandex-metrica',
    name: 'Yandex Metrica',
    provider: 'YANDEX LLC',
    country: 'RU',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and can record what you do on a page, with a number for your browser in cookies.',
        nl: 'Telt bezoeken en kan opnemen wat u op een pagina doet, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://yandex.com/legal/confidential/',
    hosts: ['mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com'],
    items: [
        { name: '_ym_uid', kind: 'cookie', lifetime: '1 year' },
        { name: '_ym_d', kind: 'cookie', lifetime: '1 year' },
        { name: '_ym_isad', kind: 'cookie', lifetime: '2 days' },
        { name: '_ym_visorc*', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'yandexuid', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'yuidss', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'ymex', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://yandex.com/support/metrica/general/cookie-usage.html'],
    checked: '2026-11-22',
});

/** Yotpo: reviews. */
const yotpo = /* @__PURE__ */ service({
    id: 'yotpo',
    name: 'Yotpo',
    provider: 'Yotpo Ltd.',
    country: 'IL',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews of products and measures by ids of its own how visitors look at them.',
        nl: 'Toont beoordelingen van producten en meet met eigen nummers hoe bezoekers ernaar kijken.',
    },
    statement: 'https://www.yotpo.com/privacy-policy/',
    hosts: ['yotpo.com'],
    // It also counts by `pixel`, `_sp_id*` and `sp_ses*` on its own domain, whose lifetimes it does not say.
    items: [{ name: '_yotpo-api-1_session', kind: 'cookie', lifetime: 'session', thirdParty: true }],
    stop: 'reload',
    sources: ['https://support.yotpo.com/docs/yotpo-cookies'],
    checked: '2026-11-22',
});

// On the no-cookie host, what it keeps begins only once the visitor presses play.
const youtube = /* @__PURE__ */ service({
    id: 'youtube',
    name: 'YouTube',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos in the page; Google learns which video you watch, where and on what device, and may use that for recommendations and advertising.',
        nl: 'Speelt video’s af in de pagina; Google ziet welke video u waar en op welk apparaat bekijkt en kan dat gebruiken voor aanbevelingen en advertenties.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['youtube-nocookie.com', 'youtube.com', 'ytimg.com', 'googlevideo.com', 'youtu.be'],
    items: [
        { name: 'VISITOR_INFO1_LIVE', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        { name: 'VISITOR_PRIVACY_METADATA', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        { name: 'YSC', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'PREF', kind: 'cookie', lifetime: '8 months', thirdParty: true },
        { name: 'yt-remote-device-id', kind: 'localStorage', lifetime: 'persistent', thirdParty: true },
        { name: 'yt-remote-connected-devices', kind: 'localStorage', lifetime: 'persistent', thirdParty: true },
        { name: 'yt-remote-session-*', kind: 'sessionStorage', lifetime: 'session', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://policies.google.com/technologies/cookies',
        'https://support.google.com/youtube/answer/171780',
    ],
    checked: '2026-11-22',
});

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Loads the widget; its script finds itself, and the key in its address, by the id. */
const load$1 = (options) => {
    const key = textOption('zendesk-widget', 'key', options.key, UUID, 'the UUID in the snippet of the widget');
    return { src: 'https://static.zdassets.com/ekr/snippet.js?key=' + key, attributes: { id: 'ze-snippet' } };
};

/** Zendesk’s web widget: help and chat. To start it, `key` is the key in the widget’s snippet. */
const zendeskWidget = /* @__PURE__ */ service({
    id: 'zendesk-widget',
    name: 'Zendesk Web Widget',
    provider: 'Zendesk International Limited',
    country: 'IE',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a help and chat window, and counts devices and visits by ids that it keeps in your browser.',
        nl: 'Toont een venster voor hulp en chat, en telt apparaten en bezoeken met nummers die het in uw browser bewaart.',
    },
    statement: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
    hosts: ['zdassets.com', 'zendesk.com', 'zopim.com'],
    items: [
        { name: '__zlcmid', kind: 'cookie', lifetime: '1 year' },
        { name: 'ZD-suid', kind: 'localStorage', lifetime: '20 minutes' },
        { name: 'ZD-buid', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ZD-store', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ZD-settings', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ZD-widgetOpen', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://support.zendesk.com/hc/en-us/articles/4408824378650-Zendesk-In-Product-Cookie-Policy',
        'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
    ],
    checked: '2026-11-22',
}, load$1);

/** Zoho SalesIQ: chat and visitor tracking. */
const zohoSalesiq = /* @__PURE__ */ service({
    id: 'zoho-salesiq',
    name: 'Zoho SalesIQ',
    provider: 'Zoho Corporation B.V.',
    country: 'NL',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and follows your visits by an id, so that the staff sees who is on which page.',
        nl: 'Toont een chatvenster en volgt uw bezoeken met een nummer, zodat de medewerkers zien wie op welke pagina is.',
    },
    statement: 'https://www.zoho.com/privacy.html',
    hosts: ['salesiq.zoho.eu', 'salesiq.zoho.com', 'salesiq.zohopublic.eu', 'salesiq.zohopublic.com'],
    items: [
        { name: '*-_zldp', kind: 'cookie', lifetime: '2 years' },
        { name: '*-_zldt', kind: 'cookie', lifetime: '1 day' },
        { name: '*-_siqid', kind: 'cookie', lifetime: '2 years' },
        { name: 'zld*state', kind: 'cookie', lifetime: '5 minutes' },
        { name: 'zld*dragpos', kind: 'cookie', lifetime: '5 minutes' },
        { name: 'uesign', kind: 'cookie', lifetime: '1 month', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://www.zoho.com/salesiq/cookies-policy.html'],
    checked: '2026-11-22',
});

var door = /*#__PURE__*/Object.freeze({
  __proto__: null,
  abTasty: abTasty,
  activecampaign: activecampaign,
  adform: adform,
  adobeAnalytics: adobeAnalytics,
  adobeFonts: adobeFonts,
  adobeLaunch: adobeLaunch,
  adroll: adroll,
  adyen: adyen,
  akamai: akamai,
  albacross: albacross,
  algolia: algolia,
  amplitude: amplitude,
  atInternet: atInternet,
  auth0: auth0,
  awin: awin,
  bazaarvoice: bazaarvoice,
  belco: belco,
  blueBillywig: blueBillywig,
  blueconic: blueconic,
  bluesky: bluesky,
  braze: braze,
  brevo: brevo,
  brightcove: brightcove,
  bugsnag: bugsnag,
  bunnyCdn: bunnyCdn,
  bunnyFonts: bunnyFonts,
  bunnyStream: bunnyStream,
  calendly: calendly,
  cdnjs: cdnjs,
  chartbeat: chartbeat,
  chatwoot: chatwoot,
  clerkIo: clerkIo,
  cloudflare: cloudflare,
  cloudflareTurnstile: cloudflareTurnstile,
  cloudflareWebAnalytics: cloudflareWebAnalytics,
  codepen: codepen,
  comscore: comscore,
  contentsquare: contentsquare,
  convert: convert$1,
  countly: countly,
  crazyEgg: crazyEgg,
  crisp: crisp,
  criteo: criteo,
  customerIo: customerIo,
  dailymotion: dailymotion,
  datadogRum: datadogRum,
  datawrapper: datawrapper,
  disqus: disqus,
  doofinder: doofinder,
  dotdigital: dotdigital,
  drift: drift,
  dynamicYield: dynamicYield,
  dynatraceRum: dynatraceRum,
  econda: econda,
  emarsys: emarsys,
  etracker: etracker,
  facebook: facebook,
  facebookComments: facebookComments,
  facebookLogin: facebookLogin,
  fathom: fathom,
  feedbackCompany: feedbackCompany,
  flourish: flourish,
  fontAwesome: fontAwesome,
  friendlyCaptcha: friendlyCaptcha,
  fullstory: fullstory,
  gemius: gemius,
  githubGist: githubGist,
  goatcounter: goatcounter,
  googleAdManager: googleAdManager,
  googleAds: googleAds,
  googleAdsense: googleAdsense,
  googleAnalytics4: googleAnalytics4,
  googleDocs: googleDocs,
  googleFloodlight: googleFloodlight,
  googleFonts: googleFonts,
  googleHostedLibraries: googleHostedLibraries,
  googleMaps: googleMaps,
  googleProgrammableSearch: googleProgrammableSearch,
  googleRecaptcha: googleRecaptcha,
  googleSignIn: googleSignIn,
  googleTagManager: googleTagManager,
  hcaptcha: hcaptcha,
  heap: heap,
  hotjar: hotjar,
  hubspot: hubspot,
  infonline: infonline,
  inspectlet: inspectlet,
  instagram: instagram,
  intercom: intercom,
  issuu: issuu,
  jqueryCdn: jqueryCdn,
  jsdelivr: jsdelivr,
  jwPlayer: jwPlayer,
  kameleoon: kameleoon,
  kiyoh: kiyoh,
  klarna: klarna,
  klarnaOnSiteMessaging: klarnaOnSiteMessaging,
  klaviyo: klaviyo,
  leadfeeder: leadfeeder,
  leadinfo: leadinfo,
  lightspeedEcom: lightspeedEcom,
  linkedin: linkedin,
  linkedinInsight: linkedinInsight,
  livechat: livechat,
  logrocket: logrocket,
  luckyOrange: luckyOrange,
  magento: magento,
  mailchimp: mailchimp,
  mailerlite: mailerlite,
  mapbox: mapbox,
  maptiler: maptiler,
  marketo: marketo,
  matomo: matomo,
  matomoCloud: matomoCloud,
  matomoTagManager: matomoTagManager,
  metaPixel: metaPixel,
  microsoftAdvertising: microsoftAdvertising,
  microsoftClarity: microsoftClarity,
  microsoftForms: microsoftForms,
  mixpanel: mixpanel,
  mollie: mollie,
  mopinion: mopinion,
  mouseflow: mouseflow,
  newRelicBrowser: newRelicBrowser,
  nosto: nosto,
  olark: olark,
  openstreetmap: openstreetmap,
  optimizely: optimizely,
  optimonk: optimonk,
  optinmonster: optinmonster,
  outbrain: outbrain,
  pardot: pardot,
  parseLy: parseLy,
  paypal: paypal,
  pinterestTag: pinterestTag,
  pinterestWidgets: pinterestWidgets,
  pirsch: pirsch,
  piwikPro: piwikPro,
  piwikProTagManager: piwikProTagManager,
  plausible: plausible,
  posthog: posthog,
  powerbi: powerbi,
  qualtrics: qualtrics,
  quoraPixel: quoraPixel,
  readspeaker: readspeaker,
  redditEmbed: redditEmbed,
  redditPixel: redditPixel,
  rollbar: rollbar,
  rtbHouse: rtbHouse,
  rudderstack: rudderstack,
  salesforceChat: salesforceChat,
  salesforceMarketingCloud: salesforceMarketingCloud,
  segment: segment,
  sentry: sentry,
  sharethis: sharethis,
  sharpspring: sharpspring,
  shopify: shopify,
  shopifyAnalytics: shopifyAnalytics,
  simpleAnalytics: simpleAnalytics,
  siteimproveAnalytics: siteimproveAnalytics,
  sleeknote: sleeknote,
  smartlook: smartlook,
  smartsupp: smartsupp,
  snapchatPixel: snapchatPixel,
  snowplow: snowplow,
  sooqr: sooqr,
  soundcloud: soundcloud,
  spotify: spotify,
  squeezely: squeezely,
  statcounter: statcounter,
  stripe: stripe,
  surveymonkey: surveymonkey,
  taboola: taboola,
  tawkTo: tawkTo,
  teads: teads,
  tealium: tealium,
  theTradeDesk: theTradeDesk,
  threads: threads,
  tidio: tidio,
  tiktok: tiktok,
  tiktokPixel: tiktokPixel,
  tradedoubler: tradedoubler,
  tradetracker: tradetracker,
  trengo: trengo,
  tripadvisorWidget: tripadvisorWidget,
  trustedShops: trustedShops,
  trustpilot: trustpilot,
  twitch: twitch,
  typeform: typeform,
  umami: umami,
  usabilla: usabilla,
  userlike: userlike,
  vercelAnalytics: vercelAnalytics,
  vimeo: vimeo,
  vwo: vwo,
  webtrekk: webtrekk,
  wistia: wistia,
  woocommerce: woocommerce,
  woocommerceOrderAttribution: woocommerceOrderAttribution,
  woopra: woopra,
  wufoo: wufoo,
  x: x,
  xPixel: xPixel,
  yandexMetrica: yandexMetrica,
  yotpo: yotpo,
  youtube: youtube,
  zendeskWidget: zendeskWidget,
  zohoSalesiq: zohoSalesiq
});

/** What the process ends with; the README's table and `--help` say the same. */
const EXIT = { ok: 0, check: 1, usage: 2, html: 3, files: 4, interrupted: 130 };
/** Something that the user can mend: the message names the place, what was found and what is expected. */
class Failure extends Error {
    name = 'Failure';
    exit;
    constructor(exit, message) {
        super(message);
        this.exit = exit;
    }
}
/** Several at once, so that they can be mended at once. The gravest says how the process ends. */
class Failures extends Failure {
    name = 'Failures';
    constructor(failures, ...remarks) {
        const lines = [...failures.map(({ message }) => message), ...remarks];
        super(Math.max(...failures.map(({ exit }) => exit)), lines.join('\n'));
    }
}
const REASONS$1 = {
    EEXIST: 'it is there already',
    ENOENT: 'no such file or folder',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    EFBIG: 'files may not be so large',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is no folder',
    ELOOP: 'it is a link that leads to itself',
};
/** For a promise's `catch`: tells in words what the file system refused, and passes on any other error. */
function failAt(path, doing, exit = EXIT.files) {
    return (error) => {
        const { code, message } = error;
        if (!code)
            throw error;
        throw new Failure(exit, `${path}: cannot ${doing}: ${REASONS$1[code] ?? message} (${code})`);
    };
}

/** As many as are read at a glance. */
const SHOWN$1 = 5;
/** The ids that a mistyped or shortened word may mean, best first. */
function nearest(word, services) {
    const typed = slug(word);
    if (!typed)
        return [];
    return services
        .map(({ id, name }) => ({ id, distance: Math.min(distanceTo(typed, id), distanceTo(typed, slug(name))) }))
        .filter(({ distance }) => distance < Infinity)
        .sort((one, other) => one.distance - other.distance || (one.id < other.id ? -1 : 1))
        .slice(0, SHOWN$1)
        .map(({ id }) => id);
}
function slug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '');
}
/** A slip of the keyboard counts most, then a word of the whole name; what is too far off is no answer. */
function distanceTo(typed, name) {
    const slips = editDistance(typed, name);
    if (slips < typed.length && slips <= Math.max(1, typed.length / 4))
        return slips;
    // One letter is in nearly every name.
    if (typed.length > 1 && name.includes(typed))
        return 10 + name.length - typed.length;
    const words = name.split('-').filter((part) => part.length > 3);
    return Math.min(Infinity, ...words.flatMap((part) => {
        if (typed.includes(part))
            return 40 - part.length;
        const off = editDistance(typed, part);
        return off <= typed.length / 4 ? 60 + off : [];
    }));
}
/** Letters to add, drop, change or swap with the next, as Damerau and Levenshtein count them. */
function editDistance(one, other) {
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row++) {
        const next = [row];
        for (let column = 1; column <= other.length; column++) {
            const isSame = one[row - 1] === other[column - 1];
            const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1), isSwapped ? before[column - 2] + 1 : Infinity);
        }
        before = last;
        last = next;
    }
    return last[other.length];
}

/** Every service that is known, by id. */
const CATALOGUE = Object.values(door)
    .slice()
    .sort((one, other) => (one.facts.id < other.facts.id ? -1 : 1));
/**
 * The services of these ids, each once, in the order of the ids.
 * @throws {Failure} for each that is unknown, with the nearest that there are
 */
function servicesNamed(ids) {
    const failures = [];
    const found = new Set();
    for (const id of ids) {
        const service = findService(id);
        if (service)
            found.add(service);
        else
            failures.push(new Failure(EXIT.usage, `${id}: no such service in the catalogue; ${hint(id)}`));
    }
    if (failures.length)
        throw new Failures(failures);
    return [...found];
}
function findService(id) {
    return CATALOGUE.find(({ facts }) => facts.id === id.toLowerCase());
}
/** What to try instead of a word that nothing is called. */
function hint(word) {
    const ids = nearest(word, CATALOGUE.map(({ facts }) => facts));
    return ids.length
        ? `did you mean ${ids.join(', ')}?`
        : '"privacy-cookie-notice services" lists what there is';
}

/** Consent for everything. No end of an answer but ours: 13 months. */
const consent = { days: [1, 395], mayExempt: 'none', hasCross: false };
/** As before, but the law or the regulator lets a site measure its own audience until a visitor objects. */
const measuring = { ...consent, mayExempt: 'analytical' };
/** What differs from region to region, as data. Everyone who is asked downloads this, so it is small. */
const PROFILES = {
    /** Directive 2002/58/EC art. 5(3). Some states let a site measure its audience: it names which, as its ground. */
    eu: measuring,
    /** Telecommunicatiewet art. 11.7a(3)(b): quality or effectiveness of the service, with little effect on privacy. */
    nl: measuring,
    /** Data Protection Authority, decision of 17 December 2019: a site's own analytics need consent too. */
    be: consent,
    /** TDDDG § 25(2): transmission, and what is strictly necessary. */
    de: consent,
    /** Loi Informatique et Libertés art. 82; CNIL on audience measurement, 4 July 2025. */
    fr: measuring,
    /** Garante, guidelines of 10 June 2021 [9677876]: six months between two requests, a cross, aggregate analytics. */
    it: { days: [182, 395], mayExempt: 'analytical', hasCross: true },
    /** LSSI art. 22.2; AEPD, guide on audience measurement, January 2024. */
    es: measuring,
    /** PECR Schedule A1 para. 5, by the Data (Use and Access) Act 2025, since 5 February 2026. */
    uk: measuring,
    /** FMG art. 45c: information and a way to refuse; more than measuring often needs consent by the DSG. */
    ch: measuring,
    /** California Civil Code § 1798.120 (opt-out) and § 1798.135(c)(4): twelve months before asking again. */
    us: { days: [366, 395], mayExempt: 'all', hasCross: false },
    /** Act respecting the protection of personal information in the private sector (P-39.1), s. 8.1: off at first. */
    qc: consent,
    /** LGPD art. 7(IX) and 10; ANPD, guide on cookies, October 2022. */
    br: measuring,
};

/**
 * The cookie's grammar: format version, revision, seal, day and method; and but for a refusal also
 * the grants, five digits each, and the record's id. Base 36 and dots only, so no cookie encoder touches it.
 */
/** Days that an answer counts, unless the config says otherwise. */
const DAYS = 182;

/*
 * The options of each part: a name, `!` where it is required or `:` where not, and its form: one of
 * FORMS, or the allowed values. Everyone who is asked downloads this, so it is small.
 */
const CONFIG = `controller!text statement!address language:text categories:object services:list revision:text|number cookie:object block:labelled|auto|strict allow:list onCrash:run-inline|hold-inline profile:${Object.keys(PROFILES).join('|')} doNotTrack:boolean syntheticAccept:never|when-active|always reload:boolean|now|next printed:boolean signals:object texts:object layout:bottom|bottom-start|bottom-end|top|inline`;
const COOKIE = 'name:id days:1..395 domain:id path:path sameSite:Strict|Lax|None secure:boolean';
const CATEGORY = 'label:text description:text exempt:text';
const SERVICE = 'id!id name!text category!text provider!text purpose!text statement:address hosts:list items:list thirdParties:text load:boolean|object';
const ITEM = 'name!text kind!cookie|localStorage|sessionStorage|indexedDB|cache lifetime!text thirdParty:boolean purpose:text';
const FORMS = {
    text: isText,
    boolean: (value) => typeof value === 'boolean',
    number: (value) => typeof value === 'number',
    list: Array.isArray,
    object: (value) => Object(value) === value && !Array.isArray(value),
    id: (value) => isText(value) && /^[\w.-]+$/.test(value),
    // It stands for its subdomains, with or without a `*.` before it.
    host: (value) => isText(value) && /^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/.test(value),
    path: (value) => isText(value) && /^\/[^;\s]*$/.test(value),
    // Days: 395 is 13 months, beyond which no authority lets an answer stand.
    '1..395': (value) => Number.isInteger(value) && value === Math.min(Math.max(value, 1), 395),
    // The URL parser drops tabs and line ends as browsers do, so "java\tscript:" does not slip through.
    address: (value) => isText(value) && /^https?:$/.test(new URL(value, 'http://a').protocol),
};
/** The best-known names in audits of wrongly declared cookies (R-LAW-23). */
const TRACKERS = /^(_g(a|id|at|cl)|_fb[pc]|_ttp|_uet|_pin_|_hj|_pk_|_cl(ck|sk)|IDE$|MUID)/;
/**
 * `canLoad` says which services can be started, where that is known.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form
 */
function checkConfig(config, resolved, canLoad) {
    checkPart('', config, CONFIG);
    const { categories = {}, services = [], allow = [], cookie = {}, texts = {}, profile = 'eu', block = 'labelled', } = config;
    const beside = 'beside profile ' + profile;
    const { name, domain, path = '/', sameSite, secure } = cookie;
    checkPart('cookie', cookie, COOKIE);
    const [min, max] = PROFILES[profile].days;
    const { days = DAYS } = cookie;
    if (days < min || days > max)
        refuse('cookie.days', days, `${min} to ${max} ${beside}`);
    if (/^__Host-/.test(name) && (domain || path !== '/' || secure === false)) {
        refuse('cookie.name', name, 'no domain, path / and secure beside __Host-');
    }
    if (sameSite === 'None' && !secure)
        refuse('cookie.secure', secure, 'true beside sameSite None');
    for (const [key, text] of Object.entries(texts))
        checkForm(`texts.${key}`, text, 'text');
    for (const [id, category] of Object.entries(categories)) {
        checkPart('categories', { id }, 'id!id');
        checkPart('categories.' + id, category, CATEGORY);
        const { exempt } = category;
        if (exempt && !mayBeExempt(id, PROFILES[profile])) {
            refuse(`categories.${id}.exempt`, exempt, 'none ' + beside);
        }
        // The snippet knows nothing of the browser's signal, which would have to stop it.
        if (exempt && id === 'tracking' && block !== 'labelled')
            refuse('block', block, 'labelled beside exempt tracking');
    }
    allow.forEach((host, place) => checkForm(`allow[${place}]`, host, 'host'));
    services.forEach((service, index) => {
        const at = `services[${index}]`;
        checkPart(at, service, SERVICE);
        if (service.load && canLoad?.(service) === false)
            ;
        service.hosts?.forEach((host, place) => checkForm(`${at}.hosts[${place}]`, host, 'host'));
        service.items?.forEach((item, place) => {
            checkPart(`${at}.items[${place}]`, item, ITEM);
            if (service.category === 'functional' && TRACKERS.test(item.name)) {
                refuse(at + '.category', 'functional', `another one: ${item.name} is a known tracker`);
            }
        });
    });
    if (resolved)
        checkIds(resolved);
}
/** Tracking only where the region's law lets a visitor opt out of it, instead of in. */
function mayBeExempt(id, { mayExempt }) {
    return id !== 'functional' && (mayExempt === 'all' || (mayExempt === 'analytical' && id !== 'tracking'));
}
/** No two share an id, nor by a chance in some millions what stands for them in the cookie. */
function checkIds({ categories, tokens }) {
    const taken = new Set();
    for (const category of categories) {
        for (const { id } of [category, ...category.services]) {
            if (taken.has(id) || taken.has(tokens.get(id)))
                refuse('services', id, 'an id of its own');
            taken.add(id).add(tokens.get(id));
        }
    }
}
/** Every form of the shape fits, and nothing else is there: a misspelt option must not pass in silence. */
function checkPart(at, part, shape) {
    if (!FORMS['object'](part))
        refuse(at || 'config', part, 'object');
    const given = part;
    const rest = new Set(Object.keys(given));
    const path = (key) => (at ? at + '.' : '') + key;
    for (const option of shape.split(' ')) {
        const [, key, mark, form] = /([\w-]+)(.)(.+)/.exec(option);
        const value = Object.hasOwn(given, key) ? given[key] : undefined;
        if (value !== undefined || mark === '!')
            checkForm(path(key), value, form);
        rest.delete(key);
    }
    for (const key of rest)
        refuse(path(key), given[key], `no such option, but ${shape.match(/[\w-]+(?=[!:])/g).join(', ')}`);
}
function checkForm(option, value, forms) {
    if (!forms.split('|').some((form) => fits(value, form)))
        refuse(option, value, forms);
}
function fits(value, form) {
    try {
        return FORMS[form]?.(value) ?? form === value;
    }
    catch {
        return false;
    }
}
function isText(value) {
    return typeof value === 'string' && /\S/.test(value);
}
function refuse(option, given, expected) {
    throw new ConsentConfigError(option, given, expected);
}

/**
 * FNV-1a, 32 bits, of a value's JSON, as seven base-36 digits: enough to tell a handful of ids apart, no secret.
 * As JSON, because what a page's config holds need not be what it should be, and need not even become text.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function fingerprint(value) {
    let hash = 0x811c9dc5;
    for (const letter of JSON.stringify(value))
        hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, '0');
}

/** Fills in the defaults of a config, which `checkConfig` looks at more closely. */
function resolveConfig(config) {
    const categories = categoriesInUse(config);
    // A service's token is made of its category too: when it moves to another one, what was granted for the
    // first is no grant for the second.
    const tokens = new Map(categories.flatMap((category) => [category, ...category.services].map(({ id }) => [id, fingerprint([category.id, !!category.exempt, id]).slice(2)])));
    return {
        ...config,
        categories,
        tokens,
        // The same for a number as for its text: an attribute can hold nothing else.
        revision: fingerprint(JSON.stringify(config.revision ?? [...tokens.values()].sort()).match(/[^"]+/g)),
        seal: fingerprint([config, globalThis.navigator?.globalPrivacyControl]),
        cookie: { name: 'PrivacyCookieNotice', days: DAYS, ...config.cookie },
    };
}
const THREE = ['functional', 'analytical', 'tracking'];
// Whoever declares services or categories has said what is in use; whoever declares nothing labels
// markup only, and could be using any of the three. What is malformed declares nothing: the check says so.
function categoriesInUse({ categories, services }) {
    const given = Object(categories);
    const ids = [...new Set([...THREE, ...Object.keys(given)])];
    const declared = Array.from(services ?? [], Object);
    const isBare = !declared.length && !categories;
    return ids
        .map((id) => ({
        ...given[id],
        id,
        services: declared.filter(({ category }) => (ids.includes(category) ? category : 'tracking') === id),
    }))
        .filter(({ id, services }) => isBare || id === 'functional' || services.length || given[id]);
}

/**
 * The config with its defaults, held to all rules: those for what is written before those for what follows
 * from it. For servers and build tools; a page's manager holds the one that it has to them.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form
 */
function checkedConfig(config) {
    checkConfig(config);
    const resolved = resolveConfig(config);
    checkConfig(config, resolved);
    return resolved;
}

/** Where a text stops being JSON, and what JSON has there. */
class JsonFault extends Error {
    offset;
    constructor(offset, expected) {
        super(expected);
        this.offset = offset;
    }
}
/**
 * Finds the places in a JSON text. `JSON.parse` tells that of a fault in some versions of Node, for some
 * faults, and that of a value never.
 * @throws {JsonFault}
 */
function placesInJson(text) {
    const reader = new Reader(text);
    reader.readAll();
    return reader.places;
}
const SPACE = /[ \t\r\n]*/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
// Up to the closing quote, or to what cannot stand in a text.
// eslint-disable-next-line no-control-regex
const LETTERS = /"(?:[^"\\\x00-\x1f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
class Reader {
    places = new Map();
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    readAll() {
        this.#readValue('');
        this.#skip(SPACE);
        if (this.#at < this.#text.length)
            this.#fail('the end of the file');
    }
    #isAt(letter) {
        return this.#text[this.#at] === letter;
    }
    #readValue(path) {
        this.#skip(SPACE);
        this.places.set(path, this.#at);
        if (this.#isAt('{'))
            this.#readList('}', () => this.#readMember(path));
        else if (this.#isAt('['))
            this.#readList(']', (index) => this.#readValue(`${path}[${index}]`));
        else if (this.#isAt('"'))
            this.#readText();
        else if (!this.#skip(PLAIN))
            this.#fail('a value: "text", a number, true, false, null, {…} or […]');
    }
    #readList(end, readOne) {
        this.#at++;
        this.#skip(SPACE);
        for (let index = 0; !this.#isAt(end); index++) {
            if (index && !this.#isAt(','))
                this.#fail(`"," or "${end}"`);
            if (index)
                this.#at++;
            this.#skip(SPACE);
            if (index && this.#isAt(end))
                this.#fail(`no comma before "${end}"`);
            readOne(index);
            this.#skip(SPACE);
        }
        this.#at++;
    }
    #readMember(path) {
        if (!this.#isAt('"'))
            this.#fail('a name in double quotes');
        const name = JSON.parse(this.#readText());
        this.#skip(SPACE);
        if (!this.#isAt(':'))
            this.#fail('":"');
        this.#at++;
        this.#readValue(path ? `${path}.${name}` : name);
    }
    #readText() {
        const start = this.#at;
        this.#skip(LETTERS);
        if (this.#isAt('\\'))
            this.#fail('an escape such as \\n or \\u00e9');
        if (!this.#isAt('"'))
            this.#fail('a closing " on the same line');
        this.#at++;
        return this.#text.slice(start, this.#at);
    }
    /** Passes what has the form, and tells whether something has. */
    #skip(form) {
        form.lastIndex = this.#at;
        const isThere = form.test(this.#text);
        if (isThere)
            this.#at = form.lastIndex;
        return isThere;
    }
    #fail(expected) {
        throw new JsonFault(this.#at, expected);
    }
}

const EOL = /\r\n|\n|\r/;
/** The line and column, counted from 1, at which an offset of a text stands. */
function placeOf(text, offset) {
    const lines = linesOf(text.slice(0, offset));
    return { line: lines.length, column: lines.at(-1).length + 1 };
}
function linesOf(text) {
    return text.split(EOL);
}
/** Where the line of an offset starts. */
function startOfLine(text, offset) {
    return offset - linesOf(text.slice(0, offset)).at(-1).length;
}
/** What stands on the line of an offset from there on, its end aside. */
function restOfLine(text, offset) {
    return /[^\r\n]*/y.exec(text.slice(offset))[0];
}
/** The whitespace that a line starts with, or nothing where more than that stands before the offset. */
function indentBefore(text, offset) {
    return /^[ \t]*$/.exec(text.slice(startOfLine(text, offset), offset))?.[0];
}
/** How lines end hereabouts: as the next one does, else as the first of the text. */
function eolAt(text, offset) {
    return (EOL.exec(text.slice(offset)) ?? EOL.exec(text))?.[0] ?? '\n';
}

/**
 * @param changes What the command line says instead of the file
 * @throws {Failure} when there is none, or it is no JSON, or not a config
 */
async function readConfig(path, changes = {}) {
    const text = await readText(path);
    const given = parseJson(path, text);
    const config = isObject(given) ? { ...given, ...changes } : given;
    const whereIs = (option) => `${path}:${placeOf(text, offsetOf$1(option, text)).line}`;
    checkWhole(config, whereIs);
    return { config, whereIs };
}
/** Holds a config to all rules. @throws {Failure} */
function checkWhole(config, whereIs) {
    withPlaces(whereIs, () => checkedConfig(config));
}
/** Works with a config. @throws {Failure} that says where what is refused of it stands */
function withPlaces(whereIs, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof ConsentConfigError))
            throw error;
        throw new Failure(EXIT.usage, `${whereIs(error.option)}: ${error.message}`);
    }
}
async function readText(path) {
    const doing = 'read the config (--config names its file)';
    return (await readFile(path, 'utf8').catch(failAt(path, doing, EXIT.usage))).replace(/^\uFEFF/, '');
}
/** @throws {Failure} that says where it is no JSON, and what is expected there */
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const { offset, message } = faultIn(text, error);
        const { line, column } = placeOf(text, offset);
        const found = /^(?:[\w.-]+|.)/su.exec(text.slice(offset))?.[0];
        const got = found ? JSON.stringify(found) : 'the end of the file';
        throw new Failure(EXIT.usage, `${path}:${line}:${column}: not JSON: expected ${message}, but got ${got}`);
    }
}
function faultIn(text, error) {
    try {
        placesInJson(text);
    }
    catch (fault) {
        if (fault instanceof JsonFault)
            return fault;
    }
    return new JsonFault(0, error.message);
}
/** Where the option stands, or what it is missing from. */
function offsetOf$1(option, text) {
    const places = placesInJson(text);
    for (let path = option; path; path = path.replace(/(^|\.)[^.[]+$|\[\d+\]$/, '')) {
        if (places.has(path))
            return places.get(path);
    }
    return places.get('');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a declared host stands for this one: itself or a subdomain, whatever the port. */
function covers(declared, host) {
    const own = declared.replace(/^\*\./, '').replace(/:\d+$/, '').toLowerCase();
    return host === own || host.endsWith(`.${own}`);
}
/** The host of an address, without `www.`; of anything else nothing. */
function hostIn(text) {
    if (!/^[\w-]+(\.[\w-]+)+$|^(https?:)?\/\//i.test(text))
        return undefined;
    const address = text.includes('//') ? text : `//${text}`;
    return URL.canParse(address, 'https://a') ? new URL(address, 'https://a').hostname : undefined;
}

const classed = (...names) => new RegExp(`^<[^>]* class="(?:[^"]* )?(?:${names.join('|')})[ "]`);
/** The id of Google's for which a script was loaded or configured. */
const configured = (prefix) => new RegExp(`\\bgtag\\(\\s*["'](?:config|event)["']\\s*,[^)]*["']${prefix}-\\w+`);
const loadedFor = (prefix) => `/gtag/(?:js|destination)\\?(?:[^#]*&)?id=${prefix}-`;
/**
 * By a service's id, and only what is needed: where services share a host, where a site may have the script on
 * its own host, and where a part of a snippet names no host.
 */
const MARKS = {
    // One script of Google's serves several; the id's first letters say which.
    'google-analytics-4': {
        address: new RegExp(`${loadedFor('G')}|google-analytics\\.com/g/collect`),
        code: configured('G'),
        hosts: ['googletagmanager.com'],
    },
    'google-ads': {
        address: new RegExp(`${loadedFor('AW')}|/pagead/(?:conversion|viewthroughconversion|1p-)`),
        code: new RegExp(`${configured('AW').source}|\\bgoogle_conversion_id\\s*=`),
    },
    'google-floodlight': { address: new RegExp(loadedFor('DC')), code: configured('DC') },
    'google-tag-manager': {
        address: /\/(?:gtm\.js|ns\.html)(?:\?|$)/,
        code: /["']GTM-[A-Z\d]{4,}["']/,
        isMarkedOnly: true,
    },
    'google-adsense': {
        address: /\/pagead\/(?:js\/)?(?:adsbygoogle|show_ads)\.js/,
        code: /\badsbygoogle\b/,
        tag: classed('adsbygoogle'),
    },
    'google-ad-manager': { address: /\/tag\/js\/gpt\.js/, code: /\bgoogletag\.(?:cmd|defineSlot)\b/ },
    'google-maps': { address: /^(?:maps\.google(?:apis)?\.[\w.]+|(?:www\.)?google\.[\w.]+\/maps)(?:\/|\?|$)/ },
    'google-programmable-search': {
        address: /^(?:cse|www)\.google\.com\/cse(?:\.js|\/|\?)/,
        tag: classed('gcse-search'),
    },
    'google-recaptcha': {
        address: /^www\.(?:google\.com|recaptcha\.net|gstatic\.c(?:om|n))\/recaptcha\//,
        code: /\bgrecaptcha\s*\./,
        tag: classed('g-recaptcha'),
        isMarkedOnly: true,
    },
    'google-sign-in': { tag: /^<[^>]* (?:id="g_id_onload"|class="(?:[^"]* )?g_id_signin[ "])/ },
    // One host serves the pixel and the plugins.
    'meta-pixel': {
        address: /^connect\.facebook\.net\/[\w-]+\/fbevents\.js|^www\.facebook\.com\/tr\b/,
        code: /\bfbq\(\s*["']/,
        isMarkedOnly: true,
    },
    facebook: {
        address: /^www\.facebook\.com\/(?:v[\d.]+\/)?plugins\/(?!comments)/,
        tag: classed('fb-(?:page|post|video|like|share-button|comment-embed|group|save|send)'),
        hosts: ['connect.facebook.net'],
    },
    'facebook-comments': {
        address: /^www\.facebook\.com\/(?:v[\d.]+\/)?plugins\/comments/,
        tag: classed('fb-comments'),
    },
    'facebook-login': { code: /\bFB\.(?:login|getLoginStatus)\(/, tag: classed('fb-login-button') },
    instagram: { tag: classed('instagram-media') },
    threads: { tag: classed('text-post-media') },
    x: { tag: classed('twitter-(?:tweet|video|timeline|share-button|follow-button)') },
    'x-pixel': { address: /^t\.co\/(?:\d\/)?i\/adsct|^analytics\.twitter\.com\//, code: /\btwq\(\s*["']/ },
    tiktok: { tag: classed('tiktok-embed') },
    'tiktok-pixel': { code: /\bttq\.(?:load|page|track)\(/ },
    'linkedin-insight': { code: /\b_linkedin_partner_id\b|\blintrk\(\s*["']/ },
    'pinterest-widgets': { tag: /^<[^>]* data-pin-do="/ },
    'pinterest-tag': { code: /\bpintrk\(\s*["']/ },
    'snapchat-pixel': { code: /\bsnaptr\(\s*["']/ },
    'reddit-embed': { tag: classed('reddit-(?:embed-bq|card)') },
    'reddit-pixel': { code: /\brdt\(\s*["']/ },
    bluesky: { tag: classed('bluesky-embed') },
    codepen: { tag: classed('codepen') },
    flourish: { tag: classed('flourish-embed') },
    'microsoft-advertising': { code: /\buetq\b/ },
    'microsoft-clarity': { code: /\bclarity\(\s*["']/ },
    // What a site may have on its own host.
    matomo: {
        address: /(?:^|\/)(?:matomo|piwik)\.(?:js|php)(?:\?|$)/,
        code: /\b_paq\s*(?:=|\.\s*push\()/,
        unless: ['matomo-cloud', 'piwik-pro'],
    },
    'matomo-cloud': { address: /^(?:cdn|[\w-]+)\.matomo\.cloud\// },
    'matomo-tag-manager': { address: /\/container_\w+\.js/, code: /\b_mtm\s*(?:=|\.\s*push\()/ },
    'piwik-pro-tag-manager': { code: /["']stg\.start["']/ },
    plausible: { tag: /^<script(?=[^>]* data-domain=")[^>]*(?:\/js\/script[\w.-]*\.js|plausible[\w.-]*\.js)/ },
    umami: { tag: /^<script(?=[^>]* data-website-id=")[^>]*\/(?:script|umami)\.js/ },
    goatcounter: { tag: /^<script[^>]* data-goatcounter="/ },
    countly: { code: /\bCountly\.(?:init|app_key)\b/ },
    posthog: { code: /\bposthog\.init\(/ },
    mixpanel: { code: /\bmixpanel\.init\(/ },
    amplitude: { code: /\bamplitude\.(?:init|getInstance)\(/ },
    snowplow: { code: /\bsnowplow\(\s*["']newTracker["']/ },
    hotjar: { code: /\b_hjSettings\b/ },
    sentry: { code: /\bSentry\.(?:init|onLoad)\(/ },
    bugsnag: { code: /\bBugsnag\.start\(/ },
    rollbar: { code: /\b_rollbarConfig\b/ },
    'new-relic-browser': { code: /\bNREUM\b/ },
    'datadog-rum': { code: /\bDD_RUM\b/ },
    shopify: { code: /\bShopify\.shop\b/ },
    'shopify-analytics': { code: /\bShopifyAnalytics\b/ },
    woocommerce: { address: /\/wp-content\/plugins\/woocommerce\// },
    'woocommerce-order-attribution': { address: /\/woocommerce\/assets\/js\/frontend\/order-attribution/ },
    magento: { tag: /^<[^>]* (?:data-mage-init="|type="text\/x-magento-init")/ },
    chatwoot: { code: /\bchatwootSDK\b/ },
    crisp: { code: /\bCRISP_WEBSITE_ID\b/ },
    intercom: { code: /\bIntercom\(\s*["']|\bintercomSettings\b/ },
    'tawk-to': { code: /\bTawk_API\b/ },
    'zendesk-widget': { code: /\bzE\(\s*["']/, tag: /^<script[^>]* id="ze-snippet"/ },
    hubspot: { code: /\b_hsq\b|\bhbspt\./, tag: classed('hs-form-frame') },
    mailchimp: { tag: /^<form[^>]* id="mc-embedded-subscribe-form"/ },
    klaviyo: { tag: classed('klaviyo-form-\\w+') },
    mailerlite: { tag: classed('ml-embedded') },
    hcaptcha: { tag: classed('h-captcha') },
    'cloudflare-turnstile': { tag: classed('cf-turnstile') },
    'friendly-captcha': { tag: classed('frc-captcha') },
    calendly: { code: /\bCalendly\.init/, tag: classed('calendly-inline-widget') },
    typeform: { tag: /^<[^>]* (?:data-tf-[a-z]+="|class="(?:[^"]* )?typeform-widget[ "])/ },
    disqus: { tag: /^<[^>]* id="disqus_thread"/ },
    trustpilot: { tag: classed('trustpilot-widget') },
};

const UNITS = /^(\d+) (minute|hour|day|week|month|year)s?$/;
const WITHOUT_UNIT = { session: 'sessie', persistent: 'blijvend' };
/** A sheet's lifetime, which is in English, as Dutch visitors read it: `13 months` is `13 maanden`. */
function dutchLifetime(lifetime) {
    const [, count, unit] = UNITS.exec(lifetime) ?? [];
    if (!unit)
        return WITHOUT_UNIT[lifetime] ?? lifetime;
    const format = new Intl.NumberFormat('nl', {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        useGrouping: false,
    });
    return format.format(Number(count));
}
const NAMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
/** Whether a text with a number names a time, in English or the site's language; words alone are free. */
function isLifetime(text, language) {
    const [, unit] = /\d+(?:[.,]\d+)?\s*(\p{L}*)/u.exec(text.toLowerCase()) ?? [];
    return unit === undefined || unitsIn('en').has(unit) || unitsIn(language).has(unit);
}
function unitsIn(language) {
    const locale = Intl.NumberFormat.supportedLocalesOf([language].filter(isTag))[0] ?? 'en';
    const parts = NAMES.flatMap((unit) => {
        const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
        // Enough for the plurals of every language.
        return [1, 2, 3, 5, 11, 21, 100].flatMap((count) => format.formatToParts(count));
    });
    return new Set(parts.filter(({ type }) => type === 'unit').map(({ value }) => value.trim().toLowerCase()));
}
function isTag(language) {
    try {
        return Intl.getCanonicalLocales(language).length > 0;
    }
    catch {
        return false;
    }
}

/** The config of a service, as a file holds it. */
function entryOf(service, { language, load, all }) {
    const isDutch = /^nl\b/i.test(language ?? '');
    const { items = [], hosts = [], ...config } = service({ language: isDutch ? 'nl' : 'en' });
    // A host that the sheet leaves to another service, and nobody else of this site names.
    const left = (MARKS[service.facts.id]?.hosts ?? []).filter((host) => !all.some((other) => other.hosts?.some((its) => covers(its, host))));
    return {
        ...config,
        hosts: [...hosts, ...left],
        items: isDutch ? items.map((item) => ({ ...item, lifetime: dutchLifetime(item.lifetime) })) : items,
        ...(load !== undefined && { load }),
    };
}

/** Reads `google-analytics-4:measurementId=G-1,…`, or an id alone, and adds it to those before it. */
function toLoads(text, before = {}) {
    const [, id, rest] = /^([^:=,\s]+)(?::(.*))?$/s.exec(text.trim().replace(/^[^:]*/, (name) => name.toLowerCase())) ?? [];
    if (!id)
        throw new InvalidArgumentError('Expected <id>:<option>=<value>.');
    const pairs = rest ? rest.split(/,(?=\w+=)/).map((pair) => /^(\w+)=(.+)$/s.exec(pair)) : [];
    if (pairs.includes(null))
        throw new InvalidArgumentError('Expected <id>:<option>=<value>,<option>=<value>.');
    const options = pairs.map((pair) => [pair[1], toValue(pair[2])]);
    const earlier = before[id];
    const all = { ...(typeof earlier === 'object' && earlier), ...Object.fromEntries(options) };
    return { ...before, [id]: Object.keys(all).length ? all : true };
}
/** Numbers stay text: a vendor's number may be longer than a number can be, or start with a nought. */
function toValue(text) {
    return text === 'true' || (text !== 'false' && text);
}

/**
 * What a config may say and hardly means, in lines: each would show in an audit of the site (Bollinger and
 * others 2022: contradictory and unclassified declarations), and none is for a visitor's browser to check.
 */
function remarksOn(config, whereIs) {
    const { services = [], language } = config;
    const remarks = [
        ...strayCategories(config),
        ...contradictions(services, 'items', ({ items = [] }) => items.map(({ kind, name }) => `${kind} ${name}`)),
        ...contradictions(services, 'hosts', ({ hosts = [] }) => hosts.map((host) => `host ${host}`)),
        ...services.flatMap(({ items = [] }, index) => items.flatMap(({ lifetime }, place) => {
            // Without a language the page has one, which is not known here.
            if (!language || isLifetime(lifetime, language))
                return [];
            const option = `services[${index}].items[${place}].lifetime`;
            return [
                { option, text: `${option}: "${lifetime}" is no time that visitors know, such as "13 months"` },
            ];
        })),
    ];
    return remarks.map(({ option, text }) => `${whereIs(option)}: ${text}\n`).join('');
}
function strayCategories({ services = [], categories = {} }) {
    const known = ['functional', 'analytical', 'tracking', ...Object.keys(categories)];
    return services.flatMap(({ category }, index) => {
        const option = `services[${index}].category`;
        return known.includes(category)
            ? []
            : [{ option, text: `${option}: "${category}" is not in "categories", so it counts as tracking` }];
    });
}
/** The same thing in two categories: a visitor who refuses one of them keeps it by the other. */
function contradictions(services, key, of) {
    const first = new Map();
    return services.flatMap((service, index) => of(service).flatMap((thing, place) => {
        const other = first.get(thing) ?? service;
        first.set(thing, other);
        if (other.category === service.category)
            return [];
        const option = `services[${index}].${key}[${place}]`;
        const says = `${thing} is ${service.category} here, and ${other.category} in ${other.id}`;
        return [{ option, text: `${option}: ${says}: one thing has one category` }];
    }));
}

/**
 * Adds to a config, in which everything else stays: a service that is there is the site's own to describe,
 * and a signal that is off stays off. The same once more changes nothing.
 */
function merge(was, { own, services, signals }) {
    const there = was.services ?? [];
    const isThere = ({ id }) => there.some((service) => service.id === id);
    const added = services.filter((service) => !isThere(service));
    const kept = services.filter(isThere);
    const updated = there.map((service) => {
        const load = kept.find(({ id }) => id === service.id)?.load;
        return load === undefined ? service : { ...service, load };
    });
    const missing = signals.filter((signal) => was.signals?.[signal] === undefined);
    return {
        config: {
            ...was,
            ...own,
            ...((was.services || added.length) && { services: [...updated, ...added] }),
            ...(missing.length && {
                signals: { ...was.signals, ...Object.fromEntries(missing.map((signal) => [signal, true])) },
            }),
        },
        added: added.map(({ id }) => id),
        kept: kept.map(({ id }) => id),
    };
}

/** @throws {Failure} when it cannot be read, or holds something else than an object */
async function openConfig(path) {
    const text = await readFile(path, 'utf8').catch((error) => error.code === 'ENOENT' ? undefined : failAt(path, 'read the config', EXIT.files)(error));
    if (text === undefined || !text.trim())
        return { path, text, config: {} };
    const config = parseJson(path, text.replace(/^\uFEFF/, ''));
    if (typeof config !== 'object' || config === null || Array.isArray(config)) {
        throw new Failure(EXIT.usage, `${path}:1: expected a config, {…}, but got other JSON`);
    }
    return { path, text, config };
}
/**
 * Writes the config beside its place and puts it there, indented as it was.
 * @returns whether anything changed; if not, the file is not touched
 */
async function writeConfig({ path, text, config: was }, config) {
    if (text !== undefined && isDeepStrictEqual(was, config))
        return false;
    const file = await realpath(path).catch(() => path);
    const draft = join(dirname(file), `.privacy-cookie-notice-${randomUUID().slice(0, 8)}.tmp`);
    const { mode } = await stat(file).catch(() => ({ mode: 0o644 }));
    try {
        await writeFile(draft, toText$1(config, text), { flag: 'wx', mode: mode & 0o7777 });
        await rename(draft, file);
    }
    catch (error) {
        await rm(draft, { force: true });
        failAt(path, 'write it')(error);
    }
    return true;
}
/** JSON as people keep it in files. */
function toText$1(config, like = '') {
    const indent = /\n([ \t]+)"/.exec(like)?.[1] ?? '  ';
    const eol = /\r\n/.test(like) ? '\r\n' : '\n';
    const mark = like.startsWith('\uFEFF') ? '\uFEFF' : '';
    return mark + JSON.stringify(config, null, indent).replaceAll('\n', eol) + eol;
}

/** Of each thing that was found, so many places are told. */
const SHOWN = 3;
/** Says what was found where, and what is left for the site to say, in lines. */
function explain(guess, pages, catalogue) {
    const lineOf = ({ path, offset }) => pages.find((page) => page.path === path).lineAt(offset);
    const places = (sights) => {
        const all = [...new Set(sights.map((sight) => `  ${sight.path}:${lineOf(sight)}: ${sight.what}`))];
        const rest = all.length - SHOWN;
        return rest > 0 ? [...all.slice(0, SHOWN), `  and ${rest} more ${rest === 1 ? 'place' : 'places'}`] : all;
    };
    const section = (title, entries) => entries.size ? ['', title, ...[...entries].flatMap(([key, sights]) => [key, ...places(sights)])] : [];
    const known = catalogue.filter(({ id }) => guess.services.has(id));
    const lines = [
        `Found ${count$1(known.length, 'service')} in ${count$1(pages.length, 'page')}.`,
        ...known.flatMap(({ id, name, category }) => [
            `${id} (${name}, ${category})`,
            ...places(guess.services.get(id)),
        ]),
        ...section('Not declared: the host alone does not tell which; name the one that you use.', guess.shared),
        ...section('Not declared: hosts that the catalogue does not know. What are they for?', guess.asked),
        ...section('Not declared: hosts that stand in code; whether they are asked is not to be seen.', guess.mentioned),
        ...section('Not declared: labels that the catalogue does not know; describe these services.', guess.labels),
        ...known
            .filter(({ kind }) => kind === 'tag-manager')
            .flatMap(({ name }) => ['', `What ${name} loads is not to be seen in pages: look there as well.`]),
    ];
    return `${lines.join('\n')}\n`;
}
function count$1(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** The services that name this host most closely: `maps.vendor.example` is nearer than `vendor.example`. */
function hostedBy({ kind, url }, host, catalogue) {
    // Code that knows a profile's or a video's address links to it, as far as can be seen.
    if (kind !== 'address' && isLink(url))
        return { ids: [], isSure: false };
    let closest = 0;
    let ids = [];
    for (const { id, hosts = [] } of catalogue) {
        const all = [...hosts, ...(MARKS[id]?.hosts ?? [])];
        const length = Math.max(0, ...all.filter((one) => covers(one, host)).map((one) => one.length));
        if (!length || length < closest)
            continue;
        if (length > closest)
            ids = [];
        closest = length;
        ids.push(id);
    }
    const plain = ids.filter((id) => !MARKS[id]?.isMarkedOnly);
    // A connection that is opened ahead, without a path, may be for any of them.
    const left = url.pathname === '/' || !plain.length ? ids : plain;
    return { ids: left, isSure: left.length === 1 && plain.length === 1 };
}
/** Whether an address in code looks like a page for people, and not like something that is loaded. */
function isLink({ hostname, pathname }) {
    return (/^(www\.|m\.)?[\w-]+\.\w+$/.test(hostname) &&
        !/\.(m?js|css|json|gif|png|svg|php|ashx)$|embed|player|plugins?\/|widget|iframe|sdk|pixel|collect|\bapi\b|\btr\b|\btag\b/i.test(pathname));
}

/** Stands for the site itself, whose address a file does not tell. */
const OWN = 'own.invalid';
/** The trace that an address is, when it is one of the web. */
function addressTrace(text, { base = `https://${OWN}/`, ...trace }) {
    const url = webAddress(text, base);
    return url ? [{ ...trace, text: url.host + url.pathname + url.search, url }] : [];
}
/** An address of the web, or nothing. */
function webAddress(text, base) {
    if (!URL.canParse(text.trim(), base))
        return undefined;
    const url = new URL(text.trim(), base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
}
/** Moves what was found in a part of a page to its place there. */
function moveBy(offset, traces) {
    return traces.map((trace) => ({ ...trace, offset: trace.offset + offset }));
}

/** Names that look like addresses, and are never asked for. */
const NAMESPACES = /(^|\.)(w3\.org|schema\.org|ogp\.me|xmlns\.com|purl\.org)$/;
/**
 * Tells by the traces of pages which services of a catalogue they use. A vendor's mark is more than a host,
 * and the host that says most counts; what could be one service or another is neither.
 */
function guess(pages, catalogue, own) {
    const found = {
        services: new Map(),
        shared: new Map(),
        asked: new Map(),
        mentioned: new Map(),
        labels: new Map(),
    };
    const note = (where, key, sight) => {
        if (!where.get(key)?.push(sight))
            where.set(key, [sight]);
    };
    for (const { path, traces } of pages) {
        for (const trace of traces) {
            const sight = { path, offset: trace.offset, what: describe(trace) };
            if (trace.kind === 'label') {
                const isKnown = catalogue.some(({ id }) => id === trace.text);
                note(isKnown ? found.services : found.labels, trace.text, sight);
                continue;
            }
            const marked = markedBy(trace, sight, catalogue);
            for (const [id, seen] of marked)
                note(found.services, id, seen);
            const host = trace.url?.hostname;
            if (!host || marked.length || host === OWN || own.some((one) => covers(one, host)))
                continue;
            const { ids, isSure } = hostedBy(trace, host, catalogue);
            if (isSure)
                note(found.services, ids[0], sight);
            else if (ids.length)
                note(found.shared, ids.join(' or '), sight);
            else if (trace.kind === 'address')
                note(found.asked, trace.url.host, sight);
            else if (trace.kind === 'mention' && !NAMESPACES.test(host) && !isLink(trace.url)) {
                note(found.mentioned, trace.url.host, sight);
            }
        }
    }
    return settle(found);
}
/** Whether a trace can tell anything, whatever the catalogue: most of a page does not, and need not be kept. */
function tells({ kind, text, url }) {
    if (kind === 'label' || (url && url.hostname !== OWN))
        return true;
    return !!MARKS_OF[kind]?.some(([, mark]) => mark.test(text));
}
/** The services whose marks a trace bears, with what is seen of each. */
function markedBy(trace, sight, catalogue) {
    const marks = MARKS_OF[trace.kind] ?? [];
    return marks.flatMap(([id, mark]) => {
        const match = mark.exec(trace.text);
        if (!match || !catalogue.some((service) => service.id === id))
            return [];
        if (trace.url)
            return [[id, sight]];
        const offset = sight.offset + (trace.kind === 'code' ? match.index : 0);
        return [[id, { ...sight, offset, what: `${trace.where} with ${shorten(match[0])}` }]];
    });
}
const marksIn = (part) => Object.entries(MARKS).flatMap(([id, marks]) => marks[part] ? [[id, marks[part]]] : []);
const ADDRESSES$1 = marksIn('address');
const MARKS_OF = {
    address: ADDRESSES$1,
    mention: ADDRESSES$1,
    part: ADDRESSES$1,
    code: marksIn('code'),
    tag: marksIn('tag'),
};
function describe({ where, url, text }) {
    return `${where} ${url ? `of ${url.hostname === OWN ? url.pathname : shorten(text)}` : shorten(text)}`;
}
function shorten(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
/** Some things say nothing more once others are known. */
function settle(found) {
    for (const id of found.services.keys()) {
        if (MARKS[id]?.unless?.some((other) => found.services.has(other)))
            found.services.delete(id);
    }
    for (const ids of found.shared.keys()) {
        if (ids.split(' or ').some((id) => found.services.has(id)))
            found.shared.delete(ids);
    }
    for (const host of found.asked.keys())
        found.mentioned.delete(host);
    return found;
}

/** Enough to keep a disk busy, and far from the number of files that a process may open. */
const AT_ONCE = 32;
/**
 * Does a work for each of a list, some at a time. When one fails no more are begun, and it is over only
 * when those that were begun are: whoever cleans up afterwards misses none.
 * @returns what came of each, in the list's order
 */
async function forEachAtOnce(items, work) {
    const results = [];
    const errors = [];
    let next = 0;
    const workers = Array.from({ length: Math.min(AT_ONCE, items.length) }, async () => {
        while (next < items.length && !errors.length) {
            const index = next++;
            try {
                results[index] = await work(items[index]);
            }
            catch (error) {
                errors.push(error);
            }
        }
    });
    await Promise.all(workers);
    if (errors.length)
        throw errors[0];
    return results;
}

/**
 * The files that are named, and the HTML files in the folders that are; `node_modules` and folders that
 * start with a dot are passed over in those. Each once, however often it is named.
 * @throws {Failure} when something is not there, or nothing is found
 */
async function findPages(paths) {
    const found = new Map();
    const failures = [];
    for (const path of paths) {
        try {
            for await (const page of pagesAt(path))
                if (!found.has(page.file))
                    found.set(page.file, page);
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            failures.push(error);
        }
    }
    if (failures.length)
        throw new Failures(failures);
    if (!found.size) {
        throw new Failure(EXIT.usage, `${paths.join(', ')}: no HTML files found; expected *.html or *.htm`);
    }
    return [...found.values()];
}
async function* pagesAt(path) {
    const file = await realpath(path).catch(failAt(path, 'read it'));
    const is = await stat(file).catch(failAt(path, 'read it'));
    if (is.isDirectory())
        yield* pagesIn(path, file);
    else if (is.isFile())
        yield { path, file };
    else
        throw new Failure(EXIT.files, `${path}: expected a file or a folder`);
}
async function* pagesIn(path, folder) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(failAt(path, 'read the folder'));
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        const page = { path: join(path, entry.name), file: join(folder, entry.name) };
        if (entry.isDirectory()) {
            if (!/^\.|^node_modules$/.test(entry.name))
                yield* pagesIn(page.path, page.file);
        }
        else if (/\.html?$/i.test(entry.name)) {
            if (entry.isFile())
                yield page;
            else if (entry.isSymbolicLink())
                yield* linked$1(page);
        }
    }
}
/** The page behind a link. A folder behind one is not entered, as it may lead in a circle. */
async function* linked$1({ path, file: link }) {
    const file = await realpath(link).catch(() => undefined);
    if (file && (await stat(file).catch(failAt(path, 'read it'))).isFile())
        yield { path, file };
}

/** A page that a browser does not read as it looks, or that cannot take the snippet. */
class PageError extends Error {
    name = 'PageError';
    /** Where that shows. */
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}

/**
 * Reads a page and works on its text.
 * @throws {Failure} that names file and line
 */
async function workOn(page, work) {
    const text = toText(page.path, await readFile(page.file).catch(failAt(page.path, 'read it')));
    try {
        return work(text);
    }
    catch (error) {
        if (!(error instanceof PageError))
            throw error;
        throw new Failure(EXIT.html, `${page.path}:${placeOf(text, error.offset).line}: ${error.message}`);
    }
}
function toText(path, bytes) {
    if (isUtf8(bytes))
        return bytes.toString();
    let line = 1;
    for (let start = 0, end;; start = end + 1, line++) {
        end = bytes.indexOf('\n', start);
        if (end < 0 || !isUtf8(bytes.subarray(start, end)))
            break;
    }
    throw new Failure(EXIT.html, `${path}:${line}: expected UTF-8, but got other bytes: save the page as UTF-8`);
}

/** How often a line of progress changes, in milliseconds; work that is done sooner shows none. */
const PACE = 200;
const WIPE = '\r\x1b[K';
/**
 * Counts on one line of stderr how much of a long work is done, for who watches.
 * @param work Is given what it is to call after each step
 */
async function withProgress({ isWatched, complain }, doing, total, work) {
    let done = 0;
    let isShown = false;
    let next = Date.now() + PACE;
    const step = () => {
        done++;
        if (!isWatched || Date.now() < next)
            return;
        next = Date.now() + PACE;
        isShown = true;
        complain(`${WIPE}${doing}: ${done} of ${total} pages`);
    };
    try {
        return await work(step);
    }
    finally {
        if (isShown)
            complain(WIPE);
    }
}

/** The first of the comments between which a page carries the snippet, and what it says of it. */
const OPENS$1 = /^\s*privacy-cookie-notice\s+((?:labelled|auto|strict|dry-run)\b.*?)\s*$/s;
/** The second one. */
const CLOSES = /^\s*\/privacy-cookie-notice\b(.*?)\s*$/s;
/** The id of the element that holds the config. */
const CONFIG_ID = 'privacy-cookie-notice';
/** Finds what may be one of these three before a page is parsed. */
const MAY_BE_OURS = /(?:<!--\s*\/?|id\s*=\s*["']?)privacy-cookie-notice\b/gi;

/*
 * Strings, comments, and regular expressions, in which a quote starts no string. A slash starts one of these where
 * no value stands before it that could be divided.
 */
const TOKENS = new RegExp([
    /(["'])((?:\\[^]|(?!\1)[^\\\n])*)\1/,
    /`((?:\\[^]|[^\\`])*)`/,
    /\/\/[^\n]*|\/\*[^]*?\*\//,
    /(?<=(?:^|[(,=:[!&|?{};\n]|\breturn)\s*)(\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/)/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
const ADDRESSES = /(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[^\s"'<>]*/gi;
/** Of an address that code puts together: `'.vendor.example/a.js'`. */
const PART = /^\.?([\w-]+(?:\.[\w-]+)+\/\S*)$/;
/** What inline code shows; what is commented out is not there. */
function tracesOfCode(code, where) {
    const traces = [];
    const text = code.replace(TOKENS, (token, _quote, quoted, template, pattern, offset) => {
        if (pattern)
            return token;
        const value = quoted ?? template;
        // As long as it was, so that everything stays in its place.
        if (value === undefined)
            return token.replaceAll(/[^\n]/g, ' ');
        traces.push(...moveBy(offset + 1, tracesOfString(value.replaceAll('\\/', '/'), where)));
        return token;
    });
    return [{ kind: 'code', text, where, offset: 0 }, ...traces];
}
function tracesOfString(value, where) {
    const part = PART.exec(value)?.[1];
    if (part)
        return addressTrace(`https://${part}`, { kind: 'part', where, offset: 0 });
    return [...value.matchAll(ADDRESSES)].flatMap(({ 0: address, index: offset }) => addressTrace(address, { kind: 'mention', where, offset }));
}
const STYLE_ADDRESSES = /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gi;
/** The addresses that a style sheet loads. */
function tracesOfStyle(style, where, base) {
    const bare = style.replaceAll(/\/\*[^]*?\*\//g, (comment) => ' '.repeat(comment.length));
    return [...bare.matchAll(STYLE_ADDRESSES)].flatMap((match) => addressTrace(match[2] ?? match[4], {
        kind: 'address',
        where,
        offset: match.index,
        ...(base && { base }),
    }));
}

/** Attributes whose address a browser asks for by itself or, of a form, when it is sent. */
const ASKED$1 = ['src', 'srcset', 'poster', 'formaction', 'xlink:href', 'data-src', 'data-srcset'];
/** Links that a browser follows by itself. */
const FOLLOWED = /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/i;
/** Those that only some elements ask for. */
const ASKED_IN = {
    action: ['form'],
    data: ['object'],
    href: ['image', 'use', 'feimage'],
};
/** A start tag in one form, for vendors' marks to be looked for. */
function writeTag(name, attributes) {
    const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${value.trim()}"`);
    return `<${name}${all.join('')}>`;
}
/** What an attribute shows. Its place is that of the attribute, so offsets are 0. */
function tracesOfAttribute(tag, attributes, name, base) {
    const value = attributes[name];
    const at = { where: `<${tag} ${name}>`, offset: 0 };
    if (isLabel(tag, name))
        return value.trim() ? [{ kind: 'label', text: value.trim(), ...at }] : [];
    if (name.startsWith('on'))
        return tracesOfCode(value, at.where);
    if (name === 'style')
        return tracesOfStyle(value, at.where, base);
    if (isAsked(tag, attributes, name)) {
        const all = name.endsWith('srcset') ? candidatesOf(value) : [value];
        return all.flatMap((one) => addressTrace(one, { kind: 'address', ...at, ...(base && { base }) }));
    }
    // Vendors' markup says what their script is to load: data-url="https://…".
    return /^data-/.test(name) && /^(https?:)?\/\//.test(value)
        ? addressTrace(value, { kind: 'mention', ...at })
        : [];
}
function isLabel(tag, name) {
    return name === 'data-service' || (tag === 'consent-embed' && name === 'service');
}
function isAsked(tag, { rel = '' }, name) {
    if (ASKED$1.includes(name) || ASKED_IN[name]?.includes(tag))
        return true;
    return tag === 'link' && (name === 'href' || name === 'data-href') && FOLLOWED.test(rel);
}
/** The addresses of `a.png 1x, b.png 2x`. */
function candidatesOf(srcset) {
    return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0]);
}

/** Reads all of a page, as a browser without scripts does: what stands in `<noscript>` counts. */
function findTraces(text) {
    // A byte order mark is no letter of the page, but keeps its place.
    const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
    const elements = [...elementsIn$1(parse(text.replace(/^\uFEFF/, ' '), options))];
    const base = elements.find(({ tagName, attributes }) => tagName === 'base' && attributes['href']);
    const baseUrl = base && webAddress(base.attributes['href'])?.href;
    return {
        traces: elements.flatMap((element) => [...tracesOf(element, baseUrl)]),
        own: elements.flatMap(ownHost),
        language: elements.find(({ tagName }) => tagName === 'html')?.attributes['lang'] || undefined,
    };
}
function* elementsIn$1(parent) {
    for (const node of parent.childNodes) {
        if (!('tagName' in node))
            continue;
        const attributes = node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]);
        yield { node, tagName: node.tagName, attributes: Object.fromEntries(attributes) };
        yield* elementsIn$1('content' in node ? node.content : node);
    }
}
function ownHost({ tagName, attributes: { rel, href, property, content } }) {
    const isOwn = tagName === 'base' || (tagName === 'link' && rel === 'canonical');
    const says = isOwn ? href : tagName === 'meta' && property === 'og:url' ? content : undefined;
    const url = says && webAddress(says);
    return url ? [url.hostname] : [];
}
function* tracesOf({ node, tagName, attributes }, base) {
    const at = node.sourceCodeLocation;
    // A browser adds what a page leaves out, such as <head>; that has no place. The config asks for nothing.
    if (!at || attributes['id'] === CONFIG_ID)
        return;
    const { startOffset: offset, attrs: places } = at;
    const names = Object.keys(attributes);
    if (names.length)
        yield { kind: 'tag', text: writeTag(tagName, attributes), where: `<${tagName}>`, offset };
    for (const name of names) {
        yield* moveBy(places?.[name]?.startOffset ?? offset, tracesOfAttribute(tagName, attributes, name, base));
    }
    const inner = node.childNodes[0];
    if (!inner || !('value' in inner) || !inner.sourceCodeLocation)
        return;
    const where = `<${tagName}>`;
    const isRun = tagName === 'script' && isCode(attributes['type']);
    const found = isRun
        ? tracesOfCode(inner.value, where)
        : tagName === 'style'
            ? tracesOfStyle(inner.value, where, base)
            : [];
    yield* moveBy(inner.sourceCodeLocation.startOffset, found);
}
/** Code that runs, now or once it is released; for data, such as JSON, nothing is asked. */
function isCode(type = '') {
    return /^\s*($|module$|text\/plain$|(text|application)\/(x-)?(java|ecma)script)/i.test(type);
}

/**
 * Reads HTML files, and those in folders.
 * @throws {Failure} when one is not there, not to be read, or not UTF-8
 */
async function readPages(paths, terminal) {
    const files = await findPages(paths);
    const failures = [];
    const pages = await withProgress(terminal, 'Reading', files.length, (step) => forEachAtOnce(files, async (file) => {
        try {
            return await workOn(file, (text) => {
                const { traces, ...page } = findTraces(text);
                return { path: file.path, lineAt: lineFinder(text), ...page, traces: traces.filter(tells) };
            });
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            failures.push(error);
            return undefined;
        }
        finally {
            step();
        }
    }));
    if (failures.length)
        throw new Failures(failures);
    return pages.filter((page) => page !== undefined);
}
/** Counts lines once for all places of a page. */
function lineFinder(text) {
    let start = 0;
    const starts = linesOf(text).map((line) => {
        const own = start;
        start += line.length;
        start += text.startsWith('\r\n', start) ? 2 : 1;
        return own;
    });
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}

const HELP$4 = `
Without --write the config is printed. With it, what is in the file stays as it
is: services and signals that are not there are added, and nothing else changes
but what is said here. With --from, what was found where goes to stderr; what
no service of the catalogue explains is told there, and not declared.

Examples:
  Name the services that a site uses:
    $ privacy-cookie-notice config google-analytics-4 youtube \\
        --controller "Voorbeeld B.V." --statement /privacy --language nl \\
        --write consent.json
  Propose a config by what pages ask for:
    $ privacy-cookie-notice config --from index.html pages/
  Have the library start a service, without the vendor's snippet in the page:
    $ privacy-cookie-notice config --write consent.json \\
        --load google-analytics-4:measurementId=G-1

Exit codes:
  0 done   2 wrong option, unknown service, or a config that is refused
  3 a page is not UTF-8   4 a file or folder cannot be read or written
With 2, 3 and 4 nothing is written.`;
function addConfig(program, terminal) {
    const command = program
        .command('config')
        .summary("write a site's config, from named services or from its pages")
        .description("Writes a site's config, of services that are named or found in its pages.")
        .argument('[services...]', 'ids of the catalogue; "privacy-cookie-notice services" lists them')
        .option('--from <pages...>', 'propose what these HTML files, and those in folders, seem to use')
        .option('--controller <name>', 'who asks for consent')
        .option('--statement <address>', 'address of the privacy and cookie statement')
        .option('--language <tag>', 'language of the notice: nl, en, …')
        .addOption(new Option('--load <id:option=value,…>', 'have the library start a service').argParser(toLoads))
        .option('-w, --write <file>', 'add to this file, or make it, instead of printing')
        .addHelpText('after', HELP$4);
    command.action(async (ids, { from, load = {}, write, ...own }) => {
        if (!ids.length && !from && !Object.keys(load).length && !Object.keys(own).length) {
            command.error('error: name services, or pages with --from');
        }
        const named = servicesNamed([...ids, ...Object.keys(load)]);
        refuseUnstartable(named, load);
        const file = write ? await openConfig(write) : { path: '', text: undefined, config: {} };
        const seen = from ? await find(from, file.config, terminal) : undefined;
        const services = [...new Set([...named, ...(seen?.services ?? [])])];
        const language = own.language ?? file.config.language ?? seen?.language;
        const all = [...services.map(({ facts }) => facts), ...(file.config.services ?? [])];
        const { config, added, kept } = merge(file.config, {
            own,
            services: services.map((service) => entryOf(service, { language, load: load[service.facts.id], all })),
            signals: services.flatMap(({ facts: { signal } }) => (signal && signal !== 'callback' ? signal : [])),
        });
        check$1(config, write ?? 'config', terminal);
        if (!write)
            return terminal.say(toText$1(config));
        const isChanged = await writeConfig(file, config);
        const had = kept.length ? ` ${kept.join(', ')} was there.` : '';
        if (!isChanged)
            terminal.say(`${write} has it all already.\n`);
        else
            terminal.say(`Wrote ${write}: added ${added.join(', ') || 'no service'}.${had}\n`);
    });
}
function refuseUnstartable(services, load) {
    const one = services.find(({ facts, loader }) => load[facts.id] && !loader);
    if (!one)
        return;
    const { id } = one.facts;
    throw new Failure(EXIT.usage, `--load ${id}: the library cannot start it; expected its own snippet in the page, with data-service="${id}"`);
}
/** What pages seem to use, of the catalogue and of what the config describes by itself. */
async function find(paths, config, terminal) {
    const { allow = [], services = [] } = config;
    const pages = await readPages(paths, terminal);
    const facts = CATALOGUE.map((service) => service.facts);
    const known = [...facts, ...services.filter(({ id }) => !findService(id))];
    const found = guess(pages, known, [...allow, ...pages.flatMap((page) => page.own)]);
    terminal.complain(explain(found, pages, known));
    return {
        services: CATALOGUE.filter((service) => found.services.has(service.facts.id)),
        language: pages.find((page) => page.language)?.language,
    };
}
/** What a config lacks is for its owner to say; what it has is to be right. */
function check$1(config, path, { complain }) {
    const { controller = 'x', statement = '/' } = config;
    const whole = { ...config, controller, statement };
    const whereIs = () => path;
    checkWhole(whole, whereIs);
    complain(remarksOn(whole, whereIs));
    if (!config.controller)
        complain(`${path}: lacks "controller": say who asks for consent, with --controller\n`);
    if (!config.statement) {
        complain(`${path}: lacks "statement": say where the privacy and cookie statement is, with --statement\n`);
    }
}

/** The tools that a site can come from. */
const PEERS = [
    'vanilla-cookieconsent',
    'klaro',
    'orejime',
    'tarteaucitron',
    'cookiebot',
    'onetrust',
];
/** What sites commonly call a category. Preferences are not among them: they need consent, and are no part of the three. */
const CATEGORIES = {
    necessary: 'functional',
    required: 'functional',
    essential: 'functional',
    analytics: 'analytical',
    statistics: 'analytical',
    measurement: 'analytical',
    performance: 'analytical',
    marketing: 'tracking',
    advertising: 'tracking',
    advertisement: 'tracking',
    ads: 'tracking',
    targeting: 'tracking',
    social: 'tracking',
};
// Klaro and Orejime ask about services, whose names are the site's own: there is nothing to guess.
const DEFAULTS = {
    'vanilla-cookieconsent': CATEGORIES,
    klaro: {},
    orejime: {},
    tarteaucitron: {
        gtag: 'google-analytics-4',
        googletagmanager: 'google-tag-manager',
        matomocloud: 'matomo',
        matomohightrack: 'matomo',
        facebookpixel: 'meta-pixel',
        clarity: 'microsoft-clarity',
        linkedininsighttag: 'linkedin-insight',
        googlemapsembed: 'google-maps',
    },
    cookiebot: { necessary: 'functional', statistics: 'analytical', marketing: 'tracking' },
    // Its functional cookies (C0003) are those of convenience, which need consent.
    onetrust: { C0001: 'functional', C0002: 'analytical', C0004: 'tracking', C0005: 'tracking' },
};
/** The same, but nothing for what nobody maps. */
function mapped(peer, old, map) {
    const found = [map, DEFAULTS[peer]].find((one) => Object.hasOwn(one, old));
    return found?.[old];
}

/** What only running the code would tell: a function, a call, a name from elsewhere. */
class Unread {
    what;
    constructor(what) {
        this.what = what;
    }
}
/** A regular expression of the file, by its source. */
class Pattern {
    source;
    constructor(source) {
        this.source = source;
    }
}
const offsets = new WeakMap();
/** Where a key of an object that was read stands in the file. */
function offsetOf(object, key) {
    return offsets.get(object)?.get(key) ?? 0;
}
/** The value of an expression that says it by itself. Nothing of the file is ever run. */
function valueOf(node, constants, depth = 0) {
    // A constant may name itself, or nest without end.
    if (depth > 200)
        return new Unread('nested too deeply');
    const read = (one) => valueOf(one, constants, depth + 1);
    switch (node.type) {
        case 'Literal':
            return node.regex ? new Pattern(node.regex.pattern) : node.value;
        case 'TemplateLiteral':
            return node.expressions.length
                ? new Unread('a text that is put together')
                : node.quasis[0].value.cooked;
        case 'ArrayExpression':
            return node.elements.map((one) => (one ? read(one) : null));
        case 'ObjectExpression':
            return readObject(node, read);
        case 'UnaryExpression':
            return negated(node.operator, read(node.argument));
        case 'BinaryExpression':
            return node.left.type === 'PrivateIdentifier'
                ? new Unread('code')
                : joined(node.operator, read(node.left), read(node.right));
        case 'ParenthesizedExpression':
            return read(node.expression);
        case 'Identifier':
            if (node.name === 'undefined')
                return undefined;
            return constants.has(node.name) ? read(constants.get(node.name)) : new Unread(`the name ${node.name}`);
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return new Unread('a function');
        default:
            return new Unread('code');
    }
}
function readObject(node, read) {
    // With no prototype: `__proto__` is a name like any other.
    const object = Object.create(null);
    const places = new Map();
    for (const property of node.properties) {
        if (property.type === 'SpreadElement') {
            object['...'] = new Unread('what is spread into it');
            places.set('...', property.start);
            continue;
        }
        const key = nameOf(property.key, property.computed);
        if (key === undefined)
            continue;
        object[key] =
            property.method || property.kind !== 'init' ? new Unread('a function') : read(property.value);
        places.set(key, property.start);
    }
    offsets.set(object, places);
    return object;
}
function nameOf(key, isComputed) {
    const { type, name, value } = key;
    if (type === 'Literal')
        return String(value);
    return type === 'Identifier' && !isComputed ? name : undefined;
}
function negated(operator, value) {
    if (operator === '-' && typeof value === 'number')
        return -value;
    return operator === '!' && !(value instanceof Unread) ? !value : new Unread('code');
}
function joined(operator, left, right) {
    const isText = (one) => typeof one === 'string' || typeof one === 'number';
    return operator === '+' && isText(left) && isText(right)
        ? typeof left === 'number' && typeof right === 'number'
            ? left + right
            : `${left}${right}`
        : new Unread('code');
}

/** Our config as far as the old one tells; what it does not say is left out, and our check refuses it. */
class Draft {
    config = { services: [] };
    /** Ids of ours that differ from theirs, for the add-on. */
    map = {};
    remarks = [];
    #peer;
    constructor(peer) {
        this.#peer = peer;
    }
    /** Says of a key that it did not come along, and why. */
    remark(object, key, text) {
        this.remarks.push({ offset: offsetOf(object, key), text: `${key}: ${text}` });
    }
    /** Says of every key that is there and not among those which came along. */
    remarkRest(object, taken, reasons) {
        for (const [key, value] of Object.entries(object)) {
            if (taken.includes(key) && !(value instanceof Unread))
                continue;
            const reason = value instanceof Unread && taken.includes(key) ? `not read: it is ${value.what}` : reasons[key];
            this.remark(object, key, reason ?? 'no counterpart');
        }
    }
    /** Days from 1 to 395, of what the old cookie had. */
    days(object, key) {
        const given = object[key];
        if (given === undefined)
            return;
        if (typeof given !== 'number')
            return this.remark(object, key, 'not read: one number of days for every answer');
        const days = Math.min(Math.max(Math.round(given), 1), 395);
        if (days !== given)
            this.remark(object, key, `${days} instead of ${given}: 1 to 395 days`);
        this.config.cookie = { ...this.config.cookie, days };
    }
    domain(object, key) {
        const given = textOf(object[key]);
        if (given)
            this.config.cookie = { ...this.config.cookie, domain: given.replace(/^\./, '') };
    }
    /** Ours for the first of the names that is known; else tracking, which is asked for. */
    category(object, key, names) {
        const found = names.map((name) => mapped('vanilla-cookieconsent', name.toLowerCase(), {})).find(Boolean);
        if (found && found !== 'functional')
            return found;
        const given = names.join(', ') || 'nothing';
        this.remark(object, key, `${given} stands for no category of ours: tracking, unless you know better`);
        return 'tracking';
    }
    /** An id of our form for an old one, remembered for the map where it differs. */
    id(given) {
        const id = this.newId(mapped(this.#peer, given, {}) ?? given);
        if (id !== given)
            this.map[given] = id;
        return id;
    }
    /** An id of our form that nothing has yet. */
    newId(wanted) {
        const slug = wanted
            .normalize('NFKD')
            .replace(/[^\w.-]+/g, '-')
            .replace(/^-+|-+$/g, '')
            .toLowerCase();
        const known = slug || 'service';
        let id = known;
        for (let count = 2; this.#isTaken(id); count++)
            id = `${known}-${count}`;
        return id;
    }
    #isTaken(id) {
        const { services, categories = {} } = this.config;
        return (['functional', 'analytical', 'tracking'].includes(id) ||
            Object.hasOwn(categories, id) ||
            services.some((one) => one.id === id));
    }
}
/** Cookies by name, `[name, path, domain]`, or a pattern that begins with a name. */
function itemsOf(draft, object, key) {
    const given = object[key];
    if (!Array.isArray(given))
        return [];
    return given.flatMap((one) => {
        const name = Array.isArray(one) ? one[0] : (one?.name ?? one);
        if (typeof name === 'string' && name)
            return { name, kind: 'cookie' };
        const start = name instanceof Pattern && /^\^([\w-]+)(\.\*)?(\$?)$/.exec(name.source);
        if (start)
            return { name: start[1] + (start[3] && !start[2] ? '' : '*'), kind: 'cookie' };
        const what = name instanceof Pattern ? `/${name.source}/` : 'code';
        draft.remark(object, key, `${what} is no name that could be read: write it with * in "items"`);
        return [];
    });
}
/** A text for people, without the markup that some tools take. */
function textOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const text = value
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return text || undefined;
}
function objectOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unread);
    return isObject ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value.map(objectOf) : [];
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Why an option of theirs has no counterpart, where there is more to say than that. */
const SHAPE = 'ours is set by "layout" and custom properties';
const TEXTS = 'ours are there in every language; your own words go into "texts"';
const CALLBACK = 'listen to consent-ready, consent-change and consent-withdraw on document';
const DELETES = 'what is withdrawn is always removed, as far as its items are declared';
const LOCK = 'the notice never locks the page';
const REFUSE = 'refusing is always as easy as accepting';
const PRESET = 'nothing is on before a yes';
const OPT_OUT = 'nothing runs before a yes; another law than the EU\'s is a "profile"';
const OWN_COOKIE = 'ours has a format and a name of its own; the old one is removed by the add-on';
const OPENS = '<consent-settings> or a button with data-consent-action="show-preferences" opens it';
const ASKED = 'the visitor is asked whenever what is asked about has changed';
const REASONS = {
    mode: OPT_OUT,
    optOut: OPT_OUT,
    highPrivacy: OPT_OUT,
    serviceDefaultState: OPT_OUT,
    isExempt: 'state the ground in "exempt" of a category of its own, where your law knows one',
    default: PRESET,
    enabled: PRESET,
    acceptAll: 'both buttons are always there',
    hideDeclineAll: REFUSE,
    DenyAllCta: REFUSE,
    AcceptAllCta: 'both buttons are always there',
    closePopup: 'closing the notice is no answer',
    mustConsent: LOCK,
    noticeAsModal: LOCK,
    forceModal: LOCK,
    forceBanner: LOCK,
    force_consent: LOCK,
    disablePageInteraction: LOCK,
    guiOptions: SHAPE,
    gui_options: SHAPE,
    styling: SHAPE,
    orientation: SHAPE,
    bodyPosition: SHAPE,
    iconPosition: SHAPE,
    logo: SHAPE,
    root: 'the notice stands where its element stands',
    elementID: 'the notice stands where its element stands',
    orejimeElement: 'the notice stands where its element stands',
    showIcon: OPENS,
    hashtag: OPENS,
    translations: TEXTS,
    languages: TEXTS,
    language: TEXTS,
    onConsent: CALLBACK,
    onFirstConsent: CALLBACK,
    onChange: CALLBACK,
    onAccept: CALLBACK,
    onReject: CALLBACK,
    onDecline: CALLBACK,
    onInit: CALLBACK,
    onFirstAction: CALLBACK,
    callback: CALLBACK,
    autoClear: DELETES,
    autoClearCookies: DELETES,
    autoclear_cookies: DELETES,
    revision: ASKED,
    cookieName: OWN_COOKIE,
    cookie_name: OWN_COOKIE,
    name: OWN_COOKIE,
    storageName: OWN_COOKIE,
    storageMethod: 'the answer is kept in one cookie, which a server can read too',
    useLocalStorage: 'the answer is kept in one cookie, which a server can read too',
    hideFromBots: 'a page says the same to everybody',
    hide_from_bots: 'a page says the same to everybody',
    adblocker: 'nobody is told to turn a blocker off',
    handleBrowserDNTRequest: '"doNotTrack": true heeds it; Global Privacy Control is always heeded',
    googleConsentMode: '"signals": { "google": true }',
    bingConsentMode: '"signals": { "microsoft": true }',
    groupByPurpose: 'services always stand under their category',
    groupServices: 'services always stand under their category',
    onlyOnce: 'what was released is not run twice',
    runsOnce: 'what was released is not run twice',
    contextualConsentOnly: 'an embed can always be allowed where it stands',
};

/** Klaro, and Orejime 2, which was made of it. */
function fromKlaro(old, peer = 'klaro') {
    const draft = new Draft(peer);
    const language = textOf(old['lang']);
    if (language)
        draft.config.language = language;
    const translations = objectOf(old['translations']);
    const words = objectOf(translations[language ?? ''] ?? Object.values(translations)[0] ?? {});
    const statement = textOf(old['privacyPolicy'] ?? words['privacyPolicyUrl'] ?? objectOf(words['privacyPolicy'])['url']);
    if (statement)
        draft.config.statement = statement;
    draft.days(old, 'cookieExpiresAfterDays');
    draft.domain(old, 'cookieDomain');
    for (const one of listOf(old['services'] ?? old['apps']))
        addService(draft, one, words);
    const taken = [
        'services',
        'apps',
        'lang',
        'privacyPolicy',
        'cookieExpiresAfterDays',
        'cookieDomain',
        'version',
    ];
    draft.remarkRest(old, taken, REASONS);
    return draft;
}
function addService(draft, one, words) {
    const name = textOf(one['name']);
    if (!name)
        return draft.remark(one, 'name', 'a service without a name that could be read is left out');
    const own = objectOf(words[name]);
    const purpose = textOf(own['description'] ?? one['description']);
    const statement = textOf(own['privacyPolicyUrl']);
    const items = itemsOf(draft, one, 'cookies');
    draft.config.services.push({
        id: draft.id(name),
        name: textOf(own['title'] ?? one['title']) ?? name,
        category: one['required'] === true ? 'functional' : draft.category(one, 'purposes', textsOf(one['purposes'])),
        ...(purpose && { purpose }),
        ...(statement && { statement }),
        ...(items.length && { items }),
    });
    const taken = ['name', 'title', 'description', 'purposes', 'required', 'cookies', 'translations'];
    draft.remarkRest(one, taken, REASONS);
}

/** Versions 3 and 2. Its purposes are services; a group is as near as it comes to a category. */
function fromOrejime(old) {
    if (!old['purposes'])
        return fromKlaro(old, 'orejime');
    const draft = new Draft('orejime');
    const statement = textOf(old['privacyPolicyUrl']);
    const language = textOf(old['lang']);
    if (statement)
        draft.config.statement = statement;
    if (language)
        draft.config.language = language;
    const cookie = objectOf(old['cookie']);
    draft.days(cookie, 'duration');
    draft.domain(cookie, 'domain');
    for (const one of listOf(old['purposes']))
        addPurpose(draft, one, []);
    draft.remarkRest(cookie, ['duration', 'domain', 'sameSite'], REASONS);
    draft.remarkRest(old, ['purposes', 'privacyPolicyUrl', 'lang', 'cookie'], REASONS);
    return draft;
}
function addPurpose(draft, one, groups) {
    const id = textOf(one['id']);
    if (!id)
        return draft.remark(one, 'id', 'a purpose without an id that could be read is left out');
    const inside = listOf(one['purposes']);
    if (inside.length)
        return inside.forEach((each) => addPurpose(draft, each, [...groups, id]));
    const purpose = textOf(one['description']);
    const items = itemsOf(draft, one, 'cookies');
    draft.config.services.push({
        id: draft.id(id),
        name: textOf(one['title']) ?? id,
        category: one['isMandatory'] === true ? 'functional' : draft.category(one, 'id', groups.length ? groups : [id]),
        ...(purpose && { purpose }),
        ...(items.length && { items }),
    });
    draft.remarkRest(one, ['id', 'title', 'description', 'cookies', 'isMandatory'], REASONS);
}

/** Its services that only measure; for any other is asked as for tracking. */
const ANALYTICAL = /^(gtag|multiplegtag|analytics|matomo\w*|atinternet|plausible|simpleanalytics|clarity|hotjar)$/;
/** What is given to `init`, and what is pushed to `job`. */
function fromTarteaucitron(old, { pushed }) {
    const draft = new Draft('tarteaucitron');
    const statement = textOf(old['privacyUrl']);
    if (statement)
        draft.config.statement = statement;
    draft.domain(old, 'cookieDomain');
    for (const id of new Set(pushed.map((one) => one.id))) {
        draft.config.services.push({
            id: draft.id(id),
            name: id,
            category: ANALYTICAL.test(id) ? 'analytical' : 'tracking',
        });
    }
    draft.remarkRest(old, ['privacyUrl', 'cookieDomain'], REASONS);
    return draft;
}

/** Versions 3 and 2; in 2 categories are named by the switches of the settings, in each language. */
function fromVanillaCookieConsent(old) {
    const draft = new Draft('vanilla-cookieconsent');
    const language = objectOf(old['language']);
    const given = textOf(language['default'] ?? old['current_lang']);
    if (given)
        draft.config.language = given;
    const texts = Object.assign(Object.create(null), objectOf(language['translations'] ?? old['languages']));
    const words = objectOf(texts[given ?? ''] ?? Object.values(texts)[0]);
    const sections = listOf(objectOf(words['preferencesModal'])['sections'] ?? objectOf(words['settings_modal'])['blocks']);
    const cookie = objectOf(old['cookie']);
    draft.days(cookie, 'expiresAfterDays');
    draft.days(old, 'cookie_expiration');
    draft.domain(cookie, 'domain');
    draft.domain(old, 'cookie_domain');
    const categories = objectOf(old['categories']);
    const ids = new Set([...Object.keys(categories), ...sections.map(linked)]);
    for (const id of ids) {
        if (id)
            addCategory(draft, id, objectOf(categories[id]), categories, sections.filter((one) => linked(one) === id));
    }
    draft.remarkRest(cookie, ['expiresAfterDays', 'domain', 'path', 'sameSite', 'secure'], REASONS);
    draft.remarkRest(old, ['categories', 'cookie', 'current_lang', 'cookie_expiration', 'cookie_domain', 'page_scripts', 'autorun'], REASONS);
    return draft;
}
function linked(section) {
    return textOf(section['linkedCategory'] ?? objectOf(section['toggle'])['value']) ?? '';
}
function addCategory(draft, old, given, categories, sections) {
    const [section = {}] = sections;
    const isAlwaysOn = given['readOnly'] === true || objectOf(section['toggle'])['readonly'] === true;
    let id = mapped('vanilla-cookieconsent', old, {}) ?? old.replace(/[^\w.-]+/g, '-');
    if (isAlwaysOn)
        id = 'functional';
    else if (id === 'functional') {
        id = 'preferences';
        draft.remark(categories, old, 'with us what is functional always runs: call it otherwise in your pages too');
    }
    if (id !== old && mapped('vanilla-cookieconsent', old, {}) !== id)
        draft.map[old] = id;
    const [label, description] = [textOf(section['title']), textOf(section['description'])];
    (draft.config.categories ??= {})[id] ??= { ...(label && { label }), ...(description && { description }) };
    const before = draft.config.services.length;
    for (const [name, service] of Object.entries(objectOf(given['services']))) {
        const about = objectOf(service);
        const items = itemsOf(draft, about, 'cookies');
        draft.config.services.push({
            id: draft.id(name),
            name: textOf(about['label']) ?? name,
            category: id,
            ...(items.length && { items }),
        });
        draft.remarkRest(about, ['label', 'cookies'], REASONS);
    }
    const items = [
        ...itemsOf(draft, objectOf(given['autoClear']), 'cookies'),
        ...sections.flatMap((one) => rowsOf(one)),
    ].filter(({ name }, place, all) => all.findIndex((one) => one.name === name) === place);
    const own = draft.config.services.slice(before);
    if (items.length && own.length < 2) {
        // Nobody says whose they are: one service until the owner tells them apart.
        const service = own[0] ?? { id: draft.newId(`${old}-cookies`), category: id };
        service.items = [...(service.items ?? []), ...items];
        if (!own.length) {
            draft.config.services.push(service);
            draft.remark(categories, old, `its cookies became one service, ${service.id}: tell apart whose they are`);
        }
    }
    else if (items.length) {
        const names = items.map(({ name }) => name).join(', ');
        draft.remark(categories, old, `add these to the services that they belong to: ${names}`);
    }
    draft.remarkRest(given, ['readOnly', 'services', 'autoClear'], REASONS);
}
/** The rows of its tables, where a column's head tells the lifetime. */
function rowsOf(section) {
    const table = objectOf(section['cookieTable']);
    const headers = Object.entries(objectOf(table['headers']));
    const column = headers.find(([key, head]) => /expir|durat|lifetime|verval|bewaar|laufzeit|durée/i.test(`${key} ${textOf(head)}`));
    return [...listOf(table['body']), ...listOf(section['cookie_table'])].flatMap((row) => {
        const name = textsOf(Object.values(row))[0];
        const lifetime = column && textOf(row[column[0]]);
        if (!name)
            return [];
        const pattern = row['is_regex'] === true ? `${name.replace(/^\^/, '').replace(/[^\w-].*$/, '')}*` : name;
        return [{ name: pattern, kind: 'cookie', ...(lifetime && { lifetime }) }];
    });
}

/** In this order: what is told by more stands before what is told by less. */
const CONVERTERS = {
    'vanilla-cookieconsent': {
        fits: (one) => ('categories' in one && 'translations' in objectOf(one['language'])) ||
            Object.values(objectOf(one['languages'])).some((words) => 'settings_modal' in objectOf(words)),
        convert: fromVanillaCookieConsent,
    },
    orejime: {
        fits: (one) => (Array.isArray(one['purposes']) && 'privacyPolicyUrl' in one) ||
            (Array.isArray(one['apps']) && typeof one['privacyPolicy'] === 'string'),
        convert: fromOrejime,
    },
    klaro: {
        fits: (one) => [one['services'], one['apps']].some((list) => Array.isArray(list) && 'name' in objectOf(list[0])),
        convert: (one) => fromKlaro(one),
    },
    tarteaucitron: {
        fits: (one) => 'hashtag' in one || ('privacyUrl' in one && 'orientation' in one),
        convert: fromTarteaucitron,
    },
};
/** The one object of the file that is a config, made ours. @throws {Failure} when there is none */
function convert(path, source, from) {
    const peers = (from ? [from] : Object.keys(CONVERTERS));
    for (const peer of peers) {
        const { fits, convert: make } = CONVERTERS[peer];
        const found = source.objects.find((one) => fits(one, source));
        if (found)
            return { draft: make(found, source), peer };
    }
    // A page may start services without saying anything else.
    if (source.pushed.length && peers.includes('tarteaucitron')) {
        return { draft: fromTarteaucitron({}, source), peer: 'tarteaucitron' };
    }
    const tools = peers.join(', ');
    throw new Failure(EXIT.usage, `${path}: no config of ${tools} was found in it, as an object that can be read`);
}

/**
 * Reads a JSON or JavaScript file without running any of it.
 * @throws {Failure} when it is neither
 */
function readSource(path, text) {
    try {
        const program = parseText(text);
        return gather(program);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new Failure(EXIT.usage, `${path}: nested too deeply to be read`);
        if (!(error instanceof SyntaxError))
            throw error;
        const { line, column } = placeOf(text, error.pos ?? 0);
        const message = error.message.replace(/ \(\d+:\d+\)$/, '');
        throw new Failure(EXIT.usage, `${path}:${line}:${column}: expected JSON or JavaScript: ${message}`);
    }
}
function parseText(text) {
    const options = { ecmaVersion: 'latest', allowHashBang: true };
    // An object by itself, as in JSON, is no statement: it would be read as a block.
    if (/^\s*[{[]/.test(text)) {
        const node = parseExpressionAt(text, 0, options);
        if (!text.slice(node.end).trim())
            return node;
    }
    try {
        return parse$1(text, { ...options, sourceType: 'module' });
    }
    catch {
        return parse$1(text, { ...options, sourceType: 'script' });
    }
}
function gather(root) {
    const constants = new Map();
    const named = new Set();
    const whole = [];
    const inCalls = [];
    const pushed = [];
    const visit = (node) => {
        switch (node.type) {
            case 'VariableDeclarator': {
                const { id, init } = node;
                if (id.name && init) {
                    // Twice the same name is two constants of two functions: neither is known.
                    if (named.has(id.name))
                        constants.delete(id.name);
                    else
                        constants.set(id.name, init);
                    named.add(id.name);
                    whole.push(init);
                }
                break;
            }
            case 'AssignmentExpression':
                whole.push(node.right);
                break;
            case 'ExportDefaultDeclaration':
                whole.push(node.declaration);
                break;
            case 'CallExpression': {
                const call = node;
                const [first] = call.arguments;
                if (first)
                    inCalls.push(first);
                if (isPush(call.callee)) {
                    for (const one of call.arguments) {
                        if (one.type === 'Literal' && typeof one.value === 'string')
                            pushed.push({ id: one.value, offset: one.start });
                    }
                }
            }
        }
        for (const child of childrenOf(node))
            visit(child);
    };
    if (root.type === 'Program')
        root.body.forEach(visit);
    else
        whole.push(root);
    const objects = [...inCalls, ...whole]
        .map((node) => (node.type === 'ObjectExpression' ? valueOf(node, constants) : undefined))
        .filter((value) => value !== undefined);
    return { objects, pushed };
}
/** `tarteaucitron.job.push`, also of `(tarteaucitron.job = tarteaucitron.job || [])`. */
function isPush(callee) {
    const { property, object } = callee;
    return property?.name === 'push' && !!object && mentionsJob(object);
}
function mentionsJob(node) {
    const { type, property, left } = node;
    return type === 'MemberExpression' ? property?.name === 'job' : !!left && mentionsJob(left);
}
function childrenOf(node) {
    return Object.values(node)
        .flat()
        .filter((one) => typeof one?.type === 'string');
}

/** Enough for any config; each round finds one. */
const ROUNDS = 5000;
/** Everything that our check has against a config, each once, in its own words. */
function toFillIn(config) {
    const found = [];
    const trial = structuredClone(config);
    for (let round = 0; round < ROUNDS; round++) {
        try {
            checkedConfig(trial);
            return found;
        }
        catch (error) {
            if (!(error instanceof ConsentConfigError))
                throw error;
            const { option, given, expected } = error;
            if (given !== undefined)
                return [...found, error.message];
            found.push(`${option}: ${expected}`);
            // What it would say next is seen once this is there.
            put$1(trial, option, expected === 'address' ? '/' : 'text');
        }
    }
    return found;
}
function put$1(trial, option, value) {
    const keys = option.split(/[.[\]]+/).filter(Boolean);
    const last = keys.pop();
    let at = trial;
    for (const key of keys)
        at = at[key];
    at[last] = value;
}

const HELP$3 = `
The file is JSON or JavaScript, and is read, never run: what only running it
would tell is named and left out. So is what has no counterpart, with the
reason. What our config needs and the old one never said is left out too: the
check refuses the result until you have filled it in.

Examples:
  See what becomes of it:
    $ privacy-cookie-notice migrate klaro-config.js
  Write it:
    $ privacy-cookie-notice migrate cookieconsent.js --write consent.json

Exit codes:
  0 done; what is to be filled in is named
  2 wrong option, or no config in the file   4 the file cannot be read or written`;
function addMigrate(program, terminal) {
    const command = program
        .command('migrate')
        .summary("make the config of another tool ours, and say what it can't be")
        .description('Converts the config of another tool, and says what of it has no counterpart.')
        .argument('<config>', "the other tool's config: JSON or JavaScript")
        .addOption(new Option('--from <tool>', 'whose it is (default: by its shape)').choices(PEERS))
        .option('--write <file>', 'write the config to a new file, instead of printing it')
        .addHelpText('after', HELP$3);
    command.action(async (path, { from, write }) => {
        if (from && !CONVERTERS[from]) {
            command.error(`error: ${from} has no config file: it is set up at its vendor; see docs/migration.md`);
        }
        const text = await readFile(path, 'utf8').catch(failAt(path, 'read it', EXIT.files));
        const { draft, peer } = convert(path, readSource(path, text), from);
        const json = `${JSON.stringify(draft.config, null, 2)}\n`;
        if (write)
            await writeFile(write, json, { flag: 'wx' }).catch(failAt(write, 'write it'));
        else
            terminal.say(json);
        for (const { offset, text: remark } of inOrder(draft)) {
            terminal.complain(`${path}:${placeOf(text, offset).line}: ${remark}\n`);
        }
        terminal.complain(`For pages that keep their labels, before the notice's own tag:\n${tagFor(peer, draft)}\n`);
        for (const one of toFillIn(draft.config)) {
            terminal.complain(`${write ?? 'the config'}: to fill in: ${one}\n`);
        }
    });
}
function inOrder({ remarks }) {
    const known = new Set();
    return [...remarks]
        .sort((one, other) => one.offset - other.offset)
        .filter(({ offset, text }) => !known.has(`${offset} ${text}`) && known.add(`${offset} ${text}`));
}
function tagFor(peer, { map }) {
    const json = JSON.stringify(map).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
    const attribute = Object.keys(map).length ? ` data-map='${json}'` : '';
    return `<script src="/privacy-cookie-notice.migrate.js" data-from="${peer}"${attribute}></script>`;
}

/**
 * The services that all words are found in: in id, name, provider, country, kind or category, or as one of
 * their hosts or items. Those that are called so come first.
 */
function search(services, query) {
    const words = query.trim().split(/\s+/);
    const named = [];
    const others = [];
    for (const service of services) {
        const { facts } = service;
        if (words.every((word) => isIn(word, [facts.id, facts.name])))
            named.push(service);
        else if (words.every((word) => isAbout(word, facts)))
            others.push(service);
    }
    return [...named, ...others];
}
function isAbout(word, { id, name, provider, country, kind, category, hosts, items }) {
    const host = hostIn(word);
    return (isIn(word, [id, name, provider, kind, category, ...hosts, ...items.map((item) => item.name)]) ||
        word.toUpperCase() === country ||
        (host !== undefined && hosts.some((own) => covers(own, host))) ||
        items.some((item) => fitsName(item.name, word)));
}
function isIn(word, texts) {
    return texts.some((text) => text.toLowerCase().includes(word.toLowerCase()));
}
/** Whether an item of this name, in which `*` stands for any text, may be called so. */
function fitsName(name, given) {
    const parts = name.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    // A star alone says nothing of what fits.
    return parts.some(Boolean) && new RegExp(`^${parts.join('.*')}$`, 's').test(given);
}

/** Columns narrower than this say nothing. */
const NARROW = 12;
const GAP = '  ';
/**
 * Rows as aligned columns, the first row above. Where lines would not fit the width cells are cut, but for those
 * of the first column, which are to be copied.
 */
function table(rows, width = Infinity) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    const total = () => widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
    while (total() > width) {
        const widest = widths.indexOf(Math.max(...widths.slice(1)), 1);
        if (!(widths[widest] > NARROW))
            break;
        widths[widest]--;
    }
    const lines = rows.map((row) => row
        .map((cell, column) => cut(cell, widths[column]).padEnd(widths[column]))
        .join(GAP)
        .trimEnd());
    return lines.join('\n');
}
function cut(text, width) {
    return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

const HELP$2 = `
A service is found by its id, name, provider, country, kind or category, by a
host that it is loaded from, and by a cookie or key that it keeps.

Examples:
  All that there are:
    $ privacy-cookie-notice services
  Whose cookie is this, and whose host?
    $ privacy-cookie-notice services _ga_ABC123
    $ privacy-cookie-notice services https://static.hotjar.com/c/hotjar.js
  Video players, with all that is known of them:
    $ privacy-cookie-notice services video --json

Exit codes:
  0 found   2 wrong option, or nothing is found`;
function addServices(program, terminal) {
    program
        .command('services')
        .summary('search the catalogue of known services')
        .description('Searches the catalogue of services that can be declared by name.')
        .argument('[words...]', 'what to look for; all words must fit')
        .option('--json', 'print the whole fact sheets')
        .addHelpText('after', HELP$2)
        .action((words, { json }) => {
        const word = words.join(' ');
        const found = word.trim() ? search(CATALOGUE, word) : CATALOGUE;
        if (json)
            terminal.say(`${JSON.stringify(found.map(toJson$1), null, 2)}\n`);
        if (!found.length) {
            throw new Failure(EXIT.usage, `${word}: nothing in the catalogue is called so; ${hint(word)}`);
        }
        if (!json)
            terminal.say(`${table([HEAD, ...found.map(toRow)], terminal.width)}\n`);
    });
}
const HEAD = ['ID', 'NAME', 'PROVIDER', 'CATEGORY'];
function toRow({ facts: { id, name, provider, category } }) {
    return [id, name, provider, category];
}
function toJson$1({ facts, loader }) {
    return { ...facts, canLoad: !!loader };
}

const load = (language) => import(`./locales/${language}.js`);
const loadLocale = (language) => load(language).catch(() => load('en'));

/**
 * The one word that the guard itself needs, in the two languages that it has by heart: the permanent control
 * stands on every page, where a returning visitor downloads no language. In the others it is loaded.
 */
/**
 * The language that is asked for: of the config, else of the page, else English (BCP 47). Its primary part
 * names a module, but for Brazil's Portuguese, which has its own.
 */
function noticeLanguage(tag = document.documentElement.lang) {
    return /^(pt-BR|\w\w)/.exec(tag)?.[0] ?? 'en';
}

/** Ids of categories, and of their services. */
/** Whether a visitor is to be asked about it: it is neither functional nor exempt. */
function needsConsent({ id, exempt }) {
    return id !== 'functional' && !exempt;
}

/** Fills in what stands in braces: `{controller}`. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (all, key) => (Object.hasOwn(values, key) ? values[key] : all));
}
/** What a category is called and is for: in the site's own words, else in ours, else by its id. */
function categoryWords(words, { id, label, description }) {
    const shipped = words.categories[id];
    const name = label ?? shipped?.label ?? id;
    return {
        label: name,
        purpose: description ?? shipped?.purpose ?? name,
        description: description ?? shipped?.description ?? '',
    };
}

/** CSS text, marked so that the build makes it small. */
const css = ([text]) => text;

/**
 * The buttons are the page's own children, so that consent helpers find them. `all: initial` with
 * `!important` beats every rule of the page, because an inner tree's important rules do: whatever the
 * page's style does to buttons, accept and reject stay alike.
 */
const noticeStyles = css `
  :host {
    /* From the window's edge; less of it on a phone. */
    --edge: min(1rem, 2.5vw);
    --pad: calc(var(--edge) * 1.75);
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 2147483001;
    box-sizing: border-box;
    inline-size: min(100% - 2 * var(--edge), var(--consent-max-width, 62rem));
    /* A low window keeps two lines of the page in sight. */
    max-block-size: max(60dvh, 100dvh - 4rem);
    margin: 0 auto var(--edge);
    overflow: auto;
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
    scroll-padding-block-end: clamp(0px, (50dvh - 13rem) * 99, 10rem);
    background: var(--background);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.16);
    font-size: 1rem;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .box {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 0.75rem 2.5rem;
    padding: var(--pad);
  }
  /* Where not all of the text is in view, both answers are; where they would take half of it, neither is. */
  .actions {
    position: sticky;
    inset-block-end: clamp(-99rem, (50dvh - 13rem) * 99, 0px);
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8rem, 40%)), 1fr));
    grid-auto-rows: 1fr;
    gap: 0.625rem;
    align-self: end;
    margin-block-end: calc(var(--pad) * -1);
    padding-block: 0.5rem var(--pad);
    background: var(--background);
    box-shadow: 0 -0.5rem 0.5rem var(--background);
  }
  ::slotted(*) {
    max-inline-size: 40rem;
    margin: 0 0 0.5rem !important;
    color: inherit !important;
    font-size: 0.9375rem !important;
    line-height: 1.5 !important;
  }
  ::slotted(h2) {
    font-size: 1.25rem !important;
    line-height: 1.3 !important;
    text-wrap: balance;
  }
  ::slotted(ul) {
    padding-inline-start: 1.25rem !important;
    list-style: disc !important;
  }
  ::slotted(a) {
    display: inline-block !important;
    padding-block: 0.25rem !important;
  }
  ::slotted(button) {
    all: initial !important;
    color-scheme: inherit !important;
    /* A blocker that hides the host hides them too, to the eye and to the click. */
    visibility: inherit !important;
    pointer-events: inherit !important;
    /* What the keyword all leaves out. */
    direction: inherit !important;
    unicode-bidi: normal !important;
    --button: inherit !important;
    --button-text: inherit !important;
    --control: inherit !important;
    --text: inherit !important;
    --radius: inherit !important;
    --focus: inherit !important;
    /* Not a block, so that a page's ::first-line and ::first-letter reach none of them. */
    display: flex !important;
    align-items: center !important;
    justify-content: center !important;
    box-sizing: border-box !important;
    min-block-size: 2.75rem !important;
    padding: 0.5rem 0.375rem !important;
    border: 2px solid var(--button) !important;
    border-radius: var(--radius) !important;
    background: var(--button) !important;
    color: var(--button-text) !important;
    font: inherit !important;
    font-size: 1rem !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-align: center !important;
    overflow-wrap: anywhere !important;
    cursor: pointer !important;
  }
  ::slotted(button)::before,
  ::slotted(button)::after {
    content: none !important;
  }
  ::slotted(a),
  ::slotted(button:hover) {
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
  }
  ::slotted(:focus-visible) {
    outline: 3px solid var(--focus) !important;
    outline-offset: 2px !important;
  }
  ::slotted(button:not([slot='actions'])) {
    grid-column: 1 / -1 !important;
    background: transparent !important;
    color: var(--text) !important;
    border-color: var(--control) !important;
  }
`;

/**
 * The one set of tokens. Colours follow the page's `color-scheme`; there is none for a single button, so
 * that accept and reject cannot be told apart (R-LAW-08).
 */
const tokens = css `
  :host {
    --background: var(--consent-background, light-dark(#fff, #1f1e24));
    --text: var(--consent-text, light-dark(#1d1c22, #f2f1f5));
    --line: var(--consent-line, light-dark(#d8d5de, #45424d));
    --control: light-dark(#75717f, #96929f);
    --button: var(--consent-button-background, light-dark(#1d1c22, #f2f1f5));
    --button-text: var(--consent-button-text, light-dark(#fff, #1d1c22));
    --radius: var(--consent-radius, 0.5rem);
    --focus: var(--consent-focus, light-dark(#2458d3, #9dbcff));
    color: var(--text);
    font-family: var(--consent-font, inherit);
    line-height: 1.5;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/** Text for an element or a quoted attribute. */
function escape(text) {
    return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * The first layer as HTML, to stand first in a page's body: hidden, and shown by its own few lines where the
 * guard, in the page's head, has found that the visitor is to be asked. So the first frame needs nothing
 * that is downloaded later, and the buttons work in it. The interface takes it over as it stands.
 *
 * Empty where the first layer is not the usual one, which then comes as it does without this: where nothing
 * is asked, something is exempt, `layout` is not `bottom`, or the profile's notice has a cross.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 */
function printNotice(config, { words: shipped, nonce }) {
    const { categories, controller, statement, layout = 'bottom', profile, texts, doNotTrack, } = checkedConfig(config);
    const asked = categories.filter(needsConsent);
    const isUsual = asked.length === categories.length - 1 && layout === 'bottom' && profile !== 'it';
    if (!asked.length || !isUsual)
        return '';
    const words = { ...shipped, ...texts };
    const button = (slot, action, label) => `<button type="button" slot="${slot}" data-consent-action="${action}">${escape(label)}</button>`;
    const ownNonce = nonce === undefined ? '' : ` nonce="${escape(nonce)}"`;
    const { language } = words;
    return [
        `<style${ownNonce}>${WITHOUT_SETTINGS}</style>`,
        `<consent-notice hidden data-nosnippet role="region" aria-label="${escape(words.title)}" lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
        `<template shadowrootmode="open"><style${ownNonce}>${STYLE}</style><div class="box"><div><slot></slot></div><div class="actions"><slot name="actions"></slot><slot name="more"></slot></div></div></template>`,
        `<h2>${escape(words.title)}</h2>`,
        `<p>${escape(fill(words.intro, { controller }))}</p>`,
        `<ul>${asked.map((category) => `<li>${escape(categoryWords(words, category).purpose)}</li>`).join('')}</ul>`,
        `<p>${escape(fill(words.withdraw, { settings: words.settings }))}</p>`,
        `<a href="${escape(statement)}">${escape(words.statement)}</a>`,
        button('actions', 'reject-all', words.rejectAll),
        button('actions', 'accept-all', words.acceptAll),
        button('more', 'show-preferences', words.showPreferences),
        `</consent-notice><script${ownNonce}>${showIt(!!doNotTrack)}</script>`,
    ].join('');
}
/** The way back is not needed beside the question. Weak, for the interface to have the last word. */
const WITHOUT_SETTINGS = ':where(consent-notice:not([hidden]))~consent-settings[floating]{visibility:hidden}';
/** Without its comments and the space that means nothing. */
const STYLE = `${tokens}${noticeStyles}`
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,!]) ?/g, '$1')
    .replaceAll(';}', '}')
    .replace(/: /g, ':')
    .trim();
/**
 * Not for whom the first layer may say something else, or nothing: in another site's frame, whose address is
 * out of reach, and where the browser itself refuses. The page's interface sees to those, and to whatever becomes of the layer once it is there.
 */
function showIt(hearsDoNotTrack) {
    const hears = `!navigator.globalPrivacyControl${hearsDoNotTrack ? "&&navigator.doNotTrack!=='1'" : ''}`;
    return (`(n=>{try{n.hidden=!(top.location.href&&n.shadowRoot&&window.PrivacyCookieNotice?.layers?.has('notice')&&${hears})}catch{}` +
        `document.addEventListener('consent-hide',e=>{if(e.layer==='notice')n.hidden=true})})(document.currentScript.previousElementSibling)`);
}

var auto = "!function(){const e=Symbol.for(\"privacy-cookie-notice.head\");function t(e,t,n,o){const r=[t,n,Date.now(),o];e.stopped.push(r),e.onstop?.(r)}function n(e){return RegExp(`(?:^|2f|[^\\\\w-])(?:${e.join(\"|\").replaceAll(\".\",\"\\\\.\")})(?![\\\\w-])`,\"i\")}function o(e,t){return t===e||t.endsWith(\".\"+e)}function r(e){try{const{protocol:t,host:n}=new URL(e,document.baseURI);return/^(http|ws)s?:/.test(t)?n:\"\"}catch{return\"\"}}function c(e,t,n){e[t]&&(e[t]=n(e[t]))}function s(e,t){const n=document.createElement(\"meta\");n.httpEquiv=\"Content-Security-Policy\",n.content=e.replaceAll(\"%\",t.map(e=>`${e} *.${e}`).join(\" \")),document.head.append(n)}const a=[\"script\",\"iframe\",\"img\",\"source\"],i=/^$|script|module|map|rules/;function l(e){return\"script\"===e.localName}function p(e){return e.src??e.href.baseVal}const{nonce:d}=document.currentScript;try{const f=(({cookie:e,days:t,parts:n})=>{const o=[],r=`(?:^|; )${e}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,e,n=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(r,\"g\"))){const r=Math.floor(Date.now()/864e5)-+e;r>=0&&r<t&&o.push(n.match(/.{5}/g)??[])}return new Set(n.flatMap(([e,t,n])=>(o.length?o.every(e=>e.includes(t)):n)||!t?e:[]))})(HEAD_DATA),u=((t,n=[])=>document[e]={mode:\"auto\",stopped:[],once:n})(),h=((e,{parts:t})=>e.has(\"tracking\")&&t.every(([t])=>e.has(t)))(f,HEAD_DATA);h||function(e,s){const f=(({allow:e=[],parts:t},c)=>{const s=e=>t.filter(([,,,...t])=>t.some(t=>o(t,e))),a=t=>{const n=s(t);return!t||t===location.host||e.some(e=>o(e,t))||(n.length?n:[[\"tracking\"]]).some(([e])=>l.granted.has(e))},i=n(t.flatMap(([,,,...e])=>e)),l={granted:c,mayAsk:e=>a(r(e)),mayLoad:e=>\"!\"===e[0]?!l.granted.has(e.slice(1)):l.granted.has(t.some(([t])=>t===e)?e:\"tracking\"),labelOf:e=>s(r(e))[0]?.[0]??\"tracking\",labelOfText(e,o){if(i.test(e))for(const[o,,,...r]of t)if(r.some(t=>n([t]).test(e)&&!a(t)))return o;if(/^\\w+$/.test(o)||/\\bimport\\b/.test(e))for(const[,t]of e.matchAll(/[\"'`](?:https?:)?\\\\?\\/\\\\?\\/([\\w.:-]+)/g))if(!a(t))return l.labelOf(\"//\"+t)}};return l})(HEAD_DATA,e),u=((e,n,o)=>{const r=new Set,c=new WeakSet;let s=new WeakMap;const d=(t,n)=>{const{service:o,category:r}=t.dataset,s=o??r;if(!c.has(t)){if(s)return e.mayLoad(s)?void 0:s;if(n)return e.mayAsk(n)?void 0:e.labelOf(n);if(\"privacy-cookie-notice-guard\"!==t.id)return e.labelOfText(t.text??t.textContent,t.type)}},f=(e,c)=>{if(!i.test(e.type)||!c&&!e.firstChild)return;const s=d(e,c);if(!s){const t=c&&new URL(c,document.baseURI).host;return void((!c||t&&t!==location.host)&&(e.nonce=n))}const a=e.nonce===n&&(e.nextSibling||\"loading\"!==document.readyState);e.nonce=\"\",a||r.has(e)||!e.isConnected||(r.add(e),t(o,c||\"inline\",\"script\",s))},u=(n,r,a)=>{if(s.get(n)===a||c.has(n))return!1;if(e.mayAsk(a))return s.set(n,a),!1;const i=n.dataset.service??=e.labelOf(a);return!e.mayLoad(i)&&(n.setAttribute(\"data-\"+r,a),n.removeAttribute(r),t(o,a,n.localName,i),!0)},h={all(e){h.one(e),h.inside(e).forEach(h.one)},inside:e=>e?.firstElementChild?[...e.querySelectorAll(`${a}`)]:[],one(e){if(e&&a.includes(e.localName))try{if(l(e))return f(e,p(e));for(const t of[\"src\",\"srcset\"]){const n=e.getAttribute(t);n&&u(e,t,n)}}catch(e){console.error(\"privacy-cookie-notice\",e)}},address(e,t,n){return!!a.includes(e.localName)&&(l(e)?(e.isConnected&&f(e,n),!1):u(e,t,n))}};return o.pass=e=>{c.add(e),l(e)&&(e.nonce=n)},o.follow=(t,n)=>{e.granted=t,s=new WeakMap;for(const e of r)d(e,p(e))||(r.delete(e),n(e))},addEventListener(\"error\",e=>r.has(e.target)&&e.stopImmediatePropagation(),!0),h})(f,d,s),h=new MutationObserver(e=>{const t=new Set,n=new Set;for(const{target:o,addedNodes:r}of e){t.add(3===o.nodeType?o.parentNode:o);for(const e of r)t.add(e),n.add(e),n.has(o)||u.inside(e).forEach(e=>t.add(e))}t.forEach(u.one)}),m=e=>h.observe(e,{subtree:!0,childList:!0,characterData:!0,attributeFilter:[\"src\",\"srcset\"]});m(document),function(e,t){const n={Node:\"appendChild insertBefore replaceChild\",Element:\"append prepend before after replaceWith replaceChildren insertAdjacentElement\",DocumentFragment:\"append prepend replaceChildren\",CharacterData:\"before after replaceWith\",Range:\"insertNode\"};for(const[t,o]of Object.entries(n))for(const n of o.split(\" \"))c(window[t].prototype,n,t=>function(...n){if(!1!==this.isConnected)for(const t of n)e.all(t);return t.apply(this,n)});c(Element.prototype,\"attachShadow\",e=>function(...n){const o=e.apply(this,n);return t(o),o})}(u,m),function(e){const t=[HTMLScriptElement,HTMLIFrameElement,HTMLImageElement,HTMLSourceElement];for(const{prototype:n}of t)for(const t of[\"src\",\"srcset\"]){const o=Object.getOwnPropertyDescriptor(n,t);if(!o)continue;const r=function(n){e.address(this,t,`${n}`)||o.set.call(this,n)};Object.defineProperty(n,t,{...o,set:r})}c(Element.prototype,\"setAttribute\",t=>function(...n){const[o,r]=n;/^src/i.test(o)&&e.address(this,o.toLowerCase(),`${r}`)||t.apply(this,n)})}(u),function(e,t){const n=/\\x3cscript(?=[\\s>])([^>]*)>([^]*?)(?=<\\/script)/gi,o=(n,o,r)=>{const[,c]=/\\ssrc\\s*=\\s*[\"']?([^\"'\\s>]+)/i.exec(o)??[],s=/\\stype\\s*=\\s*[\"']?(\\w+)\\b(?!\\/)/i.exec(o)?.[1]??\"\";return(c?e.mayAsk(c):r&&!e.labelOfText(r,s))?n.replace(/\\x3cscript/i,`$& nonce=\"${t}\"`):n};for(const e of[\"write\",\"writeln\"])c(Document.prototype,e,e=>function(...t){return e.apply(this,[t.join(\"\").replace(n,o)])})}(f,d),((e,n)=>{const o=[[window,\"fetch\",0],[window,\"fetchLater\",0],[window,\"EventSource\",0],[window,\"WebSocket\",0],[XMLHttpRequest.prototype,\"open\",1],[Navigator.prototype,\"sendBeacon\",0]];for(const[r,s,a]of o){const o=o=>{const r=o[a],c=r instanceof Request?r.url:`${r}`;return!e.mayAsk(c)&&(t(n,c,s,e.labelOf(c)),o[a]=\"about:invalid\",!0)};c(r,s,e=>new Proxy(e,{apply(e,t,n){return(!o(n)||\"sendBeacon\"!==s)&&Reflect.apply(e,t,n)},construct(e,t,n){return o(t),Reflect.construct(e,t,n)}}))}})(f,s),(e=>{addEventListener(\"securitypolicyviolation\",n=>t(e,n.blockedURI,n.effectiveDirective))})(s)}(f,u),((e,{parts:t,policy:n},o)=>{const r=t.flatMap(([t,,,...n])=>e.has(t)?n:[]);for(const t of e)/[.:]/.test(t)&&r.push(t);(o||r.length)&&(o||s(n,r),document.write(\"\\x3c!--\"))})(f,HEAD_DATA,h)}catch(e){console.error(\"privacy-cookie-notice\",e),HEAD_DATA.holdsInline||(s(HEAD_DATA.policy.replace(`'nonce-${d}'`,\"'unsafe-inline'\"),[]),document.write(\"\\x3c!--\"))}}()";

var autoHints = "!function(){function e({cookie:e,days:t,parts:n}){const o=[],r=`(?:^|; )${e}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,e,n=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(r,\"g\"))){const r=Math.floor(Date.now()/864e5)-+e;r>=0&&r<t&&o.push(n.match(/.{5}/g)??[])}return new Set(n.flatMap(([e,t,n])=>(o.length?o.every(e=>e.includes(t)):n)||!t?e:[]))}const t=Symbol.for(\"privacy-cookie-notice.head\");function n(e,t,n,o){const r=[t,n,Date.now(),o];e.stopped.push(r),e.onstop?.(r)}function o(e){return RegExp(`(?:^|2f|[^\\\\w-])(?:${e.join(\"|\").replaceAll(\".\",\"\\\\.\")})(?![\\\\w-])`,\"i\")}function r(e,t){return t===e||t.endsWith(\".\"+e)}function c(e){try{const{protocol:t,host:n}=new URL(e,document.baseURI);return/^(http|ws)s?:/.test(t)?n:\"\"}catch{return\"\"}}function s(e,t,n){e[t]&&(e[t]=n(e[t]))}function a(e,t){const n=document.createElement(\"meta\");n.httpEquiv=\"Content-Security-Policy\",n.content=e.replaceAll(\"%\",t.map(e=>`${e} *.${e}`).join(\" \")),document.head.append(n)}const i=[\"script\",\"iframe\",\"img\",\"source\"],l=/^$|script|module|map|rules/;function d(e){return\"script\"===e.localName}function p(e){return e.src??e.href.baseVal}const{nonce:f}=document.currentScript;try{const u=e(HEAD_DATA),h=((e,n=[])=>document[t]={mode:\"auto\",stopped:[],once:n})(),m=((e,{parts:t})=>e.has(\"tracking\")&&t.every(([t])=>e.has(t)))(u,HEAD_DATA);m||function(e,t){const a=(({allow:e=[],parts:t},n)=>{const s=e=>t.filter(([,,,...t])=>t.some(t=>r(t,e))),a=t=>{const n=s(t);return!t||t===location.host||e.some(e=>r(e,t))||(n.length?n:[[\"tracking\"]]).some(([e])=>l.granted.has(e))},i=o(t.flatMap(([,,,...e])=>e)),l={granted:n,mayAsk:e=>a(c(e)),mayLoad:e=>\"!\"===e[0]?!l.granted.has(e.slice(1)):l.granted.has(t.some(([t])=>t===e)?e:\"tracking\"),labelOf:e=>s(c(e))[0]?.[0]??\"tracking\",labelOfText(e,n){if(i.test(e))for(const[n,,,...r]of t)if(r.some(t=>o([t]).test(e)&&!a(t)))return n;if(/^\\w+$/.test(n)||/\\bimport\\b/.test(e))for(const[,t]of e.matchAll(/[\"'`](?:https?:)?\\\\?\\/\\\\?\\/([\\w.:-]+)/g))if(!a(t))return l.labelOf(\"//\"+t)}};return l})(HEAD_DATA,e),u=((e,t,o)=>{const r=new Set,c=new WeakSet;let s=new WeakMap;const a=(t,n)=>{const{service:o,category:r}=t.dataset,s=o??r;if(!c.has(t)){if(s)return e.mayLoad(s)?void 0:s;if(n)return e.mayAsk(n)?void 0:e.labelOf(n);if(\"privacy-cookie-notice-guard\"!==t.id)return e.labelOfText(t.text??t.textContent,t.type)}},f=(e,c)=>{if(!l.test(e.type)||!c&&!e.firstChild)return;const s=a(e,c);if(!s){const n=c&&new URL(c,document.baseURI).host;return void((!c||n&&n!==location.host)&&(e.nonce=t))}const i=e.nonce===t&&(e.nextSibling||\"loading\"!==document.readyState);e.nonce=\"\",i||r.has(e)||!e.isConnected||(r.add(e),n(o,c||\"inline\",\"script\",s))},u=(t,r,a)=>{if(s.get(t)===a||c.has(t))return!1;if(e.mayAsk(a))return s.set(t,a),!1;const i=t.dataset.service??=e.labelOf(a);return!e.mayLoad(i)&&(t.setAttribute(\"data-\"+r,a),t.removeAttribute(r),n(o,a,t.localName,i),!0)},h={all(e){h.one(e),h.inside(e).forEach(h.one)},inside:e=>e?.firstElementChild?[...e.querySelectorAll(`${i}`)]:[],one(e){if(e&&i.includes(e.localName))try{if(d(e))return f(e,p(e));for(const t of[\"src\",\"srcset\"]){const n=e.getAttribute(t);n&&u(e,t,n)}}catch(e){console.error(\"privacy-cookie-notice\",e)}},address(e,t,n){return!!i.includes(e.localName)&&(d(e)?(e.isConnected&&f(e,n),!1):u(e,t,n))}};return o.pass=e=>{c.add(e),d(e)&&(e.nonce=t)},o.follow=(t,n)=>{e.granted=t,s=new WeakMap;for(const e of r)a(e,p(e))||(r.delete(e),n(e))},addEventListener(\"error\",e=>r.has(e.target)&&e.stopImmediatePropagation(),!0),h})(a,f,t),h=new MutationObserver(e=>{const t=new Set,n=new Set;for(const{target:o,addedNodes:r}of e){t.add(3===o.nodeType?o.parentNode:o);for(const e of r)t.add(e),n.add(e),n.has(o)||u.inside(e).forEach(e=>t.add(e))}t.forEach(u.one)}),m=e=>h.observe(e,{subtree:!0,childList:!0,characterData:!0,attributeFilter:[\"src\",\"srcset\"]});m(document),function(e,t){const n={Node:\"appendChild insertBefore replaceChild\",Element:\"append prepend before after replaceWith replaceChildren insertAdjacentElement\",DocumentFragment:\"append prepend replaceChildren\",CharacterData:\"before after replaceWith\",Range:\"insertNode\"};for(const[t,o]of Object.entries(n))for(const n of o.split(\" \"))s(window[t].prototype,n,t=>function(...n){if(!1!==this.isConnected)for(const t of n)e.all(t);return t.apply(this,n)});s(Element.prototype,\"attachShadow\",e=>function(...n){const o=e.apply(this,n);return t(o),o})}(u,m),function(e){const t=[HTMLScriptElement,HTMLIFrameElement,HTMLImageElement,HTMLSourceElement];for(const{prototype:n}of t)for(const t of[\"src\",\"srcset\"]){const o=Object.getOwnPropertyDescriptor(n,t);if(!o)continue;const r=function(n){e.address(this,t,`${n}`)||o.set.call(this,n)};Object.defineProperty(n,t,{...o,set:r})}s(Element.prototype,\"setAttribute\",t=>function(...n){const[o,r]=n;/^src/i.test(o)&&e.address(this,o.toLowerCase(),`${r}`)||t.apply(this,n)})}(u),function(e,t){const n=/\\x3cscript(?=[\\s>])([^>]*)>([^]*?)(?=<\\/script)/gi,o=(n,o,r)=>{const[,c]=/\\ssrc\\s*=\\s*[\"']?([^\"'\\s>]+)/i.exec(o)??[],s=/\\stype\\s*=\\s*[\"']?(\\w+)\\b(?!\\/)/i.exec(o)?.[1]??\"\";return(c?e.mayAsk(c):r&&!e.labelOfText(r,s))?n.replace(/\\x3cscript/i,`$& nonce=\"${t}\"`):n};for(const e of[\"write\",\"writeln\"])s(Document.prototype,e,e=>function(...t){return e.apply(this,[t.join(\"\").replace(n,o)])})}(a,f),((e,t)=>{const o=[[window,\"fetch\",0],[window,\"fetchLater\",0],[window,\"EventSource\",0],[window,\"WebSocket\",0],[XMLHttpRequest.prototype,\"open\",1],[Navigator.prototype,\"sendBeacon\",0]];for(const[r,c,a]of o){const o=o=>{const r=o[a],s=r instanceof Request?r.url:`${r}`;return!e.mayAsk(s)&&(n(t,s,c,e.labelOf(s)),o[a]=\"about:invalid\",!0)};s(r,c,e=>new Proxy(e,{apply(e,t,n){return(!o(n)||\"sendBeacon\"!==c)&&Reflect.apply(e,t,n)},construct(e,t,n){return o(t),Reflect.construct(e,t,n)}}))}})(a,t),(e=>{addEventListener(\"securitypolicyviolation\",t=>n(e,t.blockedURI,t.effectiveDirective))})(t)}(u,h),((e,{parts:t,policy:n},o)=>{const r=t.flatMap(([t,,,...n])=>e.has(t)?n:[]);for(const t of e)/[.:]/.test(t)&&r.push(t);(o||r.length)&&(o||a(n,r),document.write(\"\\x3c!--\"))})(u,HEAD_DATA,m)}catch(e){console.error(\"privacy-cookie-notice\",e),HEAD_DATA.holdsInline||(a(HEAD_DATA.policy.replace(`'nonce-${f}'`,\"'unsafe-inline'\"),[]),document.write(\"\\x3c!--\"))}(({cookie:t,days:n,preload:o=[]})=>{const{nonce:r}=document.currentScript,c=e({cookie:t,days:n,parts:o});for(const[e,,,t]of o){if(!c.delete(e))continue;const n=document.createElement(\"link\");document.head.append(Object.assign(n,{nonce:r,rel:\"preload\",as:\"script\",...t,href:e}))}})(HEAD_DATA)}()";

var dryRun = "(()=>{const t=Symbol.for(\"privacy-cookie-notice.head\");function e(t,e,o,n){const r=[e,o,Date.now(),n];t.stopped.push(r),t.onstop?.(r)}function o(t){return RegExp(`(?:^|2f|[^\\\\w-])(?:${t.join(\"|\").replaceAll(\".\",\"\\\\.\")})(?![\\\\w-])`,\"i\")}function n(t,e){return e===t||e.endsWith(\".\"+t)}function r(t){try{const{protocol:e,host:o}=new URL(t,document.baseURI);return/^(http|ws)s?:/.test(e)?o:\"\"}catch{return\"\"}}const s=((e,o=[])=>document[t]={mode:\"dry-run\",stopped:[],once:o})(),c=(({allow:t=[],parts:e},s)=>{const c=t=>e.filter(([,,,...e])=>e.some(e=>n(e,t))),a=e=>{const o=c(e);return!e||e===location.host||t.some(t=>n(t,e))||(o.length?o:[[\"tracking\"]]).some(([t])=>l.granted.has(t))},i=o(e.flatMap(([,,,...t])=>t)),l={granted:s,mayAsk:t=>a(r(t)),mayLoad:t=>\"!\"===t[0]?!l.granted.has(t.slice(1)):l.granted.has(e.some(([e])=>e===t)?t:\"tracking\"),labelOf:t=>c(r(t))[0]?.[0]??\"tracking\",labelOfText(t,n){if(i.test(t))for(const[n,,,...r]of e)if(r.some(e=>o([e]).test(t)&&!a(e)))return n;if(/^\\w+$/.test(n)||/\\bimport\\b/.test(t))for(const[,e]of t.matchAll(/[\"'`](?:https?:)?\\\\?\\/\\\\?\\/([\\w.:-]+)/g))if(!a(e))return l.labelOf(\"//\"+e)}};return l})(HEAD_DATA,(({cookie:t,days:e,parts:o})=>{const n=[],r=`(?:^|; )${t}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,t,o=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(r,\"g\"))){const r=Math.floor(Date.now()/864e5)-+t;r>=0&&r<e&&n.push(o.match(/.{5}/g)??[])}return new Set(o.flatMap(([t,e,o])=>(n.length?n.every(t=>t.includes(e)):o)||!e?t:[]))})(HEAD_DATA));new PerformanceObserver(t=>{for(const{name:o,initiatorType:n}of t.getEntries())c.mayAsk(o)||(e(s,o,n,c.labelOf(o)),console.info(`privacy-cookie-notice would stop (${n}, ${c.labelOf(o)}): ${o}`))}).observe({type:\"resource\",buffered:!0})})()";

var dryRunHints = "(()=>{function e({cookie:e,days:t,parts:o}){const n=[],r=`(?:^|; )${e}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,e,o=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(r,\"g\"))){const r=Math.floor(Date.now()/864e5)-+e;r>=0&&r<t&&n.push(o.match(/.{5}/g)??[])}return new Set(o.flatMap(([e,t,o])=>(n.length?n.every(e=>e.includes(t)):o)||!t?e:[]))}const t=Symbol.for(\"privacy-cookie-notice.head\");function o(e,t,o,n){const r=[t,o,Date.now(),n];e.stopped.push(r),e.onstop?.(r)}function n(e){return RegExp(`(?:^|2f|[^\\\\w-])(?:${e.join(\"|\").replaceAll(\".\",\"\\\\.\")})(?![\\\\w-])`,\"i\")}function r(e,t){return t===e||t.endsWith(\".\"+e)}function c(e){try{const{protocol:t,host:o}=new URL(e,document.baseURI);return/^(http|ws)s?:/.test(t)?o:\"\"}catch{return\"\"}}const s=((e,o=[])=>document[t]={mode:\"dry-run\",stopped:[],once:o})(),a=(({allow:e=[],parts:t},o)=>{const s=e=>t.filter(([,,,...t])=>t.some(t=>r(t,e))),a=t=>{const o=s(t);return!t||t===location.host||e.some(e=>r(e,t))||(o.length?o:[[\"tracking\"]]).some(([e])=>l.granted.has(e))},i=n(t.flatMap(([,,,...e])=>e)),l={granted:o,mayAsk:e=>a(c(e)),mayLoad:e=>\"!\"===e[0]?!l.granted.has(e.slice(1)):l.granted.has(t.some(([t])=>t===e)?e:\"tracking\"),labelOf:e=>s(c(e))[0]?.[0]??\"tracking\",labelOfText(e,o){if(i.test(e))for(const[o,,,...r]of t)if(r.some(t=>n([t]).test(e)&&!a(t)))return o;if(/^\\w+$/.test(o)||/\\bimport\\b/.test(e))for(const[,t]of e.matchAll(/[\"'`](?:https?:)?\\\\?\\/\\\\?\\/([\\w.:-]+)/g))if(!a(t))return l.labelOf(\"//\"+t)}};return l})(HEAD_DATA,e(HEAD_DATA));new PerformanceObserver(e=>{for(const{name:t,initiatorType:n}of e.getEntries())a.mayAsk(t)||(o(s,t,n,a.labelOf(t)),console.info(`privacy-cookie-notice would stop (${n}, ${a.labelOf(t)}): ${t}`))}).observe({type:\"resource\",buffered:!0}),(({cookie:t,days:o,preload:n=[]})=>{const{nonce:r}=document.currentScript,c=e({cookie:t,days:o,parts:n});for(const[e,,,t]of n){if(!c.delete(e))continue;const o=document.createElement(\"link\");document.head.append(Object.assign(o,{nonce:r,rel:\"preload\",as:\"script\",...t,href:e}))}})(HEAD_DATA)})()";

var guard = "!function(){const s=s=>import(GUARD_FOLDER+`./locales/${s}.js`),t=t=>s(t).catch(()=>s(\"en\")),n={en:\"Cookie settings\",nl:\"Cookie-instellingen\"};function d(s=document.documentElement.lang){return/^(pt-BR|\\w\\w)/.exec(s)?.[0]??\"en\"}const w=/^1\\.(\\w{7})\\.(\\w{7})\\.(\\d{5})\\.(?:reject|(accept|save|close|synthetic|gpc|signal)\\.((?:\\w{5}){0,600})\\.(\\w{16}))$/;function m(s){const[,t,n,d,m=\"reject\",y=\"\",x=\"\"]=w.exec(s)??[];return t?{revision:t,seal:n,day:+d,method:m,grants:new Set(y.match(/.{5}/g)),id:x}:null}const y=864e5;function x({categories:s,tokens:t},n){const d=new Set;for(const w of s)for(const{id:s}of[w,...w.services])((n?n.grants.has(t.get(s)):w.exempt)||\"functional\"===w.id)&&d.add(s);return{granted:d,method:n?.method??null,decidedAt:n?new Date(n.day*y):null,mustAsk:null===n&&!!s[1]}}function g(s){let t=2166136261;for(const n of JSON.stringify(s))t=Math.imul(t^n.codePointAt(0),16777619);return(t>>>0).toString(36).padStart(7,\"0\")}const S=[\"functional\",\"analytical\",\"tracking\"],a=/^(\\w+-(all|preferences)|save|withdraw)$/,l=\":is(script,iframe,img,source,link,template):is([data-service],[data-category]),consent-embed,consent-declaration,consent-share\";function f(s,t){for(const n of[\"sandbox\",\"href\",\"srcset\",\"src\"]){const d=s.getAttribute(\"data-\"+n);null!==d&&(t?s.setAttribute(n,d):s.removeAttribute(n))}}const u=new Map,j={load:/m/,DOMContentLoaded:/e/};let k,p;function P(s){const{trustedTypes:t}=window;return p??=t?.createPolicy(\"privacy-cookie-notice\",{createScriptURL(s){return s}}),p?.createScriptURL(s)??s}const r=new WeakMap;function h({dataset:s}){return\"module\"===s.type}let e=0;async function L(s){for(;Date.now()>e||!s.async&&!s.nextSibling&&\"loading\"===document.readyState;)await new Promise(s=>setTimeout(s)),e=Date.now()+8}function z(){return new Promise(s=>requestAnimationFrame(()=>setTimeout(s)))}const M=[],_=[];let T;const C=Symbol.for(\"privacy-cookie-notice.head\");function c(){return document[C]}const B=Symbol.for(\"privacy-cookie-notice\");function b(){return document[B]}class i extends EventTarget{config;layers=new Set;#s;#t;#n=new Set;#d;#w=!1;#m;#y=x({categories:[]});#x=[];#g=()=>{};constructor(s,{loadInterface:t}={}){super(),this.#s=s,this.#t=t,this.config=(s=>{const t=(({categories:s,services:t})=>{const n=Object(s),d=[...new Set([...S,...Object.keys(n)])],w=Array.from(t??[],Object),m=!w.length&&!s;return d.map(s=>({...n[s],id:s,services:w.filter(({category:t})=>(d.includes(t)?t:\"tracking\")===s)})).filter(({id:s,services:t})=>m||\"functional\"===s||t.length||n[s])})(s),n=new Map(t.flatMap(s=>[s,...s.services].map(({id:t})=>[t,g([s.id,!!s.exempt,t]).slice(2)])));return{...s,categories:t,tokens:n,revision:g(JSON.stringify(s.revision??[...n.values()].sort()).match(/[^\"]+/g)),seal:g([s,globalThis.navigator?.globalPrivacyControl]),cookie:{name:\"PrivacyCookieNotice\",days:182,...s.cookie}}})(s)}get decision(){return this.#y}get blocked(){return this.#S(),this.#x}async start(){if(b()||(document[B]=this,0))return;this.#a();const s=this.#l(),t=s?.seal===this.config.seal,n=!t&&x(this.config,s).mustAsk&&this.show().then(z);var d,w;this.#g=function(s,t,n){const d=new WeakMap,w=s=>t=>n(\"release\",t,s),m=m=>{const{category:y,service:x}=m.dataset,[g,S]=s(y,x),a=!r.has(m),l=d.get(m);if(a&&r.set(m,\"loading\"===document.readyState),l){if(S||m instanceof HTMLScriptElement)return;l.forEach(s=>s.remove()),f(m,!1),d.delete(m)}else m.matches(':not([type=\"text/plain\"],consent-embed):is(script,[src],[srcset],[href])')?a&&!S&&n(\"unguarded\",Error(\"unguarded\"),m):S&&(t.add(g),(async s=>{if(d.set(s,[]),s instanceof HTMLScriptElement)return((s,t)=>{const n=(({dataset:s,src:t})=>s.src??t)(s),d=h(s)||n&&s.defer,w=async()=>{await L(s),await(async s=>{const t=s.async&&r.get(s);if(!s.isConnected)return;const n=t?s:(s=>{const t=document.createElement(\"script\");r.set(t,!0);for(const{name:n,value:d}of s.attributes)\"src\"===n?t.src=P(d):t.setAttribute(n,d);return t.nonce=s.nonce,s.text&&(t.text=s.text),t})(s),{type:d,src:w}=n.dataset,{parentNode:m,nextSibling:y}=s;n.remove(),n.type=d??\"\",w&&(n.src=P(w)),n.async=n.hasAttribute(\"async\");const x=(s=>(u.set(s,\"\"),\"module\"===s.type&&(k=s),()=>{const t=u.get(s);if(k=void 0,!t)return;const n=document.createRange().createContextualFragment(t);for(const s of n.querySelectorAll(\"script\"))s.async=!1;s.isConnected?s.after(n):document.body.append(n)}))(n);m.insertBefore(n,t?y:s),(n.src||\"module\"===d)&&await new Promise(s=>{n.addEventListener(\"load\",s),n.addEventListener(\"error\",s),setTimeout(s,n.src?3e3:50)}),x(),t?n.type=\"text/plain\":n.remove()})(s).catch(t)};if(s.hasAttribute(\"async\")&&(n||h(s)))return void w();n&&!s.integrity&&((s,t)=>{const{nonce:n,crossOrigin:d,referrerPolicy:w}=s,m=h(s)?\"modulepreload\":\"preload\";document.head.append(Object.assign(document.createElement(\"link\"),{nonce:n,crossOrigin:d,referrerPolicy:w,rel:m,as:\"script\",href:t}))})(s,n);const m=()=>{(d?_:M).push(w),T=(async s=>{await s,await(M.shift()??_.shift())()})(T)};d&&\"loading\"===document.readyState?document.addEventListener(\"DOMContentLoaded\",m):m()})(s,w(s));await L(s);const t=s instanceof HTMLTemplateElement&&await(import(GUARD_FOLDER+\"./privacy-cookie-notice.template.js\"));d.has(s)&&(t?d.set(s,t.fillTemplate(s)):f(s,!0))})(m).catch(w(m)))},y=new Set,x=s=>r.has(s)||m(s),g=(s,t)=>s.querySelectorAll?.(l).forEach(t),S=new MutationObserver(s=>{const t=new Set;for(const{target:n,addedNodes:d}of s)for(const s of d)t.add(s),t.has(n)||(s.matches?.(l)&&x(s),g(s,x)),s.shadowRoot&&a(s.shadowRoot)}),a=s=>{y.add(s),g(s,m),S.observe(s,{childList:!0,subtree:!0})};(()=>{const s=()=>document.currentScript??k;for(const t of[document,window]){const{addEventListener:n}=t;t.addEventListener=(d,w,m)=>{if(j[d]?.test?.(document.readyState)&&u.has(s())){const s=new EventTarget;s.addEventListener(d,w),queueMicrotask(()=>s.dispatchEvent(new Event(d)))}else n.call(t,d,w,m)}}const{write:t}=document;document.write=document.writeln=(...n)=>{const d=u.get(s());void 0===d?t.apply(document,n):u.set(s(),d+n.join(\"\"))}})(),a(document);const{attachShadow:p}=Element.prototype;return Element.prototype.attachShadow=function(s){const t=p.call(this,s);return a(t),t},()=>y.forEach(s=>g(s,m))}(this.#f,this.#n,this.#u),c()&&this.#S(),d=(s,t)=>this[s]?.(\"save\"===s&&t)?.catch(console.error),document.addEventListener(\"click\",s=>{for(const t of s.composedPath()){const n=t.dataset?.consentAction;!s.defaultPrevented&&a.test(n)&&(s.preventDefault(),d(n.replace(/-(.)/,(s,t)=>t.toUpperCase()),t))}}),t||(await n,(await this.#j()).answerFor(s,this.config),this.#a()),w=()=>{this.#k()},window.cookieStore?.addEventListener(\"change\",w),addEventListener(\"visibilitychange\",w),addEventListener(\"pageshow\",w),this.#p(\"consent-ready\")}acceptAll(){return this.#P(\"accept\")}rejectAll(){return this.#P(\"reject\")}save(s){return this.#P(\"save\",s)}withdraw(s){return s?this.save({[s]:!1}):this.rejectAll()}reset(){return this.#P(\"reset\")}allows(s){return this.#y.granted.has(s)}whenAllowed(s){return new Promise(t=>{const n=()=>{this.allows(s)&&(this.#n.add(s),t())};n(),this.addEventListener(\"consent-ready\",n),this.addEventListener(\"consent-change\",n)})}async receipt(){return(await this.#j()).makeReceipt(this.config,this.#y,this.#l())}async show(s=\"notice\"){this.layers.add(s);try{this.config.printed&&await z(),await(this.#t?.()),this.layers.has(s)&&this.#r(\"consent-show\",{layer:s})}catch(s){this.#u(\"interface\",s)}}hide(s=\"notice\"){this.layers.delete(s)&&this.#r(\"consent-hide\",{layer:s})}showPreferences(){return this.show(\"preferences\")}hidePreferences(){this.hide(\"preferences\")}async#j(){try{const s=this.#m??=await(import(GUARD_FOLDER+\"./privacy-cookie-notice.desk.js\"));return s.checkConfig(this.#s,this.config),s}catch(s){throw this.hide(),this.#u(\"config\",s),s}}async#P(s,t,n=window.event){const d=await this.#j().catch(s=>{throw this.#d=[document.cookie=`${this.config.cookie.name}=;max-age=0;path=/`],this.#y.method&&this.#p(\"consent-change\"),s}),{value:w,isKept:m}=d.keepAnswer(this.config,this.#y.granted,s,t,n);this.#d=[w],this.#w=!m,this.#p(\"consent-change\",d)}async#k(){const s=`${this.#d}`;this.#a(),`${this.#d}`!==s&&this.#p(\"consent-change\",await this.#j().catch(console.error))}#a(){this.#w||(this.#d=(s=>{try{const t=s+\"=\";return document.cookie.split(\"; \").filter(s=>s.startsWith(t)).map(s=>s.slice(t.length))}catch{return}})(this.config.cookie.name))}#l(){return this.#d&&((s,{revision:t,cookie:n},d)=>{const w=s.filter(s=>s?.revision===t&&s.day<=d&&d<s.day+n.days),[m=null]=w;return m&&{...m,grants:new Set([...m.grants].filter(s=>w.every(({grants:t})=>t.has(s))))}})(this.#d.map(m),this.config,Math.floor(Date.now()/y))}#p(s,t){const n=this.#y.granted,d=this.#y=x(this.config,this.#l()),w=[...d.granted].filter(s=>!n.has(s)),m=[...n].filter(s=>!d.granted.has(s));if(t&&c()?.reopens?.(d.granted,w)||z().then(this.#g),this.#r(s,{decision:d,withdrawn:m,granted:w}),m[0]){const s=m.some(s=>!1!==this.config.reload&&this.#n.has(s)),n=t?.takeBack(this.config,d.granted,s)??[];this.#r(\"consent-withdraw\",{decision:d,withdrawn:m,remaining:n,reloads:s}),s&&location.reload()}d.mustAsk?t&&this.show():this.hide(),t&&this.hidePreferences()}#f=(s,t=s?.replace(\"!\",\"\"))=>{if(void 0===t)return this.show(\"embeds\"),[];const n=this.config.tokens.has(t)?t:\"tracking\",{granted:d,method:w}=this.#y,m=d.has(n);return[n,\"!\"===s?.[0]?!m&&!!w:m]};async#S(){(await(import(GUARD_FOLDER+\"./privacy-cookie-notice.watch.js\"))).watchPage(this,this.#x)}#u=(s,t,n=null)=>{this.#r(\"consent-error\",{element:n,error:t,code:s})};#r(s,t){for(const n of[this,document])n.dispatchEvent(Object.assign(new Event(s),t))}}class A extends HTMLElement{async connectedCallback(){const{language:s,texts:w}=b()?.config??{};if(this.dataset.consentAction=\"show-preferences\",this.children[0])return;const m=this.appendChild(document.createElement(\"button\"));if(this.lang=d(s),m.textContent=w?.settings??n[this.lang],m.textContent)return;const y=(await t(this.lang)).default;this.lang=y.language,m.textContent=y.settings}}function E(){document.querySelector(\":not(consent-notice)>[data-consent-action=show-preferences]\")||document.body.appendChild(document.createElement(\"consent-settings\")).toggleAttribute(\"floating\")}if(!b()){const s=new i((()=>{const s=document.querySelector(\"script#privacy-cookie-notice\")?.textContent??\"{}\";try{return{...document.currentScript?.dataset,...JSON.parse(s)}}catch{return s}})(),{loadInterface(){return Promise.all([import(GUARD_FOLDER+\"./privacy-cookie-notice.ui.js\"),s.words=t(d(s.config.language))])}});window.PrivacyCookieNotice=s,s.start().catch(console.error),function s(){if(\"loading\"===document.readyState)return document.addEventListener(\"DOMContentLoaded\",s);customElements.define(\"consent-settings\",class extends A{disconnectedCallback(){requestAnimationFrame(E)}});const t=new CSSStyleSheet;t.replaceSync(\"consent-settings{@media print{display:none}&[floating]{position:fixed;bottom:1rem;inset-inline-start:1rem;z-index:999;button{font:inherit;padding:1em;color:CanvasText;background:Canvas;border:1px solid;border-radius:1em}}}\"),document.adoptedStyleSheets.push(t),E()}()}}()";

var labelledHints = "(({cookie:e,days:t,preload:c=[]})=>{const{nonce:o}=document.currentScript,n=(({cookie:e,days:t,parts:c})=>{const o=[],n=`(?:^|; )${e}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,e,c=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(n,\"g\"))){const n=Math.floor(Date.now()/864e5)-+e;n>=0&&n<t&&o.push(c.match(/.{5}/g)??[])}return new Set(c.flatMap(([e,t,c])=>(o.length?o.every(e=>e.includes(t)):c)||!t?e:[]))})({cookie:e,days:t,parts:c});for(const[e,,,t]of c){if(!n.delete(e))continue;const c=document.createElement(\"link\");document.head.append(Object.assign(c,{nonce:o,rel:\"preload\",as:\"script\",...t,href:e}))}})(HEAD_DATA)";

var strict = "(()=>{const t=Symbol.for(\"privacy-cookie-notice.head\"),e=(t=>{const{[t]:e,...o}=Object(history.state);return void 0!==e&&history.replaceState(o,\"\"),e})(\"consent-once\")??[],o=((e,o=[])=>document[t]={mode:\"strict\",stopped:[],once:o})(0,e),c=(({cookie:t,days:e,parts:o})=>{const c=[],n=`(?:^|; )${t}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,t,o=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(n,\"g\"))){const n=Math.floor(Date.now()/864e5)-+t;n>=0&&n<e&&c.push(o.match(/.{5}/g)??[])}return new Set(o.flatMap(([t,e,o])=>(c.length?c.every(t=>t.includes(e)):o)||!e?t:[]))})(HEAD_DATA);for(const t of e)c.add(t);const n=((t,{parts:e})=>t.has(\"tracking\")&&e.every(([e])=>t.has(e)))(c,HEAD_DATA);n||(t=>{addEventListener(\"securitypolicyviolation\",e=>((t,e,o)=>{const c=[e,o,Date.now(),void 0];t.stopped.push(c),t.onstop?.(c)})(t,e.blockedURI,e.effectiveDirective))})(o),((t,{parts:e,policy:o},c)=>{const n=e.flatMap(([e,,,...o])=>t.has(e)?o:[]);for(const e of t)/[.:]/.test(e)&&n.push(e);(c||n.length)&&(c||((t,e)=>{const o=document.createElement(\"meta\");o.httpEquiv=\"Content-Security-Policy\",o.content=t.replaceAll(\"%\",e.map(t=>`${t} *.${t}`).join(\" \")),document.head.append(o)})(o,n),document.write(\"\\x3c!--\"))})(c,HEAD_DATA,n)})()";

var strictHints = "(()=>{function e({cookie:e,days:t,parts:o}){const c=[],n=`(?:^|; )${e}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,e,o=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(n,\"g\"))){const n=Math.floor(Date.now()/864e5)-+e;n>=0&&n<t&&c.push(o.match(/.{5}/g)??[])}return new Set(o.flatMap(([e,t,o])=>(c.length?c.every(e=>e.includes(t)):o)||!t?e:[]))}const t=Symbol.for(\"privacy-cookie-notice.head\"),o=(e=>{const{[e]:t,...o}=Object(history.state);return void 0!==t&&history.replaceState(o,\"\"),t})(\"consent-once\")??[],c=((e,o=[])=>document[t]={mode:\"strict\",stopped:[],once:o})(0,o),n=e(HEAD_DATA);for(const e of o)n.add(e);const s=((e,{parts:t})=>e.has(\"tracking\")&&t.every(([t])=>e.has(t)))(n,HEAD_DATA);s||(e=>{addEventListener(\"securitypolicyviolation\",t=>((e,t,o)=>{const c=[t,o,Date.now(),void 0];e.stopped.push(c),e.onstop?.(c)})(e,t.blockedURI,t.effectiveDirective))})(c),((e,{parts:t,policy:o},c)=>{const n=t.flatMap(([t,,,...o])=>e.has(t)?o:[]);for(const t of e)/[.:]/.test(t)&&n.push(t);(c||n.length)&&(c||((e,t)=>{const o=document.createElement(\"meta\");o.httpEquiv=\"Content-Security-Policy\",o.content=e.replaceAll(\"%\",t.map(e=>`${e} *.${e}`).join(\" \")),document.head.append(o)})(o,n),document.write(\"\\x3c!--\"))})(n,HEAD_DATA,s),(({cookie:t,days:o,preload:c=[]})=>{const{nonce:n}=document.currentScript,s=e({cookie:t,days:o,parts:c});for(const[e,,,t]of c){if(!s.delete(e))continue;const o=document.createElement(\"link\");document.head.append(Object.assign(o,{nonce:n,rel:\"preload\",as:\"script\",...t,href:e}))}})(HEAD_DATA)})()";

/** The signals that have a file of their own; a callback is code of the site's. */
const WITH_FILE = [
    'google',
    'microsoft',
    'clarity',
    'meta',
    'tiktok',
    'pinterest',
    'matomo',
    'piwik-pro',
    'posthog',
    'hubspot',
    'shopify',
    'wordpress',
];
/**
 * The addresses of the files that a config needs before the guard: they listen from its first word on. All
 * stand in the guard's folder.
 * @param src The guard's address
 * @throws {ConsentConfigError} for a signal that has no file
 */
function addOns({ signals = {}, services = [] }, src) {
    const names = Object.keys(signals).filter((id) => signals[id]);
    const unknown = names.find((id) => !WITH_FILE.includes(id));
    if (unknown !== undefined) {
        throw new ConsentConfigError(`signals.${unknown}`, signals[unknown], `one of ${WITH_FILE.join(', ')}`);
    }
    if (services.some(({ load }) => load))
        names.push('services');
    return names.map((name) => besideOf(src, `privacy-cookie-notice.${name}.js`));
}
/** The folder that a file stands in, up to its slash. */
function folderOf(src) {
    return /^(?:[^?#]*\/)?/.exec(src)[0];
}
/** The address of a file in the same folder; what a site appends to keep caches apart stays. */
function besideOf(src, file) {
    return folderOf(src) + file + (/^[^?#]*(\?[^#]*)?/.exec(src)[1] ?? '');
}

/** The host of an address, where it names another than the page's own. */
function hostOf(address) {
    const { host } = new URL(address, 'http://own.invalid');
    return host === 'own.invalid' ? [] : [host];
}
/** Whether an address is one that a browser asks a server for. */
function isOfWeb(address) {
    const isAddress = !!address && URL.canParse(address, 'http://own.invalid');
    return isAddress && /^https?:$/.test(new URL(address, 'http://own.invalid').protocol);
}
/** A host by its name alone, which stands for its subdomains. */
function plainHost(host) {
    return host.replace('*.', '').toLowerCase();
}
/** Whether an address leads to the page's own host, or to one of these. */
function leadsTo(address, hosts) {
    return hostOf(address).every((own) => hosts.map(plainHost).some((host) => own === host || own.endsWith('.' + host)));
}

/** What the snippet's inline part has to know of a config. */
function headData(config, { categories, tokens, revision, cookie }, { allow, policy }, 
/** Where the policy alone decides, it names by itself what is always free. */
isPolicyAlone) {
    return {
        cookie: `${cookie.name.replaceAll(/\W/g, '\\$&')}=1\\.${revision}`,
        days: cookie.days,
        ...(!isPolicyAlone && { allow }),
        parts: categories.flatMap(({ id, exempt, services }) => {
            const isFree = id === 'functional';
            if (isFree && isPolicyAlone)
                return [];
            const part = (own, hosts = []) => [
                own,
                isFree ? '' : tokens.get(own),
                exempt ? 1 : 0,
                // Those of functional services are among the allowed.
                ...(isFree ? [] : hosts.map(plainHost)),
            ];
            return [part(id), ...services.map((service) => part(service.id, service.hosts))];
        }),
        policy,
        ...(config.onCrash === 'hold-inline' && { holdsInline: true }),
    };
}

/** A page's content security policy, with `%` where granted hosts are to be added. */
function policyFor(block, allow, nonce) {
    const hosts = ["'self'", ...allow.map(sources), '%'].join(' ');
    // Inline code of the page's own is not what is to be stopped: what it asks of other hosts is.
    return block === 'strict'
        ? `default-src ${hosts} 'unsafe-inline' 'unsafe-eval' data: blob:; form-action ${hosts}`
        : `script-src-elem ${hosts} data: blob: 'nonce-${nonce}'`;
}
/** A policy as it is while nothing is granted. */
function deniedPolicy(policy) {
    return policy.replaceAll(' %', '');
}
/** A host and its subdomains; an address in digits has none. */
function sources(host) {
    return /^[\d.]+(:\d+)?$/.test(host) ? host : `${host} *.${host}`;
}

/**
 * What is to be fetched ahead once it is granted. What runs without an answer, or by a refusal, is not: it
 * depends on more than what is stored. Where a policy stands in the page (`allow`), neither is what that stops.
 * @throws {ConsentConfigError} for one without a label or an address
 */
function hintsFor(scripts, config, allow) {
    const hints = scripts.flatMap((script, index) => {
        check(script, `preload[${index}]`);
        const hint = hintFor(script, config, allow);
        return hint ? [hint] : [];
    });
    return [...new Map(hints.map((hint) => [JSON.stringify(hint), hint])).values()];
}
function hintFor({ src, service, category = '', type, crossorigin, referrerpolicy }, { categories, tokens }, allow) {
    // As the guard has it: what nobody declared counts as tracking.
    const label = service ?? category;
    const id = tokens.has(label) ? label : 'tracking';
    const owner = categories.find((one) => one.id === id || one.services.some((own) => own.id === id));
    if (!owner || owner.id === 'functional' || owner.exempt || category.startsWith('!'))
        return undefined;
    const { hosts = [] } = owner.services.find((own) => own.id === id) ?? {};
    if (allow && !leadsTo(src, [...allow, ...hosts]))
        return undefined;
    const attributes = {
        ...(type && { rel: 'modulepreload' }),
        ...(crossorigin !== undefined && { crossOrigin: crossorigin }),
        ...(referrerpolicy && { referrerPolicy: referrerpolicy }),
    };
    const token = tokens.get(id);
    return Object.keys(attributes).length ? [src, token, 0, attributes] : [src, token, 0];
}
function check({ src, service, category }, name) {
    if (!(service ?? category)) {
        throw new ConsentConfigError(`${name}.service`, service, 'the service or the category that the script waits for');
    }
    if (!isOfWeb(src)) {
        throw new ConsentConfigError(`${name}.src`, src, 'the address of a script');
    }
}

/**
 * The lines for a page's head, from a config: to stand first in it, behind `<meta charset>` alone. Before the
 * guard stand the files that the config's signals need, and those services that the library is to start.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 */
function printSnippet(config, options = {}) {
    const { given, src, block, policy, data, nonce } = prepare(config, options);
    const part = partFor(block, data, options);
    const json = toJson(given);
    const ownNonce = options.nonce === undefined ? '' : ` nonce="${nonce}"`;
    const inlineNonce = block === 'auto' ? ` nonce="${nonce}"` : ownNonce;
    const isElsewhere = hostOf(src).length ? ' crossorigin' : '';
    const tag = (file) => `<script src="${escape(file)}"${ownNonce}${isElsewhere}></script>`;
    const lines = [
        `<script type="application/json" id="privacy-cookie-notice">${json}</script>`,
        (part && `<script${inlineNonce}>${part}</script>`) +
            (block === 'labelled' || options.dryRun
                ? ''
                : `<meta http-equiv="Content-Security-Policy" content="${deniedPolicy(policy)}"><!-- -->`),
        ...addOns(given, src).map(tag),
        options.inline
            ? `<script id="privacy-cookie-notice-guard"${inlineNonce}>${guardIn(src)}</script>`
            : tag(src),
    ].filter(Boolean);
    const text = lines.join('\n');
    const kind = options.dryRun && block !== 'labelled' ? `${block} dry-run` : block;
    return `<!-- privacy-cookie-notice ${kind} ${fingerprint(text)} -->\n${text}\n<!-- /privacy-cookie-notice -->`;
}
/**
 * The policy to send as the header `Content-Security-Policy` with each page for which the request carried
 * no `PrivacyCookieNotice` cookie, beside the snippet in the page: a header also stops what an engine asks
 * for ahead of the parser. Empty for `labelled`.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 */
function printPolicy(config, options = {}) {
    return deniedPolicy(prepare(config, options).policy);
}
function prepare(config, { src = '/privacy-cookie-notice.js', preload = [], mode, nonce, dryRun }) {
    const given = mode ? { ...config, block: mode } : config;
    const resolved = checkedConfig(given);
    const { block = 'labelled' } = given;
    const free = resolved.categories.filter(({ id }) => id === 'functional');
    const allow = [
        ...(given.allow ?? []),
        ...free.flatMap(({ services }) => services.flatMap(({ hosts = [] }) => hosts)),
        ...hostOf(src),
    ].map(plainHost);
    const ownNonce = escape(nonce ?? 'privacy-cookie-notice-' + resolved.seal);
    const policy = block === 'labelled' ? '' : policyFor(block, allow, ownNonce);
    const hints = hintsFor(preload, resolved, block === 'labelled' ? undefined : allow);
    const data = {
        ...headData(given, resolved, { allow, policy }, block === 'strict' && !dryRun),
        ...(hints.length && { preload: hints }),
    };
    return { given, src, block, policy, data, nonce: ownNonce };
}
/** The inline part, with and without hints to give. */
const PARTS = {
    labelled: [labelledHints, ''],
    auto: [autoHints, auto],
    strict: [strictHints, strict],
    'dry-run': [dryRunHints, dryRun],
};
function partFor(block, data, { dryRun: isDry }) {
    const isLabelled = block === 'labelled';
    const [withHints, without] = PARTS[isDry && !isLabelled ? 'dry-run' : block];
    const code = data.preload ? withHints : without;
    const { cookie, days, preload } = data;
    return code && `(HEAD_DATA=>${code})(${toJson(isLabelled ? { cookie, days, preload } : data)})`;
}
/** The guard's text. Its neighbours' addresses start where that of its own file would. */
function guardIn(src) {
    return `(GUARD_FOLDER=>${guard})(new URL(${toJson(folderOf(src) || '.')},document.baseURI).href)`;
}
/** For the inside of a script element, in which nothing may look like markup, in a page of any encoding. */
function toJson(value) {
    return JSON.stringify(value).replaceAll(/[<\u0080-\uffff]/g, (letter) => {
        return '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0');
    });
}

/**
 * The external scripts that a page holds, in its order; none of those that come by a template. One with
 * `integrity` is left out, because engines differ in whether a hint is of use to it.
 */
function labelledScripts(text) {
    const elements = [...elementsIn(parse(text.replace(/^\uFEFF/, ' ')))];
    const hasBase = elements.some(({ name, attributes }) => name === 'base' && attributes['href'] !== undefined);
    return (elements
        .filter(({ name }) => name === 'script')
        .flatMap(({ attributes }) => labelled(attributes) ?? [])
        // The snippet stands before the base from which others start.
        .filter(({ src }) => isOfWeb(src) && (!hasBase || /^([a-z]+:)?\/\//i.test(src))));
}
function* elementsIn(parent) {
    for (const node of parent.childNodes) {
        if (!('tagName' in node))
            continue;
        yield {
            name: node.tagName,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        };
        yield* elementsIn(node);
    }
}
function labelled(attributes) {
    const { type = '', integrity, crossorigin, referrerpolicy } = attributes;
    const { 'data-service': service, 'data-category': category, 'data-type': runsAs = '' } = attributes;
    const src = (attributes['data-src'] ?? attributes['src'] ?? '').trim();
    if (type.toLowerCase() !== 'text/plain' || integrity || !(service ?? category))
        return undefined;
    if (!/^$|^module$|javascript/i.test(runsAs))
        return undefined;
    return {
        src,
        ...(service !== undefined && { service }),
        ...(category !== undefined && { category }),
        ...(runsAs === 'module' && { type: 'module' }),
        ...(crossorigin !== undefined && {
            crossorigin: crossorigin === 'use-credentials' ? crossorigin : 'anonymous',
        }),
        ...(referrerpolicy && { referrerpolicy }),
    };
}

/**
 * The snippet as it is to stand in a page. Only lines of markup are indented: a line of a script may be
 * within a text, and a script's fingerprint in a policy is made of all its characters.
 */
function dress(snippet, indent, eol) {
    const [first = '', ...others] = linesOf(snippet.trim());
    return [first, ...others.map((line) => (line.startsWith('<') ? indent + line : line))].join(eol);
}
/** Whether it is the snippet that stands in a page, however it is indented and its lines end. */
function isSame(text, snippet) {
    return bare(text) === bare(snippet);
}
function bare(text) {
    return linesOf(text.trim())
        .map((line) => line.trimStart())
        .join('\n');
}

/** How far into a page a browser looks for the declaration of its encoding, in bytes. */
const LOOKED_AT$1 = 1024;
/**
 * What there is to mend before the page carries this very snippet, once and in time.
 * @throws {PageError} when the page's encoding would spoil it
 */
function judge(page, snippet) {
    const { blocks, head, text } = page;
    checkEncoding(page, snippet);
    if (!blocks.length)
        return [{ offset: head.start, what: 'lacks the snippet: --write puts it in' }];
    const kept = keptOf(page);
    return blocks.flatMap((block) => {
        const { start: offset } = block;
        if (block !== kept && block !== blocks[0]) {
            const { line } = placeOf(text, (kept ?? blocks[0]).start);
            return [{ offset, what: `has the snippet twice, first on line ${line}: --write removes this one` }];
        }
        const late = whyLate(page, block);
        const found = [];
        if (late)
            found.push({ offset, what: `${late}: --write moves it` });
        if (!isSame(text.slice(block.start, block.end), snippet)) {
            found.push({ offset, what: `carries an old snippet${difference(block, snippet)}: --write updates it` });
        }
        return found;
    });
}
/** The one of the snippets that may stay. */
function keptOf(page) {
    return page.blocks.find((block) => !whyLate(page, block));
}
/** The length of a page up to an offset in bytes, snippets aside. */
function bytesUpTo({ text, blocks }, offset) {
    const own = blocks.filter(({ end }) => end <= offset).map(({ start, end }) => text.slice(start, end));
    return Buffer.byteLength(text.slice(0, offset)) - Buffer.byteLength(own.join(''));
}
/** Whether so many bytes more before it would hide the encoding from a browser, which finds it now. */
function hidesCharset(page, more) {
    const { charset, text } = page;
    // A byte order mark says it first.
    if (!charset || text.startsWith('\uFEFF'))
        return false;
    const bytes = bytesUpTo(page, charset.end);
    return bytes <= LOOKED_AT$1 && bytes + more > LOOKED_AT$1;
}
/** What a browser loads before it comes to an offset. */
function loaderBefore({ loaders }, offset) {
    return loaders.find(({ start }) => start < offset);
}
function checkEncoding({ charset, text }, snippet) {
    // A byte order mark says UTF-8, whatever follows, and UTF-16 stands for UTF-8 there.
    if (!charset || text.startsWith('\uFEFF') || /^\s*(utf-?8|utf-16.*)\s*$/i.test(charset.encoding))
        return;
    const strange = /[^\0-\x7f]/u.exec(snippet)?.[0];
    if (!strange)
        return;
    const { encoding, start } = charset;
    throw new PageError(start, `says it is in ${encoding}, which would spoil "${strange}" in the snippet: save it as UTF-8, and say so`);
}
function whyLate(page, block) {
    const { text, charset } = page;
    if (!block.isInHead)
        return 'has the snippet outside <head>';
    const loader = loaderBefore(page, block.start);
    if (loader) {
        return `has the snippet too late, after <${loader.name}> on line ${placeOf(text, loader.start).line}`;
    }
    const bytes = Buffer.byteLength(text.slice(block.start, block.end));
    if (charset && block.end <= charset.start && hidesCharset(page, bytes)) {
        const { line } = placeOf(text, charset.start);
        return `has the snippet before <meta charset> (line ${line}), which is no longer in the first ${LOOKED_AT$1} bytes`;
    }
    return undefined;
}
/** How a snippet and the one it should be call themselves. */
function difference({ title }, snippet) {
    const now = OPENS$1.exec(/^<!--(.*?)-->/s.exec(snippet)?.[1] ?? '')?.[1] ?? '';
    return title === now ? ', changed since it was printed' : ` ("${title}", now "${now}")`;
}

/**
 * The snippets of a page.
 * @throws {PageError} where a marker has no other, or the two enclose what is not theirs
 */
function findBlocks(pieces, text) {
    const blocks = [];
    let opened;
    for (const piece of pieces) {
        if (piece.name !== '#comment')
            continue;
        const title = OPENS$1.exec(piece.words)?.[1];
        const tail = CLOSES.exec(piece.words)?.[1];
        if (title === undefined && tail === undefined)
            continue;
        // The comment went on to the end of the next one.
        if (/[<\r\n]/.test(title ?? tail))
            throw new PageError(piece.start, 'a marker that lacks its "-->": add that');
        if (title !== undefined) {
            if (opened)
                throw unclosed(opened);
            opened = { ...piece, title };
        }
        else {
            if (!opened)
                throw new PageError(piece.start, `${CLOSING} closes nothing: remove it`);
            if (isTorn(opened, piece, pieces))
                throw torn(opened, piece, text);
            blocks.push({
                start: opened.start,
                end: piece.end,
                title: opened.title,
                isInHead: piece.within === 'head',
            });
            opened = undefined;
        }
    }
    if (opened)
        throw unclosed(opened);
    return blocks;
}
const CLOSING = '<!-- /privacy-cookie-notice -->';
function unclosed({ start }) {
    return new PageError(start, `a snippet without its ${CLOSING}: add that, or remove the rest of it`);
}
/** Whether tags between two markers belong to what is around them. */
function isTorn(opened, closing, pieces) {
    const isBetween = (offset) => opened.end <= offset && offset <= closing.start;
    const cuts = ({ name, start, endTag }) => isBetween(start) ? ['html', 'head', 'body'].includes(name) || endTag > closing.start : isBetween(endTag);
    if (pieces.some(cuts))
        return true;
    // What comes after the end of the body goes into it, but for comments.
    const isBehindBody = ['html', '#document'].includes(opened.within) && closing.within === 'body';
    return closing.parent !== opened.parent && !isBehindBody;
}
function torn({ start }, close, text) {
    const { line } = placeOf(text, close.start);
    return new PageError(start, `a snippet that encloses tags of the page, up to its ${CLOSING} on line ${line}: remove it`);
}

/** Why a page has no head, or none that counts. */
function explainHeadless(text, pieces) {
    const hidden = text.replace(/<!--.*?-->/gs, (comment) => ' '.repeat(comment.length));
    const tag = hidden.search(/<head[\s/>]/i);
    if (tag < 0) {
        return new PageError(0, 'no <head>: write <head> … </head> around the title and what belongs to it');
    }
    const stray = pieces.find(({ name, words }) => !['html', '#comment', '#documentType'].includes(name) && (name !== '#text' || words.trim()));
    if (!stray || stray.start > tag)
        return new PageError(tag, '<head> is not closed, or within a text');
    const what = stray.name === '#text' ? 'text' : `<${stray.name}>`;
    const { line } = placeOf(text, stray.start);
    return new PageError(tag, `<head> has no effect, for ${what} on line ${line} comes first: move that below`);
}

const ENOUGH = Symbol('enough');
/** Bytes, and so letters at most, in which a browser looks for the page's encoding. */
const LOOKED_AT = 1024;
/**
 * What is written at the beginning of a page, in its order, up to the body and the last of what may be
 * ours: parsing all of a page would take ten times as long.
 */
function outline(text) {
    const last = [...text.matchAll(MAY_BE_OURS)].at(-1)?.index ?? 0;
    const needed = Math.max(last, LOOKED_AT);
    // Not what the document holds in the end: <frameset> can throw a body out that is in the file.
    const found = new Set();
    let isInBody = false;
    const treeAdapter = {
        ...defaultTreeAdapter,
        onItemPush: ({ tagName }) => {
            isInBody ||= tagName === 'body' || tagName === 'frameset';
        },
        setNodeSourceCodeLocation(node, location) {
            defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
            if (!location)
                return;
            if (isInBody && location.startOffset > needed)
                throw ENOUGH;
            found.add(node);
        },
    };
    try {
        // A byte order mark is no letter of the page, but keeps its place.
        parse(text.replace(/^\uFEFF/, ' '), { treeAdapter, sourceCodeLocationInfo: true });
    }
    catch (error) {
        if (error !== ENOUGH)
            throw error;
    }
    return Array.from(found, toPiece).sort((one, other) => one.start - other.start);
}
function toPiece(node) {
    const at = node.sourceCodeLocation;
    const { startTag, endTag } = at;
    const parent = 'parentNode' in node ? node.parentNode : null;
    return {
        name: node.nodeName,
        start: at.startOffset,
        end: at.endOffset,
        tagEnd: (startTag ?? at).endOffset,
        endTag: endTag?.startOffset ?? NaN,
        words: 'data' in node ? node.data : 'value' in node ? node.value : '',
        attributes: 'attrs' in node ? node.attrs : [],
        parent,
        within: parent?.nodeName ?? '',
    };
}

/** @throws {PageError} when a browser does not read the page as it looks */
function readPage(text) {
    const pieces = outline(text);
    const head = pieces.find(({ name }) => name === 'head');
    if (!head)
        throw explainHeadless(text, pieces);
    const blocks = findBlocks(pieces, text);
    const charset = charsetOf(pieces);
    const isInBlock = ({ start }) => blocks.some((block) => block.start < start && start < block.end);
    if (charset && isInBlock(charset)) {
        throw new PageError(charset.start, '<meta charset> stands within the snippet: move it above');
    }
    const config = pieces.find((piece) => attribute(piece, 'id') === CONFIG_ID && !isInBlock(piece));
    if (config) {
        throw new PageError(config.start, `<${config.name} id="${CONFIG_ID}"> is not from the snippet: remove it`);
    }
    return {
        text,
        head: { start: head.start, end: head.tagEnd },
        charset,
        loaders: pieces.filter((piece) => piece.within === 'head' && LOADERS.includes(piece.name) && !isInBlock(piece)),
        blocks,
    };
}
// All that may stand in a head and load; <noscript> may hold the others.
const LOADERS = ['script', 'link', 'style', 'noscript'];
function charsetOf(pieces) {
    for (const piece of pieces) {
        if (piece.name !== 'meta')
            continue;
        const encoding = attribute(piece, 'charset') ?? encodingOfType(piece);
        if (encoding)
            return { encoding, start: piece.start, end: piece.end, isInHead: piece.within === 'head' };
    }
    return undefined;
}
/** Of `<meta http-equiv="Content-Type" content="text/html; charset=utf-8">`. */
function encodingOfType(piece) {
    if (attribute(piece, 'http-equiv')?.toLowerCase() !== 'content-type')
        return undefined;
    return /charset\s*=\s*["']?([^\s"';]+)/i.exec(attribute(piece, 'content') ?? '')?.[1];
}
function attribute({ attributes }, name) {
    return attributes.find((one) => one.name === name)?.value;
}

/**
 * Has a page carry the snippet, once and in time, and all else as it is.
 * @returns nothing for a page that does so already
 * @throws {PageError} when there is no place for it
 */
function put(text, snippet) {
    const page = readPage(text);
    if (!judge(page, snippet).length)
        return undefined;
    const kept = keptOf(page);
    const updated = kept && change(text, [...removals(page, kept), update(page, kept, snippet)]);
    if (updated && isWell(text, updated, snippet))
        return updated;
    // The old one stands where it cannot stay, or where the new one has no room.
    const moved = change(text, [...removals(page), insertion(page, snippet)]);
    if (isWell(text, moved, snippet))
        return moved;
    throw new PageError(page.head.start, 'cannot take the snippet: a browser would not read it behind <head>');
}
/** Nothing is believed: the page as it would be is read like any other. */
function isWell(text, { was, is }, snippet) {
    try {
        return !judge(readPage(is + text.slice(was.length)), snippet).length;
    }
    catch (error) {
        if (error instanceof PageError)
            return false;
        throw error;
    }
}
function change(text, edits) {
    const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
    let at = 0;
    let is = '';
    for (const edit of inOrder) {
        is += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return { was: text.slice(0, at), is };
}
function update({ text }, { start, end }, snippet) {
    return { start, end, text: dress(snippet, indentBefore(text, start) ?? '', eolAt(text, start)) };
}
/** Takes out all but one, each with its line where it has that to itself. */
function removals({ text, blocks }, kept) {
    return blocks
        .filter((block) => block !== kept)
        .map(({ start, end }) => {
        const rest = restOfLine(text, end);
        const isAlone = indentBefore(text, start) !== undefined && !rest.trim();
        if (!isAlone)
            return { start, end, text: '' };
        const lineEnd = end + rest.length;
        const eol = /^(?:\r\n|\n|\r)?/.exec(text.slice(lineEnd, lineEnd + 2))[0];
        return { start: startOfLine(text, start), end: lineEnd + eol.length, text: '' };
    });
}
/** After the declaration of the encoding, which must not be pushed away, else first in <head>. */
function insertion(page, snippet) {
    const { text, head, charset } = page;
    const isAfterCharset = !!charset?.isInHead && !loaderBefore(page, charset.start);
    const anchor = isAfterCharset ? charset : head;
    const { end: at } = anchor;
    const eol = eolAt(text, at);
    const isLineEnd = !restOfLine(text, at).trim();
    const below = anchor === head && isLineEnd ? indentBelow(text, at) : undefined;
    const indent = below ?? indentBefore(text, anchor.start) ?? '';
    const line = eol + indent;
    const put = line + dress(snippet, indent, eol) + (isLineEnd ? '' : line);
    if (!isAfterCharset && hidesCharset(page, Buffer.byteLength(put))) {
        throw new PageError(charset.start, 'the snippet would push <meta charset> out of the first 1024 bytes: move that up, right after <head>');
    }
    return { start: at, end: at, text: put };
}
/** How far the next line is indented, where it is one of the head's own. */
function indentBelow(text, offset) {
    return /^[^\r\n]*(?:\r\n|\n|\r)([ \t]*)(?!<\/head)[^\s]/i.exec(text.slice(offset))?.[1];
}

/**
 * Changes pages, all or none: each is written in full beside its place before the first goes there, and
 * those that went come back when one fails. Nobody ever reads half a page.
 * @param step Called when one stands beside its place
 * @throws {Failure} that names the page which could not be written
 */
async function writePages(changes, step) {
    const run = randomUUID().slice(0, 8);
    const drafts = changes.map((change, index) => {
        const beside = join(dirname(change.file), `.privacy-cookie-notice-${run}-${index}`);
        return { ...change, draft: `${beside}.tmp`, before: `${beside}.old` };
    });
    let isInterrupted = false;
    const interrupt = () => {
        isInterrupted = true;
    };
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    try {
        // Synchronous, which for small files is faster; between two of them an interruption is heard.
        for (const each of drafts) {
            await setImmediate();
            if (isInterrupted)
                throw new Failure(EXIT.interrupted, 'Interrupted.');
            attempt(each, 'write a file beside it', () => writeDraft(each));
            step();
        }
        replaceAll(drafts);
    }
    finally {
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
        for (const { draft, before } of drafts)
            [draft, before].forEach(remove);
    }
}
function writeDraft({ path, file, draft, was, is }) {
    const bytes = fs.readFileSync(file);
    if (!bytes.subarray(0, was.length).equals(was)) {
        throw new Failure(EXIT.files, `${path}: has changed since it was read: run this again`);
    }
    const { mode, uid, gid } = fs.statSync(file);
    fs.writeFileSync(draft, Buffer.concat([is, bytes.subarray(was.length)]), { flag: 'wx' });
    const own = fs.statSync(draft);
    if (own.uid !== uid || own.gid !== gid) {
        try {
            fs.chownSync(draft, uid, gid);
        }
        catch {
            // Only root can give a file away; a group that shares its pages goes on all the same.
        }
    }
    fs.chmodSync(draft, mode & 0o7777);
}
function replaceAll(drafts) {
    const replaced = [];
    try {
        for (const each of drafts) {
            attempt(each, 'replace it', () => {
                keep(each);
                fs.renameSync(each.draft, each.file);
            });
            replaced.push(each);
        }
    }
    catch (error) {
        replaced.forEach(putBack);
        throw error;
    }
}
function putBack({ file, before }) {
    try {
        fs.renameSync(before, file);
    }
    catch {
        // It stays as it was to be: whole, too.
    }
}
function keep({ file, before }) {
    try {
        fs.linkSync(file, before);
    }
    catch {
        // Not every file system has second names.
        fs.copyFileSync(file, before);
    }
}
function remove(path) {
    try {
        fs.unlinkSync(path);
    }
    catch {
        // Most have gone to their place, or never were.
    }
}
function attempt({ path }, doing, work) {
    try {
        work();
    }
    catch (error) {
        failAt(path, doing)(error);
    }
}

/**
 * Puts the snippet into the pages that lack this very one. All are read and judged before any is written.
 * @throws {Failure} when one is not to be read, worked on or written; none is written then
 */
async function writeSnippet(paths, snippetFor, terminal) {
    const pages = await findPages(paths);
    const { results, failures } = await withEach(pages, terminal, 'Reading', async (page) => {
        const change = await workOn(page, (text) => put(text, snippetFor(text)));
        return change && { ...page, was: Buffer.from(change.was), is: Buffer.from(change.is) };
    });
    const changes = results.filter((change) => change !== undefined);
    failures.push(...(await unwritable(changes)));
    if (failures.length)
        throw new Failures(failures, NOTHING);
    await withProgress(terminal, 'Writing', changes.length, (step) => writePages(changes, step)).catch((error) => {
        throw error instanceof Failure ? new Failures([error], NOTHING) : error;
    });
    const rest = pages.length - changes.length;
    terminal.say(`Wrote the snippet into ${count(changes.length)}; ${count(rest)} had it already.\n`);
}
/**
 * Tells file, line and remedy of each page that lacks this very snippet, or has it too late or twice.
 * @throws {Failure} when there is such a page, or one that is not to be read or worked on
 */
async function checkSnippet(paths, snippetFor, terminal) {
    const pages = await findPages(paths);
    const { results, failures } = await withEach(pages, terminal, 'Checking', (page) => workOn(page, (text) => judge(readPage(text), snippetFor(text)).map(({ offset, what }) => `${page.path}:${placeOf(text, offset).line}: ${what}\n`)));
    terminal.say(results.flat().join(''));
    if (failures.length)
        throw new Failures(failures);
    const failed = results.filter((found) => found?.length).length;
    if (failed)
        throw new Failure(EXIT.check, `${count(failed)} of ${pages.length} to mend.`);
    terminal.say(`${count(pages.length)} checked: each has this snippet, once and in time.\n`);
}
const NOTHING = 'Nothing was written.';
const count = (pages) => `${pages} ${pages === 1 ? 'page' : 'pages'}`;
/** Works on each page; what fails for one is told of all that fail. */
async function withEach(pages, terminal, doing, work) {
    const all = await withProgress(terminal, doing, pages.length, (step) => forEachAtOnce(pages, async (page) => {
        try {
            return await work(page);
        }
        catch (error) {
            if (error instanceof Failure)
                return error;
            throw error;
        }
        finally {
            step();
        }
    }));
    return {
        results: all.map((one) => (one instanceof Failure ? undefined : one)),
        failures: all.filter((one) => one instanceof Failure),
    };
}
/** A page is replaced by a file beside it: file and folder are to allow that. */
async function unwritable(pages) {
    const folders = new Map(pages.map(({ path, file }) => [dirname(file), dirname(path)]));
    const all = [
        ...pages.map(({ path, file }) => ({ path, file, doing: 'write it' })),
        ...Array.from(folders, ([file, path]) => ({ path, file, doing: 'write in this folder' })),
    ];
    const failures = await forEachAtOnce(all, ({ path, file, doing }) => access(file, constants.W_OK)
        .catch(failAt(path, doing))
        .catch((failure) => failure));
    return failures.filter((failure) => failure instanceof Failure);
}

const HELP$1 = `
Without --write and --check the snippet is printed. Folders are searched for
*.html and *.htm, but not node_modules and folders that start with a dot.

Examples:
  Print it, to paste it in right after <meta charset>:
    $ privacy-cookie-notice snippet --config consent.json --mode strict
  Put it into every page of a site, or update it there:
    $ privacy-cookie-notice snippet --write site/ extra/contact.html
  Fail when a page lacks it, has it too late or twice, or carries an old one:
    $ privacy-cookie-notice snippet --check site/
  Have the guard stand in the page itself:
    $ privacy-cookie-notice snippet --inline --write site/
  On later visits, fetch ahead what the page holds and the visitor has granted:
    $ privacy-cookie-notice snippet --preload --write site/
  See what strict would block, without blocking it:
    $ privacy-cookie-notice snippet --mode strict --dry-run --write site/
  Print the first layer, so that it is there in the page's first frame:
    $ privacy-cookie-notice snippet --notice
  For a server, to send with pages while a visitor has not answered:
    $ privacy-cookie-notice snippet --mode strict --header

Exit codes:
  0 done   1 --check found a page to mend   2 wrong option or config
  3 a page's HTML is in the way   4 a file or folder cannot be read or written
With 2, 3 and 4 no page is changed.`;
function addSnippet(program, terminal) {
    const command = program
        .command('snippet')
        .summary("print what belongs into a page's <head>, put it in, or check it")
        .description("Prints the lines that go first into a page's <head>, puts them in, or checks them.")
        .argument('[pages...]', 'HTML files, and folders of them')
        .option('-c, --config <file>', "the site's config", 'consent.json')
        .addOption(option('--mode <mode>', 'what is held; overrides "block" in the config').choices(MODES))
        .option('--src <address>', 'address of the guard (default: /privacy-cookie-notice.js)', toAddress)
        .option('--inline', 'print the guard itself in place of its tag: no request on later visits')
        .option('--preload', 'have scripts that a page holds fetched ahead, where they were granted before')
        .option('--dry-run', 'a snippet that stops nothing, and reports what it would have stopped')
        .option('--nonce <text>', 'for a site with a policy of its own: its nonce, as templates write it')
        .addOption(option('--write', 'put it into the pages, or update it there').conflicts('check'))
        .option('--check', 'fail, with file and line, when a page lacks this very snippet')
        .addOption(option('--notice', 'print the first layer as HTML, to stand first in <body>').conflicts([
        'write',
        'check',
        'header',
        'dryRun',
    ]))
        .addOption(option('--header', 'print the policy alone, for a header').conflicts(['write', 'check', 'dryRun']))
        .addHelpText('after', HELP$1);
    command.action(async (pages, { config: file, write, check, header, notice, preload, ...printing }) => {
        if (pages.length && !write && !check)
            command.error('error: what to do with the pages? --write or --check');
        if (!pages.length && (write || check))
            command.error('error: name the pages: HTML files, or folders of them');
        if (preload && !pages.length)
            command.error('error: --preload needs pages, with --write or --check');
        const { config, whereIs } = await readConfig(file, printing.mode && { block: printing.mode });
        if (notice)
            return terminal.say(`${await noticeOf(config, printing)}\n`);
        const text = withPlaces(whereIs, () => header ? printPolicy(config, printing) : printSnippet(config, printing));
        terminal.complain(remarksOn(config, whereIs));
        if (!text)
            command.error('error: labelled has no policy; --mode auto or --mode strict has one');
        const snippetFor = (page) => preload ? printSnippet(config, { ...printing, preload: labelledScripts(page) }) : text;
        if (write)
            await writeSnippet(pages, snippetFor, terminal);
        else if (check)
            await checkSnippet(pages, snippetFor, terminal);
        else
            terminal.say(`${text}\n`);
    });
}
async function noticeOf(config, { nonce }) {
    const { default: words } = await loadLocale(noticeLanguage(config.language ?? 'en'));
    const text = printNotice(config, { words, ...(nonce !== undefined && { nonce }) });
    if (text)
        return text;
    throw new Failure(EXIT.usage, 'no first layer to print: nothing is asked, or it is not the usual one (something exempt, a layout, a cross)');
}
const MODES = ['labelled', 'auto', 'strict'];
const option = (flags, description) => new Option(flags, description);
function toAddress(text) {
    if (URL.canParse(text, 'http://own.invalid'))
        return text;
    throw new InvalidArgumentError('It is no address.');
}

/** Each adds itself; one file each in commands/. */
const COMMANDS = [
    addServices,
    addConfig,
    addSnippet,
    addMigrate,
];
const HELP = `
Examples:
  $ privacy-cookie-notice services video
  $ privacy-cookie-notice config --from site/ --write consent.json
  $ privacy-cookie-notice snippet --config consent.json
  $ privacy-cookie-notice snippet --write site/
  $ privacy-cookie-notice snippet --check site/
  $ privacy-cookie-notice migrate klaro-config.js

"privacy-cookie-notice snippet --help" tells more, and so for the others.`;
/** Does what the arguments say. @returns the exit code */
async function run(args, terminal) {
    const program = new Command('privacy-cookie-notice')
        .description('Configures the cookie notice of a site, and puts it into its pages.')
        .version(terminal.version, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .helpCommand(false)
        .addHelpText('after', HELP)
        .exitOverride()
        .showHelpAfterError('(--help shows what there is)')
        .configureOutput({
        writeOut: terminal.say,
        writeErr: terminal.complain,
        // Lines that span a wide screen are hard to read.
        getOutHelpWidth: () => Math.min(terminal.width ?? 80, 80),
        getErrHelpWidth: () => Math.min(terminal.width ?? 80, 80),
    });
    for (const add of COMMANDS)
        add(program, terminal);
    try {
        await program.parseAsync(args, { from: 'user' });
        return EXIT.ok;
    }
    catch (error) {
        // commander has said what is wrong; its own code for that is 1.
        if (error instanceof CommanderError)
            return error.exitCode ? EXIT.usage : EXIT.ok;
        if (!(error instanceof Failure))
            throw error;
        terminal.complain(`${error.message}\n`);
        return error.exit;
    }
}

// What `privacy-cookie-notice` on the command line runs; built to dist/cli.js.
// package.json stands above dist/, wherever the package is installed.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
// A reader such as `head` that has seen enough is no failure of ours.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
// Not process.exit(): what was written must still reach a pipe.
process.exitCode = await run(process.argv.slice(2), {
    version,
    say: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY === true,
    width: process.stdout.columns,
});
