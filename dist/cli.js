#!/usr/bin/env node
import * as fs from 'node:fs';
import { readFileSync } from 'node:fs';
import { Option, InvalidArgumentError, Command, CommanderError } from 'commander';
import { css } from 'lit';
import { readFile, realpath, stat, readdir, access, constants } from 'node:fs/promises';
import { join, dirname } from 'node:path';
import { isUtf8 } from 'node:buffer';
import { defaultTreeAdapter, parse as parse$1 } from 'parse5';
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

// Each language is a module of its own, so that a visitor downloads one.
const LOADERS$1 = {
    ar: () => Promise.resolve().then(function () { return ar$1; }),
    bg: () => Promise.resolve().then(function () { return bg$1; }),
    ca: () => Promise.resolve().then(function () { return ca$1; }),
    cs: () => Promise.resolve().then(function () { return cs$1; }),
    da: () => Promise.resolve().then(function () { return da$1; }),
    de: () => Promise.resolve().then(function () { return de$1; }),
    el: () => Promise.resolve().then(function () { return el$1; }),
    en: () => Promise.resolve().then(function () { return en$1; }),
    es: () => Promise.resolve().then(function () { return es$1; }),
    et: () => Promise.resolve().then(function () { return et$1; }),
    fi: () => Promise.resolve().then(function () { return fi$1; }),
    fr: () => Promise.resolve().then(function () { return fr$1; }),
    fy: () => Promise.resolve().then(function () { return fy$1; }),
    ga: () => Promise.resolve().then(function () { return ga$1; }),
    hr: () => Promise.resolve().then(function () { return hr$1; }),
    hu: () => Promise.resolve().then(function () { return hu$1; }),
    is: () => Promise.resolve().then(function () { return is$1; }),
    it: () => Promise.resolve().then(function () { return it$1; }),
    lt: () => Promise.resolve().then(function () { return lt$1; }),
    lv: () => Promise.resolve().then(function () { return lv$1; }),
    mt: () => Promise.resolve().then(function () { return mt$1; }),
    nb: () => Promise.resolve().then(function () { return nb$1; }),
    // What pages in Norwegian say they are in.
    nn: () => Promise.resolve().then(function () { return nb$1; }),
    no: () => Promise.resolve().then(function () { return nb$1; }),
    nl: () => Promise.resolve().then(function () { return nl$1; }),
    pl: () => Promise.resolve().then(function () { return pl$1; }),
    pt: () => Promise.resolve().then(function () { return pt$1; }),
    'pt-BR': () => Promise.resolve().then(function () { return ptBR$1; }),
    ro: () => Promise.resolve().then(function () { return ro$1; }),
    sk: () => Promise.resolve().then(function () { return sk$1; }),
    sl: () => Promise.resolve().then(function () { return sl$1; }),
    sv: () => Promise.resolve().then(function () { return sv$1; }),
    tr: () => Promise.resolve().then(function () { return tr$1; }),
    uk: () => Promise.resolve().then(function () { return uk$1; }),
};
/** Loads the module of a language; of English where it is none that is shipped. */
function loadLocale(language) {
    return (LOADERS$1[language] ?? LOADERS$1['en'])();
}

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
const CONFIG = `controller!text statement!address language:text categories:object services:list revision:text|number cookie:object block:labelled|auto|strict allow:list onCrash:run-inline|hold-inline profile:${Object.keys(PROFILES).join('|')} doNotTrack:boolean syntheticAccept:never|when-active|always reload:boolean|now|next signals:object texts:object layout:bottom|bottom-start|bottom-end|top|inline`;
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
/** @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form */
function checkConfig(config, resolved) {
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
 * FNV-1a, 32 bits, as seven base-36 digits: enough to tell a handful of ids apart, no secret.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (const letter of text)
        hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, '0');
}

/** Fills in the defaults of a config, which `checkConfig` looks at more closely. */
function resolveConfig(config) {
    const categories = categoriesInUse(config);
    // A service's token is made of its category too: when it moves to another one, what was granted for the
    // first is no grant for the second.
    const tokens = new Map(categories.flatMap((category) => [category, ...category.services].map(({ id }) => [id, fingerprint(category.id + !!category.exempt + '/' + id).slice(2)])));
    return {
        ...config,
        categories,
        tokens,
        revision: fingerprint(`${config.revision ?? [...tokens.values()].sort()}`),
        seal: fingerprint(JSON.stringify(config) + globalThis.navigator?.globalPrivacyControl),
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
    checkConfig(config);
    const resolved = resolveConfig(config);
    checkConfig(config, resolved);
    const { categories, controller, statement, layout = 'bottom', profile, texts, doNotTrack } = resolved;
    const asked = categories.filter(needsConsent);
    const isUsual = asked.length === categories.length - 1 && layout === 'bottom' && profile !== 'it';
    if (!asked.length || !isUsual)
        return '';
    const words = { ...shipped, ...texts };
    const text = (value) => escape(value);
    const button = (slot, action, label) => `<button type="button" slot="${slot}" data-consent-action="${action}">${text(label)}</button>`;
    const ownNonce = nonce === undefined ? '' : ` nonce="${escape(nonce)}"`;
    const { language } = words;
    return [
        `<consent-notice hidden data-nosnippet role="region" aria-label="${text(words.title)}" lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
        `<template shadowrootmode="open"><style${ownNonce}>${STYLE}</style><div class="box"><div><slot></slot></div><div class="actions"><slot name="actions"></slot><slot name="more"></slot></div></div></template>`,
        `<h2>${text(words.title)}</h2>`,
        `<p>${text(fill(words.intro, { controller }))}</p>`,
        `<ul>${asked.map((category) => `<li>${text(categoryWords(words, category).purpose)}</li>`).join('')}</ul>`,
        `<p>${text(fill(words.withdraw, { settings: words.settings }))}</p>`,
        `<a href="${text(statement)}">${text(words.statement)}</a>`,
        button('actions', 'reject-all', words.rejectAll),
        button('actions', 'accept-all', words.acceptAll),
        button('more', 'show-preferences', words.showPreferences),
        `</consent-notice><script${ownNonce}>${showIt(!!doNotTrack)}</script>`,
    ].join('');
}
/** Without its comments and the space that means nothing. */
const STYLE = `${tokens.cssText}${noticeStyles.cssText}`
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':');
/**
 * Not for whom the first layer may say something else, or nothing: in a frame, and where the browser itself
 * refuses. The page's interface sees to those, and to whatever becomes of the layer once it is there.
 */
function showIt(hearsDoNotTrack) {
    const hears = `!navigator.globalPrivacyControl${hearsDoNotTrack ? "&&navigator.doNotTrack!=='1'" : ''}`;
    return (`(n=>{n.hidden=!(n.shadowRoot&&window.PrivacyCookieNotice?.layers?.has('notice')&&self===top&&${hears});` +
        `document.addEventListener('consent-hide',e=>{if(e.layer==='notice')n.hidden=true})})(document.currentScript.previousElementSibling)`);
}

var auto = "!function(){const e=Symbol.for(\"privacy-cookie-notice.head\");function t(e,t,n,o){const r=[t,n,Date.now(),o];e.stopped.push(r),e.onstop?.(r)}function n(e,t){return t===e||t.endsWith(\".\"+e)}function o(e){try{const{protocol:t,host:n}=new URL(e,document.baseURI);return/^(http|ws)s?:/.test(t)?n:\"\"}catch{return\"\"}}function r(e,t,n){e[t]&&(e[t]=n(e[t]))}function c(e,t){const n=document.createElement(\"meta\");n.httpEquiv=\"Content-Security-Policy\",n.content=e.replaceAll(\"%\",t.map(e=>`${e} *.${e}`).join(\" \")),document.head.append(n)}const s=[\"script\",\"iframe\",\"img\",\"source\"],a=/^$|script|module|map|rules/;function i(e){return\"script\"===e.localName}function l(e){return e.src??e.href.baseVal}const{nonce:d}=document.currentScript;try{const p=(({cookie:e,days:t,parts:n})=>{const o=[],r=`(?:^|; )${e}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,e,n=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(r,\"g\"))){const r=Math.floor(Date.now()/864e5)-+e;r>=0&&r<t&&o.push(n.match(/.{5}/g)??[])}return new Set(n.flatMap(([e,t,n])=>(o.length?o.every(e=>e.includes(t)):n)||!t?e:[]))})(HEAD_DATA),f=((t,n=[])=>document[e]={mode:\"auto\",stopped:[],once:n})(),u=((e,{parts:t})=>e.has(\"tracking\")&&t.every(([t])=>e.has(t)))(p,HEAD_DATA);u||function(e,c){const p=(({allow:e=[],parts:t},r)=>{const c=e=>t.filter(([,,,...t])=>t.some(t=>n(t,e))),s=t=>{const o=c(t);return!t||t===location.host||e.some(e=>n(e,t))||(o.length?o:[[\"tracking\"]]).some(([e])=>a.granted.has(e))},a={granted:r,mayAsk:e=>s(o(e)),mayLoad:e=>\"!\"===e[0]?!a.granted.has(e.slice(1)):a.granted.has(t.some(([t])=>t===e)?e:\"tracking\"),labelOf:e=>c(o(e))[0]?.[0]??\"tracking\",labelOfText(e,n){for(const[n,,,...o]of t)if(o.some(t=>e.includes(t)&&!s(t)))return n;if(/^\\w+$/.test(n)||/\\bimport\\b/.test(e))for(const[,t]of e.matchAll(/[\"'`](?:https?:)?\\\\?\\/\\\\?\\/([\\w.:-]+)/g))if(!s(t))return a.labelOf(\"//\"+t)}};return a})(HEAD_DATA,e),f=((e,n,o)=>{const r=new Set,c=new WeakSet;let d=new WeakMap;const p=(t,n)=>{const{service:o,category:r}=t.dataset,s=o??r;if(!c.has(t))return s?e.mayLoad(s)?void 0:s:n?e.mayAsk(n)?void 0:e.labelOf(n):e.labelOfText(t.text??t.textContent,t.type)},f=(e,c)=>{if(!a.test(e.type)||!c&&!e.firstChild)return;const s=p(e,c);if(!s){const t=c&&new URL(c,document.baseURI).host;return void((!c||t&&t!==location.host)&&(e.nonce=n))}const i=e.nonce===n&&(e.nextSibling||\"loading\"!==document.readyState);e.nonce=\"\",i||r.has(e)||!e.isConnected||(r.add(e),t(o,c||\"inline\",\"script\",s))},u=(n,r,s)=>{if(d.get(n)===s||c.has(n))return!1;if(e.mayAsk(s))return d.set(n,s),!1;const a=n.dataset.service??=e.labelOf(s);return!e.mayLoad(a)&&(n.setAttribute(\"data-\"+r,s),n.removeAttribute(r),t(o,s,n.localName,a),!0)},h={all(e){h.one(e),h.inside(e).forEach(h.one)},inside:e=>e?.firstElementChild?[...e.querySelectorAll(`${s}`)]:[],one(e){if(e&&s.includes(e.localName))try{if(i(e))return f(e,l(e));for(const t of[\"src\",\"srcset\"]){const n=e.getAttribute(t);n&&u(e,t,n)}}catch(e){console.error(\"privacy-cookie-notice\",e)}},address(e,t,n){return!!s.includes(e.localName)&&(i(e)?(e.isConnected&&f(e,n),!1):u(e,t,n))}};return o.pass=e=>{c.add(e),i(e)&&(e.nonce=n)},o.follow=(t,n)=>{e.granted=t,d=new WeakMap;for(const e of r)p(e,l(e))||(r.delete(e),n(e))},addEventListener(\"error\",e=>r.has(e.target)&&e.stopImmediatePropagation(),!0),h})(p,d,c),u=new MutationObserver(e=>{const t=new Set;for(const{target:n,addedNodes:o}of e){t.add(3===n.nodeType?n.parentNode:n);for(const e of o)t.add(e),f.inside(e).forEach(e=>t.add(e))}t.forEach(f.one)}),h=e=>u.observe(e,{subtree:!0,childList:!0,characterData:!0,attributeFilter:[\"src\",\"srcset\"]});h(document),function(e,t){const n={Node:\"appendChild insertBefore replaceChild\",Element:\"append prepend before after replaceWith replaceChildren insertAdjacentElement\",DocumentFragment:\"append prepend replaceChildren\",CharacterData:\"before after replaceWith\",Range:\"insertNode\"};for(const[t,o]of Object.entries(n))for(const n of o.split(\" \"))r(window[t].prototype,n,t=>function(...n){if(!1!==this.isConnected)for(const t of n)e.all(t);return t.apply(this,n)});r(Element.prototype,\"attachShadow\",e=>function(...n){const o=e.apply(this,n);return t(o),o})}(f,h),function(e){const t=[HTMLScriptElement,HTMLIFrameElement,HTMLImageElement,HTMLSourceElement];for(const{prototype:n}of t)for(const t of[\"src\",\"srcset\"]){const o=Object.getOwnPropertyDescriptor(n,t);if(!o)continue;const r=function(n){e.address(this,t,`${n}`)||o.set.call(this,n)};Object.defineProperty(n,t,{...o,set:r})}r(Element.prototype,\"setAttribute\",t=>function(...n){const[o,r]=n;/^src/i.test(o)&&e.address(this,o.toLowerCase(),`${r}`)||t.apply(this,n)})}(f),function(e,t){const n=/\\x3cscript(?=[\\s>])([^>]*)>([^]*?)(?=<\\/script)/gi,o=(n,o,r)=>{const[,c]=/\\ssrc\\s*=\\s*[\"']?([^\"'\\s>]+)/i.exec(o)??[],s=/\\stype\\s*=\\s*[\"']?(\\w+)\\b(?!\\/)/i.exec(o)?.[1]??\"\";return(c?e.mayAsk(c):r&&!e.labelOfText(r,s))?n.replace(/\\x3cscript/i,`$& nonce=\"${t}\"`):n};for(const e of[\"write\",\"writeln\"])r(Document.prototype,e,e=>function(...t){return e.apply(this,[t.join(\"\").replace(n,o)])})}(p,d),((e,n)=>{const o=[[window,\"fetch\",0],[window,\"fetchLater\",0],[window,\"EventSource\",0],[window,\"WebSocket\",0],[XMLHttpRequest.prototype,\"open\",1],[Navigator.prototype,\"sendBeacon\",0]];for(const[c,s,a]of o){const o=o=>{const r=o[a],c=r instanceof Request?r.url:`${r}`;return!e.mayAsk(c)&&(t(n,c,s,e.labelOf(c)),o[a]=\"about:invalid\",!0)};r(c,s,e=>new Proxy(e,{apply(e,t,n){return(!o(n)||\"sendBeacon\"!==s)&&Reflect.apply(e,t,n)},construct(e,t,n){return o(t),Reflect.construct(e,t,n)}}))}})(p,c),(e=>{addEventListener(\"securitypolicyviolation\",n=>t(e,n.blockedURI,n.effectiveDirective))})(c)}(p,f),((e,{parts:t,policy:n},o)=>{const r=t.flatMap(([t,,,...n])=>e.has(t)?n:[]);for(const t of e)/[.:]/.test(t)&&r.push(t);(o||r.length)&&(o||c(n,r),document.write(\"\\x3c!--\"))})(p,HEAD_DATA,u)}catch(e){console.error(\"privacy-cookie-notice\",e),HEAD_DATA.holdsInline||(c(HEAD_DATA.policy.replace(`'nonce-${d}'`,\"'unsafe-inline'\"),[]),document.write(\"\\x3c!--\"))}}()";

var dryRun = "(()=>{const t=Symbol.for(\"privacy-cookie-notice.head\");function e(t,e,o,n){const r=[e,o,Date.now(),n];t.stopped.push(r),t.onstop?.(r)}function o(t,e){return e===t||e.endsWith(\".\"+t)}function n(t){try{const{protocol:e,host:o}=new URL(t,document.baseURI);return/^(http|ws)s?:/.test(e)?o:\"\"}catch{return\"\"}}const r=((e,o=[])=>document[t]={mode:\"dry-run\",stopped:[],once:o})(),s=(({allow:t=[],parts:e},r)=>{const s=t=>e.filter(([,,,...e])=>e.some(e=>o(e,t))),c=e=>{const n=s(e);return!e||e===location.host||t.some(t=>o(t,e))||(n.length?n:[[\"tracking\"]]).some(([t])=>a.granted.has(t))},a={granted:r,mayAsk(t){return c(n(t))},mayLoad(t){return\"!\"===t[0]?!a.granted.has(t.slice(1)):a.granted.has(e.some(([e])=>e===t)?t:\"tracking\")},labelOf(t){return s(n(t))[0]?.[0]??\"tracking\"},labelOfText(t,o){for(const[o,,,...n]of e)if(n.some(e=>t.includes(e)&&!c(e)))return o;if(/^\\w+$/.test(o)||/\\bimport\\b/.test(t))for(const[,e]of t.matchAll(/[\"'`](?:https?:)?\\\\?\\/\\\\?\\/([\\w.:-]+)/g))if(!c(e))return a.labelOf(\"//\"+e)}};return a})(HEAD_DATA,(({cookie:t,days:e,parts:o})=>{const n=[],r=`(?:^|; )${t}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,t,o=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(r,\"g\"))){const r=Math.floor(Date.now()/864e5)-+t;r>=0&&r<e&&n.push(o.match(/.{5}/g)??[])}return new Set(o.flatMap(([t,e,o])=>(n.length?n.every(t=>t.includes(e)):o)||!e?t:[]))})(HEAD_DATA));new PerformanceObserver(t=>{for(const{name:o,initiatorType:n}of t.getEntries())s.mayAsk(o)||(e(r,o,n,s.labelOf(o)),console.info(`privacy-cookie-notice would stop (${n}, ${s.labelOf(o)}): ${o}`))}).observe({type:\"resource\",buffered:!0})})()";

var strict = "(()=>{const t=Symbol.for(\"privacy-cookie-notice.head\"),e=\"consent-once\",o=(()=>{const{[e]:t,...o}=Object(history.state);return t?(history.replaceState(o,\"\"),t):[]})(),c=((e,o=[])=>document[t]={mode:\"strict\",stopped:[],once:o})(0,o),n=(({cookie:t,days:e,parts:o})=>{const c=[],n=`(?:^|; )${t}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,t,o=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(n,\"g\"))){const n=Math.floor(Date.now()/864e5)-+t;n>=0&&n<e&&c.push(o.match(/.{5}/g)??[])}return new Set(o.flatMap(([t,e,o])=>(c.length?c.every(t=>t.includes(e)):o)||!e?t:[]))})(HEAD_DATA);for(const t of o)n.add(t);const s=((t,{parts:e})=>t.has(\"tracking\")&&e.every(([e])=>t.has(e)))(n,HEAD_DATA);s||(t=>{addEventListener(\"securitypolicyviolation\",e=>((t,e,o)=>{const c=[e,o,Date.now(),void 0];t.stopped.push(c),t.onstop?.(c)})(t,e.blockedURI,e.effectiveDirective))})(c),((t,{parts:e,policy:o},c)=>{const n=e.flatMap(([e,,,...o])=>t.has(e)?o:[]);for(const e of t)/[.:]/.test(e)&&n.push(e);(c||n.length)&&(c||((t,e)=>{const o=document.createElement(\"meta\");o.httpEquiv=\"Content-Security-Policy\",o.content=t.replaceAll(\"%\",e.map(t=>`${t} *.${t}`).join(\" \")),document.head.append(o)})(o,n),document.write(\"\\x3c!--\"))})(n,HEAD_DATA,s)})()";

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
/** A host by its name alone, which stands for its subdomains. */
function plainHost(host) {
    return host.replace('*.', '').toLowerCase();
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
 * The lines for a page's head, from a config: to stand first in it, behind `<meta charset>` alone.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 */
function printSnippet(config, options = {}) {
    const { given, src, block, policy, data, nonce } = prepare(config, options);
    const json = toJson(given);
    const ownNonce = options.nonce === undefined ? '' : ` nonce="${nonce}"`;
    const isElsewhere = hostOf(src).length ? ' crossorigin' : '';
    const lines = [
        `<script type="application/json" id="privacy-cookie-notice">${json}</script>`,
        block === 'labelled'
            ? ''
            : `<script${block === 'auto' ? ` nonce="${nonce}"` : ownNonce}>(HEAD_DATA=>${codeOf(block, options)})(${toJson(data)})</script>` +
                (options.dryRun
                    ? ''
                    : `<meta http-equiv="Content-Security-Policy" content="${deniedPolicy(policy)}"><!-- -->`),
        `<script src="${escape(src)}"${ownNonce}${isElsewhere}></script>`,
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
function prepare(config, { src = '/privacy-cookie-notice.js', mode, nonce, dryRun }) {
    const given = mode ? { ...config, block: mode } : config;
    checkConfig(given);
    const resolved = resolveConfig(given);
    checkConfig(given, resolved);
    const { block = 'labelled' } = given;
    const free = resolved.categories.filter(({ id }) => id === 'functional');
    const allow = [
        ...(given.allow ?? []),
        ...free.flatMap(({ services }) => services.flatMap(({ hosts = [] }) => hosts)),
        ...hostOf(src),
    ].map(plainHost);
    const ownNonce = escape(nonce ?? 'privacy-cookie-notice-' + resolved.seal);
    const policy = block === 'labelled' ? '' : policyFor(block, allow, ownNonce);
    const data = headData(given, resolved, { allow, policy }, block === 'strict' && !dryRun);
    return { given, src, block, policy, data, nonce: ownNonce };
}
function codeOf(block, options) {
    if (options.dryRun)
        return dryRun;
    return block === 'strict' ? strict : auto;
}
/** Where the guard stands on another host, that host. */
function hostOf(src) {
    const { host } = new URL(src, 'http://own.invalid');
    return host === 'own.invalid' ? [] : [host];
}
/** For the inside of a script element, in which nothing may look like markup, in a page of any encoding. */
function toJson(value) {
    return JSON.stringify(value).replaceAll(/[<\u0080-\uffff]/g, (letter) => {
        return '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0');
    });
}

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
const REASONS = {
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
        throw new Failure(exit, `${path}: cannot ${doing}: ${REASONS[code] ?? message} (${code})`);
    };
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
 * A site's config, checked.
 * @param changes What the command line says instead of the file
 * @throws {Failure} when there is none, or it is no JSON, or not a config
 */
async function readConfig(path, changes = {}) {
    const text = await readText(path);
    const config = parse(path, text);
    const changed = isObject(config) ? { ...config, ...changes } : config;
    try {
        checkConfig(changed);
        checkConfig(changed, resolveConfig(changed));
        return changed;
    }
    catch (error) {
        if (!(error instanceof ConsentConfigError))
            throw error;
        throw new Failure(EXIT.usage, `${path}:${placeOf(text, offsetOf(error.option, text)).line}: ${error.message}`);
    }
}
async function readText(path) {
    const doing = 'read the config (--config names its file)';
    return (await readFile(path, 'utf8').catch(failAt(path, doing, EXIT.usage))).replace(/^\uFEFF/, '');
}
function parse(path, text) {
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
function offsetOf(option, text) {
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
                yield* linked(page);
        }
    }
}
/** The page behind a link. A folder behind one is not entered, as it may lead in a circle. */
async function* linked({ path, file: link }) {
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

/** The first of the comments between which a page carries the snippet, and what it says of it. */
const OPENS = /^\s*privacy-cookie-notice\s+((?:labelled|auto|strict|dry-run)\b.*?)\s*$/s;
/** The second one. */
const CLOSES = /^\s*\/privacy-cookie-notice\b(.*?)\s*$/s;
/** The id of the element that holds the config. */
const CONFIG_ID = 'privacy-cookie-notice';
/** Finds what may be one of these three before a page is parsed. */
const MAY_BE_OURS = /(?:<!--\s*\/?|id\s*=\s*["']?)privacy-cookie-notice\b/gi;

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
    const now = OPENS.exec(/^<!--(.*?)-->/s.exec(snippet)?.[1] ?? '')?.[1] ?? '';
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
        const title = OPENS.exec(piece.words)?.[1];
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
        parse$1(text.replace(/^\uFEFF/, ' '), { treeAdapter, sourceCodeLocationInfo: true });
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
async function writeSnippet(paths, snippet, terminal) {
    const pages = await findPages(paths);
    const { results, failures } = await withEach(pages, terminal, 'Reading', async (page) => {
        const change = await workOn(page, (text) => put(text, snippet));
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
async function checkSnippet(paths, snippet, terminal) {
    const pages = await findPages(paths);
    const { results, failures } = await withEach(pages, terminal, 'Checking', (page) => workOn(page, (text) => judge(readPage(text), snippet).map(({ offset, what }) => `${page.path}:${placeOf(text, offset).line}: ${what}\n`)));
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
    command.action(async (pages, { config: file, write, check, header, notice, ...printing }) => {
        if (pages.length && !write && !check)
            command.error('error: what to do with the pages? --write or --check');
        if (!pages.length && (write || check))
            command.error('error: name the pages: HTML files, or folders of them');
        const config = await readConfig(file, printing.mode && { block: printing.mode });
        if (notice)
            return terminal.say(`${await noticeOf(config, printing)}\n`);
        const text = header ? printPolicy(config, printing) : printSnippet(config, printing);
        if (!text)
            command.error('error: labelled has no policy; --mode auto or --mode strict has one');
        if (write)
            await writeSnippet(pages, text, terminal);
        else if (check)
            await checkSnippet(pages, text, terminal);
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
const COMMANDS = [addSnippet];
const HELP = `
Examples:
  $ privacy-cookie-notice snippet --config consent.json
  $ privacy-cookie-notice snippet --write site/
  $ privacy-cookie-notice snippet --check site/

"privacy-cookie-notice snippet --help" tells more.`;
/** Does what the arguments say. @returns the exit code */
async function run(args, terminal) {
    const program = new Command('privacy-cookie-notice')
        .description('Puts the cookie notice and what it blocks into the pages of a site.')
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

/** العربية. */
const ar = {
    language: 'ar',
    services: {
        zero: 'عدد الخدمات: {count}',
        one: 'عدد الخدمات: {count}',
        two: 'عدد الخدمات: {count}',
        few: 'عدد الخدمات: {count}',
        many: 'عدد الخدمات: {count}',
        other: 'عدد الخدمات: {count}',
    },
    title: 'اختيارك بشأن ملفات تعريف الارتباط',
    intro: '{controller}: نطلب منك أن تختار. نستخدم ملفات تعريف الارتباط لتشغيل الموقع. وبموافقتك فقط نستخدمها أيضًا من أجل:',
    withdraw: 'يمكنك تغيير اختيارك أو سحبه في أي وقت، من زر «{settings}» في كل صفحة.',
    statement: 'بيان الخصوصية وملفات تعريف الارتباط',
    rejectAll: 'رفض الكل',
    acceptAll: 'قبول الكل',
    showPreferences: 'أختار بنفسي',
    signal: 'يطلب متصفحك عدم تتبعك. لذلك التتبع متوقف.',
    kept: 'تم حفظ اختيارك.',
    settings: 'إعدادات ملفات تعريف الارتباط',
    preferencesTitle: 'اختر ملفات تعريف الارتباط',
    preferencesIntro: 'فعّل ما تسمح به. وما هو متوقف لا يُحمَّل.',
    save: 'حفظ اختياري',
    back: 'رجوع',
    alwaysOn: 'مفعّل دائمًا',
    exempt: 'مفعّل إلى أن توقفه: {ground}',
    provider: 'مقدم الخدمة',
    purpose: 'الغرض',
    thirdParties: 'من يمكنه الوصول أيضًا',
    items: 'ما يخزّنه',
    noItems: 'لا يخزّن شيئًا في متصفحك.',
    item: 'الاسم',
    kind: 'النوع',
    lifetime: 'مدة الحفظ',
    thirdParty: 'من موقع آخر',
    serviceStatement: 'بيان الخصوصية: {provider}',
    cookie: 'ملف تعريف ارتباط',
    localStorage: 'تخزين محلي',
    sessionStorage: 'تخزين الجلسة',
    indexedDB: 'قاعدة بيانات المتصفح',
    cache: 'ذاكرة مؤقتة',
    categories: {
        functional: {
            label: 'التشغيل',
            purpose: 'تشغيل الموقع',
            description: 'ضروري لتشغيل الموقع، لتذكّر هذا الاختيار مثلًا.',
        },
        analytical: {
            label: 'التحليل',
            purpose: 'قياس استخدام الزوار للموقع (التحليل)',
            description: 'يقيس أي صفحات يشاهدها الزوار، حتى يمكن تحسين الموقع.',
        },
        tracking: {
            label: 'التتبع',
            purpose: 'تتبعك عبر مواقع عدة، للإعلانات مثلًا (التتبع)',
            description: 'يتتبع ما تفعله في هذا الموقع ومواقع أخرى، للإعلانات مثلًا أو لمقاطع فيديو ومنشورات من جهات أخرى.',
        },
    },
};

var ar$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: ar
});

/** Български. */
const bg = {
    language: 'bg',
    services: { one: '{count} услуга', other: '{count} услуги' },
    title: 'Вашият избор за бисквитките',
    intro: '{controller} Ви моли да изберете. Използваме бисквитки, за да работи сайтът. Само с Ваше съгласие ги използваме и за да:',
    withdraw: 'Винаги можете да промените или оттеглите избора си с бутона „{settings}“ на всяка страница.',
    statement: 'Политика за поверителност и бисквитки',
    rejectAll: 'Отказвам всички',
    acceptAll: 'Приемам всички',
    showPreferences: 'Искам да избера',
    signal: 'Вашият браузър моли да не Ви проследяваме. Затова проследяването е изключено.',
    kept: 'Изборът Ви е запазен.',
    settings: 'Настройки за бисквитките',
    preferencesTitle: 'Изберете бисквитки',
    preferencesIntro: 'Включете това, което разрешавате. Изключеното не се зарежда.',
    save: 'Запазвам избора си',
    back: 'Назад',
    alwaysOn: 'Винаги включено',
    exempt: 'Включено, докато не го изключите: {ground}',
    provider: 'Доставчик',
    purpose: 'Цел',
    thirdParties: 'Кой още има достъп',
    items: 'Какво съхранява',
    noItems: 'Не съхранява нищо в браузъра Ви.',
    item: 'Име',
    kind: 'Вид',
    lifetime: 'Срок на съхранение',
    thirdParty: 'поставя се от друг сайт',
    serviceStatement: 'Политика за поверителност на {provider}',
    cookie: 'Бисквитка',
    localStorage: 'Локално хранилище',
    sessionStorage: 'Хранилище на сесията',
    indexedDB: 'База данни на браузъра',
    cache: 'Кеш',
    categories: {
        functional: {
            label: 'Функционални',
            purpose: 'осигурим работата на сайта',
            description: 'Нужни за работата на сайта, например за да се запомни този избор.',
        },
        analytical: {
            label: 'Аналитични',
            purpose: 'измерваме как посетителите използват сайта (аналитични)',
            description: 'Измерват кои страници разглеждат посетителите, за да може сайтът да се подобрява.',
        },
        tracking: {
            label: 'Проследяващи',
            purpose: 'Ви проследяваме на различни сайтове, например за реклама (проследяващи)',
            description: 'Проследяват какво правите на този и на други сайтове, например за реклама или за видеоклипове и публикации на други доставчици.',
        },
    },
};

var bg$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: bg
});

/** Català. */
const ca = {
    language: 'ca',
    services: { one: '{count} servei', many: '{count} de serveis', other: '{count} serveis' },
    title: 'La vostra tria sobre les galetes',
    intro: '{controller} us demana que trieu. Utilitzem galetes perquè el web funcioni. Només amb el vostre consentiment les utilitzem també per:',
    withdraw: 'Podeu canviar la vostra tria o retirar el consentiment quan vulgueu, amb el botó «{settings}» de cada pàgina.',
    statement: 'Política de privacitat i de galetes',
    rejectAll: 'Rebutja-les totes',
    acceptAll: 'Accepta-les totes',
    showPreferences: 'Personalitza',
    signal: 'El vostre navegador demana que no us segueixin. Per això el seguiment està desactivat.',
    kept: 'S’ha desat la vostra tria.',
    settings: 'Configuració de galetes',
    preferencesTitle: 'Trieu les vostres galetes',
    preferencesIntro: 'Activeu el que vulgueu permetre. El que està desactivat no es carrega.',
    save: 'Desa la meva tria',
    back: 'Torna',
    alwaysOn: 'Sempre activat',
    exempt: 'Activat fins que ho desactiveu: {ground}',
    provider: 'Proveïdor',
    purpose: 'Per a què serveix',
    thirdParties: 'Qui més hi té accés',
    items: 'Què desa',
    noItems: 'No desa res al vostre navegador.',
    item: 'Nom',
    kind: 'Tipus',
    lifetime: 'Durada',
    thirdParty: 'd’un altre web',
    serviceStatement: 'Política de privacitat ({provider})',
    cookie: 'Galeta',
    localStorage: 'Emmagatzematge local',
    sessionStorage: 'Emmagatzematge de sessió',
    indexedDB: 'Base de dades del navegador',
    cache: 'Memòria cau',
    categories: {
        functional: {
            label: 'Funcionament',
            purpose: 'fer funcionar el web',
            description: 'Necessari perquè el web funcioni, per exemple per recordar aquesta tria.',
        },
        analytical: {
            label: 'Anàlisi',
            purpose: 'mesurar com utilitzen el web els visitants (anàlisi)',
            description: 'Mesura quines pàgines veuen els visitants, per poder millorar el web.',
        },
        tracking: {
            label: 'Seguiment',
            purpose: 'seguir-vos per diversos webs, per exemple per a publicitat (seguiment)',
            description: 'Segueix el que feu en aquest web i en d’altres. Serveix, per exemple, per a publicitat o per a vídeos i publicacions de tercers.',
        },
    },
};

var ca$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: ca
});

/** Čeština. */
const cs = {
    language: 'cs',
    services: { one: '{count} služba', few: '{count} služby', many: '{count} služby', other: '{count} služeb' },
    title: 'Vaše volba ohledně cookies',
    intro: '{controller} vás prosí o volbu. Cookies používáme, aby web fungoval. Jen s vaším souhlasem je používáme i proto, abychom mohli:',
    withdraw: 'Svou volbu můžete kdykoli změnit nebo odvolat tlačítkem „{settings}“ na každé stránce.',
    statement: 'Informace o soukromí a cookies',
    rejectAll: 'Odmítnout vše',
    acceptAll: 'Přijmout vše',
    showPreferences: 'Nastavit podrobně',
    signal: 'Váš prohlížeč žádá, abychom vás nesledovali. Proto je sledování vypnuto.',
    kept: 'Vaše volba je uložena.',
    settings: 'Nastavení cookies',
    preferencesTitle: 'Vyberte si cookies',
    preferencesIntro: 'Zapněte, co povolujete. Co je vypnuté, se nenačte.',
    save: 'Uložit mou volbu',
    back: 'Zpět',
    alwaysOn: 'Vždy zapnuto',
    exempt: 'Zapnuto, dokud to nevypnete: {ground}',
    provider: 'Poskytovatel',
    purpose: 'Účel',
    thirdParties: 'Kdo další má přístup',
    items: 'Co ukládá',
    noItems: 'Do vašeho prohlížeče nic neukládá.',
    item: 'Název',
    kind: 'Druh',
    lifetime: 'Doba uložení',
    thirdParty: 'ukládá jiný web',
    serviceStatement: 'Informace o soukromí: {provider}',
    cookie: 'Cookie',
    localStorage: 'Místní úložiště',
    sessionStorage: 'Úložiště relace',
    indexedDB: 'Databáze prohlížeče',
    cache: 'Mezipaměť',
    categories: {
        functional: {
            label: 'Funkční',
            purpose: 'zajistit, aby web fungoval',
            description: 'Nezbytné k tomu, aby web fungoval, například aby si pamatoval tuto volbu.',
        },
        analytical: {
            label: 'Analytické',
            purpose: 'měřit, jak návštěvníci web používají (analytické)',
            description: 'Měří, které stránky si návštěvníci prohlížejí, aby bylo možné web zlepšovat.',
        },
        tracking: {
            label: 'Sledovací',
            purpose: 'sledovat vás na různých webech, například kvůli reklamě (sledovací)',
            description: 'Sledují, co děláte na tomto webu a na jiných, například kvůli reklamě nebo kvůli videím a příspěvkům jiných poskytovatelů.',
        },
    },
};

var cs$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: cs
});

/** Dansk. */
const da = {
    language: 'da',
    services: { one: '{count} tjeneste', other: '{count} tjenester' },
    title: 'Dit valg om cookies',
    intro: '{controller} beder dig om at vælge. Vi bruger cookies, så hjemmesiden virker. Kun med dit samtykke bruger vi dem også til at:',
    withdraw: 'Du kan altid ændre dit valg eller trække det tilbage med knappen ”{settings}” på alle sider.',
    statement: 'Privatlivs- og cookiepolitik',
    rejectAll: 'Afvis alle',
    acceptAll: 'Tillad alle',
    showPreferences: 'Vælg selv',
    signal: 'Din browser beder om, at du ikke bliver fulgt. Derfor er sporing slået fra.',
    kept: 'Dit valg er gemt.',
    settings: 'Cookieindstillinger',
    preferencesTitle: 'Vælg cookies',
    preferencesIntro: 'Slå det til, du vil tillade. Det, der er slået fra, bliver ikke indlæst.',
    save: 'Gem mit valg',
    back: 'Tilbage',
    alwaysOn: 'Altid slået til',
    exempt: 'Slået til, indtil du slår det fra: {ground}',
    provider: 'Udbyder',
    purpose: 'Formål',
    thirdParties: 'Andre med adgang',
    items: 'Dette bliver gemt',
    noItems: 'Gemmer ikke noget i din browser.',
    item: 'Navn',
    kind: 'Type',
    lifetime: 'Levetid',
    thirdParty: 'sat af en anden hjemmeside',
    serviceStatement: 'Privatlivspolitik for {provider}',
    cookie: 'Cookie',
    localStorage: 'Lokal lagring',
    sessionStorage: 'Sessionslagring',
    indexedDB: 'Browserdatabase',
    cache: 'Cache',
    categories: {
        functional: {
            label: 'Funktion',
            purpose: 'få hjemmesiden til at virke',
            description: 'Nødvendigt, for at hjemmesiden kan virke, for eksempel for at huske dette valg.',
        },
        analytical: {
            label: 'Analyse',
            purpose: 'måle, hvordan besøgende bruger hjemmesiden (analyse)',
            description: 'Måler, hvilke sider besøgende ser, så hjemmesiden kan blive bedre.',
        },
        tracking: {
            label: 'Sporing',
            purpose: 'følge dig på tværs af hjemmesider, for eksempel til annoncer (sporing)',
            description: 'Følger, hvad du gør her og på andre hjemmesider, for eksempel til annoncer eller videoer og opslag fra andre udbydere.',
        },
    },
};

var da$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: da
});

/** Deutsch. */
const de = {
    language: 'de',
    services: { one: '{count} Dienst', other: '{count} Dienste' },
    title: 'Ihre Cookie-Auswahl',
    intro: '{controller} bittet Sie um Ihre Auswahl. Wir verwenden Cookies, damit die Website funktioniert. Nur mit Ihrer Zustimmung verwenden wir sie auch, um:',
    withdraw: 'Mit der Schaltfläche „{settings}“ auf jeder Seite können Sie Ihre Auswahl jederzeit ändern oder zurücknehmen.',
    statement: 'Datenschutz- und Cookie-Erklärung',
    rejectAll: 'Alle ablehnen',
    acceptAll: 'Alle akzeptieren',
    showPreferences: 'Selbst auswählen',
    signal: 'Ihr Browser bittet darum, Sie nicht zu verfolgen. Deshalb ist Tracking ausgeschaltet.',
    kept: 'Ihre Auswahl ist gespeichert.',
    settings: 'Cookie-Einstellungen',
    preferencesTitle: 'Cookies selbst auswählen',
    preferencesIntro: 'Schalten Sie ein, was Sie erlauben. Was ausgeschaltet ist, wird nicht geladen.',
    save: 'Eigene Auswahl speichern',
    back: 'Zurück',
    alwaysOn: 'Immer an',
    exempt: 'Eingeschaltet, bis Sie es ausschalten: {ground}',
    provider: 'Anbieter',
    purpose: 'Zweck',
    thirdParties: 'Wer noch Zugriff hat',
    items: 'Was gespeichert wird',
    noItems: 'Speichert nichts in Ihrem Browser.',
    item: 'Name',
    kind: 'Art',
    lifetime: 'Speicherdauer',
    thirdParty: 'von einer anderen Website',
    serviceStatement: 'Datenschutzerklärung von {provider}',
    cookie: 'Cookie',
    localStorage: 'Lokaler Speicher',
    sessionStorage: 'Sitzungsspeicher',
    indexedDB: 'Browser-Datenbank',
    cache: 'Cache',
    categories: {
        functional: {
            label: 'Funktional',
            purpose: 'dafür zu sorgen, dass die Website funktioniert',
            description: 'Nötig, damit die Website funktioniert und sich zum Beispiel diese Auswahl merkt.',
        },
        analytical: {
            label: 'Analyse',
            purpose: 'zu messen, wie Besucherinnen und Besucher die Website nutzen (Analyse)',
            description: 'Misst, welche Seiten angesehen werden, damit die Website verbessert werden kann.',
        },
        tracking: {
            label: 'Tracking',
            purpose: 'Sie über mehrere Websites hinweg zu verfolgen, zum Beispiel für Werbung (Tracking)',
            description: 'Verfolgt, was Sie auf dieser und anderen Websites tun, zum Beispiel für Werbung oder für Videos und Beiträge anderer Anbieter.',
        },
    },
};

var de$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: de
});

/** Ελληνικά. */
const el = {
    language: 'el',
    services: { one: '{count} υπηρεσία', other: '{count} υπηρεσίες' },
    title: 'Η επιλογή σας για τα cookies',
    intro: '{controller}: ζητάμε την επιλογή σας. Χρησιμοποιούμε cookies για να λειτουργεί ο ιστότοπος. Μόνο με τη συγκατάθεσή σας τα χρησιμοποιούμε και για να:',
    withdraw: 'Μπορείτε πάντα να αλλάξετε ή να ανακαλέσετε την επιλογή σας, με το κουμπί «{settings}» σε κάθε σελίδα.',
    statement: 'Δήλωση απορρήτου και cookies',
    rejectAll: 'Απόρριψη όλων',
    acceptAll: 'Αποδοχή όλων',
    showPreferences: 'Θέλω να επιλέξω',
    signal: 'Ο περιηγητής σας ζητά να μη σας παρακολουθούμε. Γι’ αυτό η παρακολούθηση είναι ανενεργή.',
    kept: 'Η επιλογή σας αποθηκεύτηκε.',
    settings: 'Ρυθμίσεις cookies',
    preferencesTitle: 'Επιλέξτε cookies',
    preferencesIntro: 'Ενεργοποιήστε ό,τι επιτρέπετε. Ό,τι είναι ανενεργό δεν φορτώνεται.',
    save: 'Αποθήκευση επιλογής',
    back: 'Πίσω',
    alwaysOn: 'Πάντα ενεργό',
    exempt: 'Ενεργό μέχρι να το απενεργοποιήσετε: {ground}',
    provider: 'Πάροχος',
    purpose: 'Σκοπός',
    thirdParties: 'Ποιος άλλος έχει πρόσβαση',
    items: 'Τι αποθηκεύει',
    noItems: 'Δεν αποθηκεύει τίποτα στον περιηγητή σας.',
    item: 'Όνομα',
    kind: 'Είδος',
    lifetime: 'Διάρκεια',
    thirdParty: 'από άλλον ιστότοπο',
    serviceStatement: 'Δήλωση απορρήτου: {provider}',
    cookie: 'Cookie',
    localStorage: 'Τοπική αποθήκευση',
    sessionStorage: 'Αποθήκευση συνεδρίας',
    indexedDB: 'Βάση δεδομένων περιηγητή',
    cache: 'Προσωρινή μνήμη',
    categories: {
        functional: {
            label: 'Λειτουργία',
            purpose: 'λειτουργεί ο ιστότοπος',
            description: 'Χρειάζεται για να λειτουργεί ο ιστότοπος, για παράδειγμα να θυμάται αυτή την επιλογή.',
        },
        analytical: {
            label: 'Στατιστικά',
            purpose: 'μετράμε πώς χρησιμοποιούν οι επισκέπτες τον ιστότοπο (στατιστικά)',
            description: 'Μετρά ποιες σελίδες βλέπουν οι επισκέπτες, ώστε να μπορεί να βελτιωθεί ο ιστότοπος.',
        },
        tracking: {
            label: 'Παρακολούθηση',
            purpose: 'σας παρακολουθούμε σε διάφορους ιστότοπους, για παράδειγμα για διαφημίσεις (παρακολούθηση)',
            description: 'Παρακολουθεί τι κάνετε σε αυτόν και σε άλλους ιστότοπους, για παράδειγμα για διαφημίσεις ή για βίντεο και αναρτήσεις τρίτων.',
        },
    },
};

var el$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: el
});

/** English. */
const en = {
    language: 'en',
    services: { one: '{count} service', other: '{count} services' },
    title: 'Your choice about cookies',
    intro: '{controller} asks for your choice. We use cookies to make the site work. Only with your consent do we also use them to:',
    withdraw: 'You can change or withdraw your choice at any time, with the ‘{settings}’ button on every page.',
    statement: 'Privacy and cookie statement',
    rejectAll: 'Reject all',
    acceptAll: 'Accept all',
    showPreferences: 'Let me choose',
    signal: 'Your browser asks not to follow you. That is why tracking is off.',
    kept: 'Your choice has been saved.',
    settings: 'Cookie settings',
    preferencesTitle: 'Choose your cookies',
    preferencesIntro: 'Switch on what you allow. What is off is not loaded.',
    save: 'Save what I chose',
    back: 'Back',
    alwaysOn: 'Always on',
    exempt: 'On until you switch it off: {ground}',
    provider: 'Provider',
    purpose: 'Purpose',
    thirdParties: 'Who else has access',
    items: 'What it stores',
    noItems: 'Stores nothing in your browser.',
    item: 'Name',
    kind: 'Kind',
    lifetime: 'Kept for',
    thirdParty: 'set by another site',
    serviceStatement: 'Privacy statement of {provider}',
    cookie: 'Cookie',
    localStorage: 'Local storage',
    sessionStorage: 'Session storage',
    indexedDB: 'Browser database',
    cache: 'Cache',
    categories: {
        functional: {
            label: 'Functional',
            purpose: 'make the site work',
            description: 'Needed to make the site work, for example to remember this choice.',
        },
        analytical: {
            label: 'Analytical',
            purpose: 'measure how visitors use the site (analytical)',
            description: 'Measures which pages visitors look at, so that the site can be improved.',
        },
        tracking: {
            label: 'Tracking',
            purpose: 'follow you across sites, for example for advertising (tracking)',
            description: 'Follows what you do on this and other sites, for example for advertising or for videos and posts of others.',
        },
    },
};

var en$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: en
});

/** Español. */
const es = {
    language: 'es',
    services: { one: '{count} servicio', many: '{count} de servicios', other: '{count} servicios' },
    title: 'Su elección sobre las cookies',
    intro: '{controller} le pide que elija. Usamos cookies para que el sitio web funcione. Solo con su permiso las usamos también para:',
    withdraw: 'Puede cambiar su elección o retirar su permiso cuando quiera, con el botón «{settings}» de cada página.',
    statement: 'Política de privacidad y de cookies',
    rejectAll: 'Rechazar todas',
    acceptAll: 'Aceptar todas',
    showPreferences: 'Configurar',
    signal: 'Su navegador pide que no le sigan. Por eso el seguimiento está desactivado.',
    kept: 'Su elección se ha guardado.',
    settings: 'Configuración de cookies',
    preferencesTitle: 'Elija sus cookies',
    preferencesIntro: 'Active lo que quiera permitir. Lo que está desactivado no se carga.',
    save: 'Guardar mi elección',
    back: 'Volver',
    alwaysOn: 'Siempre activado',
    exempt: 'Activado hasta que usted lo desactive: {ground}',
    provider: 'Proveedor',
    purpose: 'Para qué sirve',
    thirdParties: 'Quién más tiene acceso',
    items: 'Qué guarda',
    noItems: 'No guarda nada en su navegador.',
    item: 'Nombre',
    kind: 'Tipo',
    lifetime: 'Duración',
    thirdParty: 'de otro sitio web',
    serviceStatement: 'Política de privacidad de {provider}',
    cookie: 'Cookie',
    localStorage: 'Almacenamiento local',
    sessionStorage: 'Almacenamiento de sesión',
    indexedDB: 'Base de datos del navegador',
    cache: 'Caché',
    categories: {
        functional: {
            label: 'Funcionamiento',
            purpose: 'hacer que el sitio web funcione',
            description: 'Necesario para que el sitio web funcione, por ejemplo para recordar esta elección.',
        },
        analytical: {
            label: 'Análisis',
            purpose: 'medir cómo usan los visitantes el sitio web (análisis)',
            description: 'Mide qué páginas ven los visitantes, para poder mejorar el sitio web.',
        },
        tracking: {
            label: 'Seguimiento',
            purpose: 'seguirle por varios sitios web, por ejemplo para publicidad (seguimiento)',
            description: 'Sigue lo que hace usted en este y en otros sitios web. Sirve, por ejemplo, para publicidad o para vídeos y publicaciones de terceros.',
        },
    },
};

var es$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: es
});

/** Eesti. */
const et = {
    language: 'et',
    services: { one: '{count} teenus', other: '{count} teenust' },
    title: 'Teie valik küpsiste kohta',
    intro: '{controller} palub teil valida. Kasutame küpsiseid, et veebisait toimiks. Ainult teie nõusolekul kasutame neid ka selleks, et:',
    withdraw: 'Saate oma valikut alati muuta või selle tagasi võtta nupuga „{settings}“, mis on igal lehel.',
    statement: 'Privaatsus ja küpsised',
    rejectAll: 'Keela kõik',
    acceptAll: 'Luba kõik',
    showPreferences: 'Valin ise',
    signal: 'Teie brauser palub teid mitte jälgida. Seetõttu on jälgimine välja lülitatud.',
    kept: 'Teie valik on salvestatud.',
    settings: 'Küpsiste seaded',
    preferencesTitle: 'Valige küpsised',
    preferencesIntro: 'Lülitage sisse see, mida lubate. Mis on väljas, seda ei laadita.',
    save: 'Salvesta minu valik',
    back: 'Tagasi',
    alwaysOn: 'Alati sees',
    exempt: 'Sees, kuni lülitate välja: {ground}',
    provider: 'Teenusepakkuja',
    purpose: 'Eesmärk',
    thirdParties: 'Kellel veel on juurdepääs',
    items: 'Mida salvestatakse',
    noItems: 'Ei salvesta teie brauserisse midagi.',
    item: 'Nimi',
    kind: 'Liik',
    lifetime: 'Säilitusaeg',
    thirdParty: 'teiselt veebisaidilt',
    serviceStatement: 'Privaatsuspõhimõtted: {provider}',
    cookie: 'Küpsis',
    localStorage: 'Kohalik salvestusruum',
    sessionStorage: 'Seansi salvestusruum',
    indexedDB: 'Brauseri andmebaas',
    cache: 'Vahemälu',
    categories: {
        functional: {
            label: 'Toimimine',
            purpose: 'hoida veebisait töös',
            description: 'Vajalik, et veebisait toimiks ja näiteks mäletaks seda valikut.',
        },
        analytical: {
            label: 'Analüüs',
            purpose: 'mõõta, kuidas külastajad veebisaiti kasutavad (analüüs)',
            description: 'Mõõdab, milliseid lehti külastajad vaatavad, et veebisaiti saaks paremaks teha.',
        },
        tracking: {
            label: 'Jälgimine',
            purpose: 'jälgida teid eri veebisaitidel, näiteks reklaami jaoks (jälgimine)',
            description: 'Jälgib, mida teete siin ja teistel veebisaitidel, näiteks reklaami või teiste pakkujate videote ja postituste jaoks.',
        },
    },
};

var et$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: et
});

/** Suomi. */
const fi = {
    language: 'fi',
    services: { one: '{count} palvelu', other: '{count} palvelua' },
    title: 'Evästevalintasi',
    intro: '{controller} pyytää sinua valitsemaan. Käytämme evästeitä, jotta sivusto toimii. Vain suostumuksellasi käytämme niitä myös, jotta voimme:',
    withdraw: 'Voit aina muuttaa valintaasi tai perua sen jokaisen sivun ”{settings}”-painikkeella.',
    statement: 'Tietosuoja ja evästeet',
    rejectAll: 'Hylkää kaikki',
    acceptAll: 'Hyväksy kaikki',
    showPreferences: 'Valitse itse',
    signal: 'Selaimesi pyytää, ettei sinua seurata. Siksi seuranta ei ole käytössä.',
    kept: 'Valintasi on tallennettu.',
    settings: 'Evästeasetukset',
    preferencesTitle: 'Valitse evästeet',
    preferencesIntro: 'Ota käyttöön ne, jotka sallit. Niitä, jotka eivät ole käytössä, ei ladata.',
    save: 'Tallenna valintani',
    back: 'Takaisin',
    alwaysOn: 'Aina käytössä',
    exempt: 'Käytössä, kunnes poistat sen käytöstä: {ground}',
    provider: 'Palveluntarjoaja',
    purpose: 'Tarkoitus',
    thirdParties: 'Muut, joilla on pääsy tietoihin',
    items: 'Mitä tallennetaan',
    noItems: 'Ei tallenna mitään selaimeesi.',
    item: 'Nimi',
    kind: 'Tyyppi',
    lifetime: 'Säilytysaika',
    thirdParty: 'toisen sivuston asettama',
    serviceStatement: 'Tietosuojaseloste: {provider}',
    cookie: 'Eväste',
    localStorage: 'Paikallinen tallennustila',
    sessionStorage: 'Istunnon tallennustila',
    indexedDB: 'Selaimen tietokanta',
    cache: 'Välimuisti',
    categories: {
        functional: {
            label: 'Toiminnot',
            purpose: 'saada sivuston toimimaan',
            description: 'Tarvitaan, jotta sivusto toimii ja esimerkiksi muistaa tämän valinnan.',
        },
        analytical: {
            label: 'Analytiikka',
            purpose: 'mitata, miten kävijät käyttävät sivustoa (analytiikka)',
            description: 'Mittaa, mitä sivuja kävijät katsovat, jotta sivustoa voidaan parantaa.',
        },
        tracking: {
            label: 'Seuranta',
            purpose: 'seurata sinua eri sivustoilla, esimerkiksi mainontaa varten (seuranta)',
            description: 'Seuraa, mitä teet tällä ja muilla sivustoilla, esimerkiksi mainontaa tai muiden tahojen videoita ja julkaisuja varten.',
        },
    },
};

var fi$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: fi
});

/** Français. */
const fr = {
    language: 'fr',
    services: { one: '{count} service', many: '{count} de services', other: '{count} services' },
    title: 'Votre choix concernant les cookies',
    intro: '{controller} vous demande de choisir. Nous utilisons des cookies pour faire fonctionner le site. Avec votre accord uniquement, nous les utilisons aussi pour\u00a0:',
    withdraw: 'Vous pouvez à tout moment modifier votre choix ou retirer votre accord, avec le bouton «\u00a0{settings}\u00a0» présent sur chaque page.',
    statement: 'Politique de confidentialité et de cookies',
    rejectAll: 'Tout refuser',
    acceptAll: 'Tout accepter',
    showPreferences: 'Personnaliser',
    signal: 'Votre navigateur demande de ne pas vous suivre. Le suivi est donc désactivé.',
    kept: 'Votre choix est enregistré.',
    settings: 'Gestion des cookies',
    preferencesTitle: 'Choisissez vos cookies',
    preferencesIntro: 'Activez ce que vous autorisez. Ce qui est désactivé n’est pas chargé.',
    save: 'Enregistrer mon choix',
    back: 'Retour',
    alwaysOn: 'Toujours activé',
    exempt: 'Activé tant que vous ne le désactivez pas\u00a0: {ground}',
    provider: 'Fournisseur',
    purpose: 'Objectif',
    thirdParties: 'Qui d’autre y a accès',
    items: 'Ce qui est enregistré',
    noItems: 'N’enregistre rien dans votre navigateur.',
    item: 'Nom',
    kind: 'Type',
    lifetime: 'Durée de conservation',
    thirdParty: 'déposé par un autre site',
    serviceStatement: 'Politique de confidentialité ({provider})',
    cookie: 'Cookie',
    localStorage: 'Stockage local',
    sessionStorage: 'Stockage de session',
    indexedDB: 'Base de données du navigateur',
    cache: 'Cache',
    categories: {
        functional: {
            label: 'Fonctionnement',
            purpose: 'faire fonctionner le site',
            description: 'Nécessaire pour faire fonctionner le site, par exemple pour retenir ce choix.',
        },
        analytical: {
            label: 'Mesure d’audience',
            purpose: 'mesurer comment les visiteurs utilisent le site (mesure d’audience)',
            description: 'Mesure quelles pages les visiteurs consultent, pour pouvoir améliorer le site.',
        },
        tracking: {
            label: 'Suivi',
            purpose: 'vous suivre d’un site à l’autre, par exemple pour la publicité (suivi)',
            description: 'Suit ce que vous faites sur ce site et sur d’autres. Sert par exemple à la publicité, ou aux vidéos et publications de tiers.',
        },
    },
};

var fr$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: fr
});

/** Frysk. */
const fy = {
    language: 'fy',
    services: { one: '{count} tsjinst', other: '{count} tsjinsten' },
    title: 'Jo kar oer cookies',
    intro: '{controller} freget jo om te kiezen. Wy brûke cookies om de webside wurkje te litten. Allinnich mei jo tastimming brûke wy se ek om:',
    withdraw: 'Jo kinne jo kar altyd feroarje of ynlûke, mei de knop ‘{settings}’ op elke side.',
    statement: 'Privacy- en cookieferklearring',
    rejectAll: 'Alles wegerje',
    acceptAll: 'Alles tastean',
    showPreferences: 'Sels ynstelle',
    signal: 'Jo browser freget om jo net te folgjen. Dêrom stiet tracking út.',
    kept: 'Jo kar is bewarre.',
    settings: 'Cookie-ynstellingen',
    preferencesTitle: 'Cookies sels ynstelle',
    preferencesIntro: 'Set oan wat jo tasteane. Wat út stiet, wurdt net laden.',
    save: 'Kar bewarje',
    back: 'Werom',
    alwaysOn: 'Altyd oan',
    exempt: 'Stiet oan oant jo it útsette: {ground}',
    provider: 'Oanbieder',
    purpose: 'Doel',
    thirdParties: 'Wa’t der noch by kin',
    items: 'Wat it bewarret',
    noItems: 'Bewarret neat yn jo browser.',
    item: 'Namme',
    kind: 'Soarte',
    lifetime: 'Bewartiid',
    thirdParty: 'fan in oare webside',
    serviceStatement: 'Privacyferklearring fan {provider}',
    cookie: 'Cookie',
    localStorage: 'Lokale opslach',
    sessionStorage: 'Sesje-opslach',
    indexedDB: 'Browserdatabank',
    cache: 'Cache',
    categories: {
        functional: {
            label: 'Funksjoneel',
            purpose: 'de webside wurkje te litten',
            description: 'Nedich om de webside wurkje te litten, bygelyks om dizze kar te ûnthâlden.',
        },
        analytical: {
            label: 'Analytysk',
            purpose: 'te mjitten hoe’t besikers de webside brûke (analytysk)',
            description: 'Mjit hokker siden’t besikers besjogge, sadat de webside better wurde kin.',
        },
        tracking: {
            label: 'Tracking',
            purpose: 'jo op mear websiden te folgjen, bygelyks foar advertinsjes (tracking)',
            description: 'Folget wat jo op dizze en oare websiden dogge, bygelyks foar advertinsjes of foar fideo’s en berjochten fan oaren.',
        },
    },
};

var fy$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: fy
});

/** Gaeilge. */
const ga = {
    language: 'ga',
    services: {
        one: '{count} seirbhís',
        two: '{count} sheirbhís',
        few: '{count} sheirbhís',
        many: '{count} seirbhís',
        other: '{count} seirbhís',
    },
    title: 'Do rogha faoi fhianáin',
    intro: 'Tá {controller} ag iarraidh ort rogha a dhéanamh. Úsáidimid fianáin chun an suíomh a choinneáil ag obair. Le do thoiliú amháin, úsáidimid iad freisin chun:',
    withdraw: 'Is féidir leat do rogha a athrú nó a tharraingt siar am ar bith. Úsáid an cnaipe ‘{settings}’ atá ar gach leathanach.',
    statement: 'Ráiteas príobháideachais agus fianán',
    rejectAll: 'Diúltaigh do gach ceann',
    acceptAll: 'Glac le gach ceann',
    showPreferences: 'Roghnóidh mé féin',
    signal: 'Iarrann do bhrabhsálaí gan tú a leanúint. Sin an fáth a bhfuil rianú múchta.',
    kept: 'Sábháladh do rogha.',
    settings: 'Socruithe fianán',
    preferencesTitle: 'Roghnaigh do chuid fianán',
    preferencesIntro: 'Cuir ar siúl na rudaí a cheadaíonn tú. Ní lódáiltear aon rud atá múchta.',
    save: 'Sábháil mo rogha',
    back: 'Siar',
    alwaysOn: 'Ar siúl i gcónaí',
    exempt: 'Ar siúl go dtí go múchfaidh tú é: {ground}',
    provider: 'Soláthraí',
    purpose: 'Cuspóir',
    thirdParties: 'Cé eile a bhfuil rochtain acu',
    items: 'Cad a stóráiltear',
    noItems: 'Ní stóráiltear aon rud i do bhrabhsálaí.',
    item: 'Ainm',
    kind: 'Cineál',
    lifetime: 'Fad coinneála',
    thirdParty: 'ó shuíomh eile',
    serviceStatement: 'Ráiteas príobháideachais: {provider}',
    cookie: 'Fianán',
    localStorage: 'Stóras áitiúil',
    sessionStorage: 'Stóras seisiúin',
    indexedDB: 'Bunachar sonraí an bhrabhsálaí',
    cache: 'Taisce',
    categories: {
        functional: {
            label: 'Feidhmiúil',
            purpose: 'an suíomh a choinneáil ag obair',
            description: 'Tá gá leis chun an suíomh a choinneáil ag obair, mar shampla chun cuimhneamh ar an rogha seo.',
        },
        analytical: {
            label: 'Anailíseach',
            purpose: 'a thomhas conas a úsáideann cuairteoirí an suíomh (anailíseach)',
            description: 'Tomhaistear cé na leathanaigh a fheiceann cuairteoirí, ionas gur féidir an suíomh a fheabhsú.',
        },
        tracking: {
            label: 'Rianú',
            purpose: 'tú a leanúint ar shuíomhanna éagsúla, mar shampla le haghaidh fógraí (rianú)',
            description: 'Leantar a ndéanann tú ar an suíomh seo agus ar shuíomhanna eile. Úsáidtear é, mar shampla, le haghaidh fógraí, nó físeán agus postálacha ó sholáthraithe eile.',
        },
    },
};

var ga$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: ga
});

/** Hrvatski. */
const hr = {
    language: 'hr',
    services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
    title: 'Vaš odabir kolačića',
    intro: '{controller} vas moli za odabir. Koristimo kolačiće kako bi web-mjesto radilo. Samo uz vaš pristanak koristimo ih i kako bismo:',
    withdraw: 'Svoj odabir možete uvijek promijeniti ili povući gumbom „{settings}” na svakoj stranici.',
    statement: 'Izjava o privatnosti i kolačićima',
    rejectAll: 'Odbij sve',
    acceptAll: 'Prihvati sve',
    showPreferences: 'Prilagodi odabir',
    signal: 'Vaš preglednik traži da vas ne pratimo. Zato je praćenje isključeno.',
    kept: 'Vaš je odabir spremljen.',
    settings: 'Postavke kolačića',
    preferencesTitle: 'Odaberite kolačiće',
    preferencesIntro: 'Uključite ono što dopuštate. Ono što je isključeno ne učitava se.',
    save: 'Spremi moj odabir',
    back: 'Natrag',
    alwaysOn: 'Uvijek uključeno',
    exempt: 'Uključeno dok to ne isključite: {ground}',
    provider: 'Pružatelj usluge',
    purpose: 'Svrha',
    thirdParties: 'Tko još ima pristup',
    items: 'Što sprema',
    noItems: 'Ne sprema ništa u vaš preglednik.',
    item: 'Naziv',
    kind: 'Vrsta',
    lifetime: 'Vrijeme čuvanja',
    thirdParty: 'sprema drugo web-mjesto',
    serviceStatement: 'Izjava o privatnosti: {provider}',
    cookie: 'Kolačić',
    localStorage: 'Lokalna pohrana',
    sessionStorage: 'Pohrana sesije',
    indexedDB: 'Baza podataka preglednika',
    cache: 'Predmemorija',
    categories: {
        functional: {
            label: 'Funkcionalni',
            purpose: 'omogućili rad web-mjesta',
            description: 'Nužni su za rad web-mjesta, na primjer da zapamti ovaj odabir.',
        },
        analytical: {
            label: 'Analitički',
            purpose: 'mjerili kako posjetitelji koriste web-mjesto (analitički)',
            description: 'Mjere koje stranice posjetitelji gledaju, kako bi se web-mjesto moglo poboljšati.',
        },
        tracking: {
            label: 'Za praćenje',
            purpose: 'pratili vas na raznim web-mjestima, na primjer radi oglašavanja (za praćenje)',
            description: 'Prate što radite na ovom i drugim web-mjestima, na primjer radi oglašavanja ili radi videozapisa i objava drugih pružatelja usluga.',
        },
    },
};

var hr$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: hr
});

/** Magyar. */
const hu = {
    language: 'hu',
    services: { one: '{count} szolgáltatás', other: '{count} szolgáltatás' },
    title: 'Az Ön döntése a sütikről',
    intro: '{controller} az Ön döntését kéri. A honlap működéséhez sütiket használunk. Csak az Ön hozzájárulásával használjuk őket arra is, hogy:',
    withdraw: 'Döntését bármikor módosíthatja vagy visszavonhatja a „{settings}” gombbal. A gombot minden oldalon megtalálja.',
    statement: 'Adatvédelmi és sütikezelési tájékoztató',
    rejectAll: 'Mindet elutasítom',
    acceptAll: 'Mindet elfogadom',
    showPreferences: 'Magam állítom be',
    signal: 'Böngészője azt kéri, hogy ne kövessük Önt. Ezért a nyomon követés ki van kapcsolva.',
    kept: 'Döntését elmentettük.',
    settings: 'Sütibeállítások',
    preferencesTitle: 'Sütik beállítása',
    preferencesIntro: 'Kapcsolja be, amit engedélyez. Ami ki van kapcsolva, az nem töltődik be.',
    save: 'Döntésem mentése',
    back: 'Vissza',
    alwaysOn: 'Mindig bekapcsolva',
    exempt: 'Bekapcsolva, amíg Ön ki nem kapcsolja: {ground}',
    provider: 'Szolgáltató',
    purpose: 'Cél',
    thirdParties: 'Ki más fér hozzá',
    items: 'Mit tárol',
    noItems: 'Semmit sem tárol a böngészőjében.',
    item: 'Név',
    kind: 'Típus',
    lifetime: 'Megőrzési idő',
    thirdParty: 'más honlap helyezi el',
    serviceStatement: '{provider} adatvédelmi tájékoztatója',
    cookie: 'Süti',
    localStorage: 'Helyi tárhely',
    sessionStorage: 'Munkamenet-tárhely',
    indexedDB: 'Böngésző-adatbázis',
    cache: 'Gyorsítótár',
    categories: {
        functional: {
            label: 'Működés',
            purpose: 'működjön a honlap',
            description: 'A honlap működéséhez kell, például hogy megjegyezze ezt a döntést.',
        },
        analytical: {
            label: 'Elemzés',
            purpose: 'mérjük, hogyan használják a látogatók a honlapot (elemzés)',
            description: 'Méri, mely oldalakat nézik meg a látogatók, hogy jobb lehessen a honlap.',
        },
        tracking: {
            label: 'Nyomon követés',
            purpose: 'több honlapon is kövessük Önt, például hirdetésekhez (nyomon követés)',
            description: 'Követi, mit tesz Ön ezen és más honlapokon, például hirdetésekhez vagy mások videóihoz és bejegyzéseihez.',
        },
    },
};

var hu$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: hu
});

/** Íslenska. */
const is = {
    language: 'is',
    services: { one: '{count} þjónusta', other: '{count} þjónustur' },
    title: 'Val þitt um vafrakökur',
    intro: '{controller} biður þig að velja. Við notum vafrakökur svo að vefurinn virki. Aðeins með þínu samþykki notum við þær líka til að:',
    withdraw: 'Þú getur alltaf breytt vali þínu eða afturkallað það með hnappinum „{settings}“ á hverri síðu.',
    statement: 'Persónuvernd og vafrakökur',
    rejectAll: 'Hafna öllum',
    acceptAll: 'Leyfa allar',
    showPreferences: 'Velja vafrakökur',
    signal: 'Vafrinn þinn biður um að ekki sé fylgst með þér. Þess vegna er slökkt á rakningu.',
    kept: 'Val þitt hefur verið vistað.',
    settings: 'Vafrakökustillingar',
    preferencesTitle: 'Veldu vafrakökur',
    preferencesIntro: 'Kveiktu á því sem þú leyfir. Það sem slökkt er á verður ekki sótt.',
    save: 'Vista valið',
    back: 'Til baka',
    alwaysOn: 'Alltaf kveikt',
    exempt: 'Kveikt þar til þú slekkur á því: {ground}',
    provider: 'Þjónustuaðili',
    purpose: 'Tilgangur',
    thirdParties: 'Aðrir sem hafa aðgang',
    items: 'Hvað er vistað',
    noItems: 'Vistar ekkert í vafranum þínum.',
    item: 'Heiti',
    kind: 'Tegund',
    lifetime: 'Geymslutími',
    thirdParty: 'frá öðrum vef',
    serviceStatement: 'Persónuverndarstefna: {provider}',
    cookie: 'Vafrakaka',
    localStorage: 'Staðbundin geymsla',
    sessionStorage: 'Lotugeymsla',
    indexedDB: 'Gagnagrunnur í vafra',
    cache: 'Skyndiminni',
    categories: {
        functional: {
            label: 'Virkni',
            purpose: 'láta vefinn virka',
            description: 'Nauðsynlegt til að vefurinn virki, til dæmis til að muna þetta val.',
        },
        analytical: {
            label: 'Greining',
            purpose: 'mæla hvernig gestir nota vefinn (greining)',
            description: 'Mælir hvaða síður gestir skoða svo að bæta megi vefinn.',
        },
        tracking: {
            label: 'Rakning',
            purpose: 'fylgjast með þér á milli vefja, til dæmis vegna auglýsinga (rakning)',
            description: 'Fylgist með því sem þú gerir hér og á öðrum vefjum, til dæmis vegna auglýsinga, myndbanda eða færslna frá öðrum.',
        },
    },
};

var is$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: is
});

/** Italiano. */
const it = {
    language: 'it',
    services: { one: '{count} servizio', many: '{count} di servizi', other: '{count} servizi' },
    title: 'La tua scelta sui cookie',
    intro: '{controller} ti chiede di scegliere. Usiamo i cookie per far funzionare il sito. Solo con il tuo consenso li usiamo anche per:',
    withdraw: 'Puoi modificare la tua scelta o ritirare il consenso quando vuoi, con il pulsante «{settings}» su ogni pagina.',
    statement: 'Informativa su privacy e cookie',
    rejectAll: 'Rifiuta tutti i cookie',
    acceptAll: 'Accetta tutti i cookie',
    showPreferences: 'Personalizza',
    signal: 'Il tuo browser chiede di non seguirti. Per questo il tracciamento è disattivato.',
    kept: 'La tua scelta è stata salvata.',
    settings: 'Impostazioni dei cookie',
    preferencesTitle: 'Scegli i tuoi cookie',
    preferencesIntro: 'Attiva ciò che vuoi consentire. Ciò che è disattivato non viene caricato.',
    save: 'Salva la mia scelta',
    back: 'Indietro',
    alwaysOn: 'Sempre attivo',
    exempt: 'Attivo finché non lo disattivi: {ground}',
    provider: 'Fornitore',
    purpose: 'Scopo',
    thirdParties: 'Chi altro ha accesso',
    items: 'Che cosa salva',
    noItems: 'Non salva nulla nel tuo browser.',
    item: 'Nome',
    kind: 'Tipo',
    lifetime: 'Durata',
    thirdParty: 'di un altro sito',
    serviceStatement: 'Informativa sulla privacy di {provider}',
    cookie: 'Cookie',
    localStorage: 'Memoria locale',
    sessionStorage: 'Memoria di sessione',
    indexedDB: 'Database del browser',
    cache: 'Cache',
    categories: {
        functional: {
            label: 'Funzionamento',
            purpose: 'far funzionare il sito',
            description: 'Necessario per far funzionare il sito, per esempio per ricordare questa scelta.',
        },
        analytical: {
            label: 'Analisi',
            purpose: 'misurare come i visitatori usano il sito (analisi)',
            description: 'Misura quali pagine vedono i visitatori, per poter migliorare il sito.',
        },
        tracking: {
            label: 'Tracciamento',
            purpose: 'seguirti su più siti, per esempio per la pubblicità (tracciamento)',
            description: 'Segue ciò che fai su questo e su altri siti. Serve, per esempio, per la pubblicità o per video e post di terzi.',
        },
    },
};

var it$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: it
});

/** Lietuvių. */
const lt = {
    language: 'lt',
    services: {
        one: '{count} paslauga',
        few: '{count} paslaugos',
        many: '{count} paslaugos',
        other: '{count} paslaugų',
    },
    title: 'Jūsų pasirinkimas dėl slapukų',
    intro: '{controller} prašo jūsų pasirinkti. Slapukus naudojame, kad svetainė veiktų. Tik jums sutikus juos naudojame ir tam, kad galėtume:',
    withdraw: 'Savo pasirinkimą galite bet kada pakeisti arba atšaukti mygtuku „{settings}“ kiekviename puslapyje.',
    statement: 'Privatumo ir slapukų politika',
    rejectAll: 'Atmesti visus',
    acceptAll: 'Priimti visus',
    showPreferences: 'Pasirinkti slapukus',
    signal: 'Jūsų naršyklė prašo, kad jūsų nesektume. Todėl sekimas išjungtas.',
    kept: 'Jūsų pasirinkimas išsaugotas.',
    settings: 'Slapukų nustatymai',
    preferencesTitle: 'Pasirinkite slapukus',
    preferencesIntro: 'Įjunkite tai, ką leidžiate. Kas išjungta, nebus įkelta.',
    save: 'Išsaugoti mano pasirinkimą',
    back: 'Atgal',
    alwaysOn: 'Visada įjungta',
    exempt: 'Įjungta, kol neišjungsite: {ground}',
    provider: 'Teikėjas',
    purpose: 'Tikslas',
    thirdParties: 'Kas dar turi prieigą',
    items: 'Ką įrašo',
    noItems: 'Jūsų naršyklėje nieko neįrašo.',
    item: 'Pavadinimas',
    kind: 'Rūšis',
    lifetime: 'Saugojimo laikas',
    thirdParty: 'įrašo kita svetainė',
    serviceStatement: 'Privatumo politika: {provider}',
    cookie: 'Slapukas',
    localStorage: 'Vietinė saugykla',
    sessionStorage: 'Seanso saugykla',
    indexedDB: 'Naršyklės duomenų bazė',
    cache: 'Podėlis',
    categories: {
        functional: {
            label: 'Funkciniai',
            purpose: 'užtikrinti svetainės veikimą',
            description: 'Būtini, kad svetainė veiktų, pavyzdžiui, įsimintų šį pasirinkimą.',
        },
        analytical: {
            label: 'Analitiniai',
            purpose: 'matuoti, kaip lankytojai naudojasi svetaine (analitiniai)',
            description: 'Matuoja, kuriuos puslapius lankytojai žiūri, kad svetainę būtų galima tobulinti.',
        },
        tracking: {
            label: 'Sekimo',
            purpose: 'sekti jus įvairiose svetainėse, pavyzdžiui, dėl reklamos (sekimo)',
            description: 'Seka, ką darote šioje ir kitose svetainėse, pavyzdžiui, dėl reklamos arba kitų teikėjų vaizdo klipų ir įrašų.',
        },
    },
};

var lt$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: lt
});

/** Latviešu. */
const lv = {
    language: 'lv',
    services: { zero: '{count} pakalpojumu', one: '{count} pakalpojums', other: '{count} pakalpojumi' },
    title: 'Jūsu izvēle par sīkdatnēm',
    intro: '{controller} lūdz jūs izvēlēties. Mēs izmantojam sīkdatnes, lai vietne darbotos. Tikai ar jūsu piekrišanu mēs tās izmantojam arī, lai:',
    withdraw: 'Savu izvēli vienmēr varat mainīt vai atsaukt ar pogu „{settings}”, kas ir katrā lapā.',
    statement: 'Privātums un sīkdatnes',
    rejectAll: 'Noraidīt visas',
    acceptAll: 'Pieņemt visas',
    showPreferences: 'Izvēlēties sīkdatnes',
    signal: 'Jūsu pārlūks lūdz, lai jums neseko. Tāpēc izsekošana ir izslēgta.',
    kept: 'Jūsu izvēle ir saglabāta.',
    settings: 'Sīkdatņu iestatījumi',
    preferencesTitle: 'Izvēlieties sīkdatnes',
    preferencesIntro: 'Ieslēdziet to, ko atļaujat. Izslēgtais netiek ielādēts.',
    save: 'Saglabāt manu izvēli',
    back: 'Atpakaļ',
    alwaysOn: 'Vienmēr ieslēgts',
    exempt: 'Ieslēgts, līdz to izslēgsiet: {ground}',
    provider: 'Pakalpojuma sniedzējs',
    purpose: 'Mērķis',
    thirdParties: 'Kam vēl ir piekļuve',
    items: 'Kas tiek saglabāts',
    noItems: 'Jūsu pārlūkā neko nesaglabā.',
    item: 'Nosaukums',
    kind: 'Veids',
    lifetime: 'Glabāšanas laiks',
    thirdParty: 'no citas vietnes',
    serviceStatement: 'Privātuma politika: {provider}',
    cookie: 'Sīkdatne',
    localStorage: 'Lokālā krātuve',
    sessionStorage: 'Sesijas krātuve',
    indexedDB: 'Pārlūka datubāze',
    cache: 'Kešatmiņa',
    categories: {
        functional: {
            label: 'Vietnes darbība',
            purpose: 'vietne darbotos',
            description: 'Tas vajadzīgs, lai vietne darbotos un, piemēram, atcerētos šo izvēli.',
        },
        analytical: {
            label: 'Analītika',
            purpose: 'mērītu, kā apmeklētāji lieto vietni (analītika)',
            description: 'Mēra, kuras lapas apmeklētāji apskata, lai vietni varētu uzlabot.',
        },
        tracking: {
            label: 'Izsekošana',
            purpose: 'sekotu jums dažādās vietnēs, piemēram, reklāmas dēļ (izsekošana)',
            description: 'Seko tam, ko darāt šajā un citās vietnēs, piemēram, reklāmas vai citu avotu video un ierakstu dēļ.',
        },
    },
};

var lv$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: lv
});

/** Malti. */
const mt = {
    language: 'mt',
    services: {
        one: '{count} servizz',
        two: '{count} servizzi',
        few: '{count} servizzi',
        many: '{count}-il servizz',
        other: '{count} servizz',
    },
    title: 'L-għażla tiegħek dwar il-cookies',
    intro: '{controller}: nitolbuk tagħżel. Nużaw il-cookies biex is-sit jaħdem. Bil-kunsens tiegħek biss, nużawhom ukoll biex:',
    withdraw: 'Tista’ tibdel jew tirtira l-għażla tiegħek meta trid, bil-buttuna ‘{settings}’ f’kull paġna.',
    statement: 'Dikjarazzjoni dwar il-privatezza u l-cookies',
    rejectAll: 'Irrifjuta kollox',
    acceptAll: 'Aċċetta kollox',
    showPreferences: 'Ħallini nagħżel',
    signal: 'Il-browser tiegħek jitlob li ma nsegwukx. Għalhekk it-traċċar hu mitfi.',
    kept: 'L-għażla tiegħek ġiet issejvjata.',
    settings: 'Preferenzi tal-cookies',
    preferencesTitle: 'Agħżel il-cookies',
    preferencesIntro: 'Ixgħel dak li tippermetti. Dak li hu mitfi ma jitgħabbiex.',
    save: 'Issejvja l-għażla tiegħi',
    back: 'Lura',
    alwaysOn: 'Dejjem mixgħul',
    exempt: 'Mixgħul sakemm titfih: {ground}',
    provider: 'Fornitur',
    purpose: 'Għan',
    thirdParties: 'Min aktar għandu aċċess',
    items: 'X’jaħżen',
    noItems: 'Ma jaħżen xejn fil-browser tiegħek.',
    item: 'Isem',
    kind: 'Tip',
    lifetime: 'Kemm idum jinżamm',
    thirdParty: 'minn sit ieħor',
    serviceStatement: 'Dikjarazzjoni dwar il-privatezza ta’ {provider}',
    cookie: 'Cookie',
    localStorage: 'Ħażna lokali',
    sessionStorage: 'Ħażna tas-sessjoni',
    indexedDB: 'Database tal-browser',
    cache: 'Cache',
    categories: {
        functional: {
            label: 'Funzjonament',
            purpose: 'is-sit jaħdem',
            description: 'Meħtieġ biex is-sit jaħdem, pereżempju biex jiftakar din l-għażla.',
        },
        analytical: {
            label: 'Analiżi',
            purpose: 'inkejlu kif il-viżitaturi jużaw is-sit (analiżi)',
            description: 'Tkejjel liema paġni jaraw il-viżitaturi, biex is-sit ikun jista’ jitjieb.',
        },
        tracking: {
            label: 'Traċċar',
            purpose: 'insegwuk f’diversi siti, pereżempju għar-reklamar (traċċar)',
            description: 'Isegwi x’tagħmel f’dan is-sit u f’siti oħra, pereżempju għar-reklamar jew għal vidjos u posts ta’ ħaddieħor.',
        },
    },
};

var mt$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: mt
});

/** Norsk bokmål. */
const nb = {
    language: 'nb',
    services: { one: '{count} tjeneste', other: '{count} tjenester' },
    title: 'Ditt valg av informasjonskapsler',
    intro: '{controller} ber deg om å velge. Vi bruker informasjonskapsler for at nettstedet skal fungere. Bare hvis du samtykker, bruker vi dem også til å:',
    withdraw: 'Du kan alltid endre valget ditt eller trekke det tilbake med knappen «{settings}» på alle sider.',
    statement: 'Personvern og informasjonskapsler',
    rejectAll: 'Avvis alle',
    acceptAll: 'Godta alle',
    showPreferences: 'Velg selv',
    signal: 'Nettleseren din ber om at du ikke blir fulgt. Derfor er sporing slått av.',
    kept: 'Valget ditt er lagret.',
    settings: 'Innstillinger for informasjonskapsler',
    preferencesTitle: 'Velg informasjonskapsler',
    preferencesIntro: 'Slå på det du tillater. Det som er slått av, blir ikke lastet inn.',
    save: 'Lagre valget mitt',
    back: 'Tilbake',
    alwaysOn: 'Alltid på',
    exempt: 'På til du slår det av: {ground}',
    provider: 'Leverandør',
    purpose: 'Formål',
    thirdParties: 'Andre som har tilgang',
    items: 'Dette lagres',
    noItems: 'Lagrer ingenting i nettleseren din.',
    item: 'Navn',
    kind: 'Type',
    lifetime: 'Lagringstid',
    thirdParty: 'fra et annet nettsted',
    serviceStatement: 'Personvernerklæring fra {provider}',
    cookie: 'Informasjonskapsel',
    localStorage: 'Lokal lagring',
    sessionStorage: 'Øktlagring',
    indexedDB: 'Database i nettleseren',
    cache: 'Hurtigbuffer',
    categories: {
        functional: {
            label: 'Funksjon',
            purpose: 'få nettstedet til å fungere',
            description: 'Trengs for at nettstedet skal fungere, for eksempel for å huske dette valget.',
        },
        analytical: {
            label: 'Analyse',
            purpose: 'måle hvordan besøkende bruker nettstedet (analyse)',
            description: 'Måler hvilke sider besøkende ser på, slik at nettstedet kan bli bedre.',
        },
        tracking: {
            label: 'Sporing',
            purpose: 'følge deg på tvers av nettsteder, for eksempel til annonser (sporing)',
            description: 'Følger det du gjør her og på andre nettsteder, for eksempel til annonser eller videoer og innlegg fra andre aktører.',
        },
    },
};

var nb$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: nb
});

/** Nederlands. */
const nl = {
    language: 'nl',
    services: { one: '{count} dienst', other: '{count} diensten' },
    title: 'Uw keuze over cookies',
    intro: '{controller} vraagt uw keuze. Wij gebruiken cookies om de site te laten werken. Alleen met uw toestemming gebruiken wij ze ook om:',
    withdraw: 'U kunt uw keuze altijd wijzigen of intrekken, met de knop ‘{settings}’ op elke pagina.',
    statement: 'Privacy- en cookieverklaring',
    rejectAll: 'Alles weigeren',
    acceptAll: 'Alles accepteren',
    showPreferences: 'Zelf instellen',
    signal: 'Uw browser vraagt om u niet te volgen. Daarom staat tracking uit.',
    kept: 'Uw keuze is bewaard.',
    settings: 'Cookie-instellingen',
    preferencesTitle: 'Cookies zelf instellen',
    preferencesIntro: 'Zet aan wat u toestaat. Wat uit staat, wordt niet geladen.',
    save: 'Keuze opslaan',
    back: 'Terug',
    alwaysOn: 'Altijd aan',
    exempt: 'Staat aan tot u het uitzet: {ground}',
    provider: 'Aanbieder',
    purpose: 'Doel',
    thirdParties: 'Wie er nog bij kan',
    items: 'Wat het bewaart',
    noItems: 'Bewaart niets in uw browser.',
    item: 'Naam',
    kind: 'Soort',
    lifetime: 'Bewaartijd',
    thirdParty: 'van een andere site',
    serviceStatement: 'Privacyverklaring van {provider}',
    cookie: 'Cookie',
    localStorage: 'Lokale opslag',
    sessionStorage: 'Sessieopslag',
    indexedDB: 'Browserdatabase',
    cache: 'Cache',
    categories: {
        functional: {
            label: 'Functioneel',
            purpose: 'de site te laten werken',
            description: 'Nodig om de site te laten werken, bijvoorbeeld om deze keuze te onthouden.',
        },
        analytical: {
            label: 'Analytisch',
            purpose: 'te meten hoe bezoekers de site gebruiken (analytisch)',
            description: 'Meet welke pagina’s bezoekers bekijken, zodat de site beter kan worden.',
        },
        tracking: {
            label: 'Tracking',
            purpose: 'u op meer sites te volgen, bijvoorbeeld voor advertenties (tracking)',
            description: 'Volgt wat u op deze en andere sites doet, bijvoorbeeld voor advertenties of voor video’s en berichten van derden.',
        },
    },
};

var nl$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: nl
});

/** Polski. */
const pl = {
    language: 'pl',
    services: { one: '{count} usługa', few: '{count} usługi', many: '{count} usług', other: '{count} usługi' },
    title: 'Twój wybór w sprawie plików cookie',
    intro: '{controller} prosi Cię o wybór. Używamy plików cookie, żeby witryna działała. Tylko za Twoją zgodą używamy ich także po to, żeby:',
    withdraw: 'Swój wybór możesz zawsze zmienić lub wycofać przyciskiem „{settings}” na każdej stronie.',
    statement: 'Polityka prywatności i plików cookie',
    rejectAll: 'Odrzuć wszystkie',
    acceptAll: 'Akceptuj wszystkie',
    showPreferences: 'Dostosuj wybór',
    signal: 'Twoja przeglądarka prosi, żeby Cię nie śledzić. Dlatego śledzenie jest wyłączone.',
    kept: 'Twój wybór jest zapisany.',
    settings: 'Ustawienia plików cookie',
    preferencesTitle: 'Wybierz pliki cookie',
    preferencesIntro: 'Włącz to, na co pozwalasz. Tego, co wyłączone, nie wczytujemy.',
    save: 'Zapisz mój wybór',
    back: 'Wróć',
    alwaysOn: 'Zawsze włączone',
    exempt: 'Włączone, dopóki tego nie wyłączysz: {ground}',
    provider: 'Dostawca',
    purpose: 'Cel',
    thirdParties: 'Kto jeszcze ma dostęp',
    items: 'Co zapisuje',
    noItems: 'Nie zapisuje niczego w Twojej przeglądarce.',
    item: 'Nazwa',
    kind: 'Rodzaj',
    lifetime: 'Czas przechowywania',
    thirdParty: 'zapisuje inna witryna',
    serviceStatement: 'Polityka prywatności: {provider}',
    cookie: 'Plik cookie',
    localStorage: 'Pamięć lokalna',
    sessionStorage: 'Pamięć sesji',
    indexedDB: 'Baza danych przeglądarki',
    cache: 'Pamięć podręczna',
    categories: {
        functional: {
            label: 'Funkcjonalne',
            purpose: 'zapewnić działanie witryny',
            description: 'Niezbędne, żeby witryna działała, na przykład żeby zapamiętać ten wybór.',
        },
        analytical: {
            label: 'Analityczne',
            purpose: 'mierzyć, jak odwiedzający korzystają z witryny (analityczne)',
            description: 'Mierzą, które strony oglądają odwiedzający, żeby można było ulepszać witrynę.',
        },
        tracking: {
            label: 'Śledzące',
            purpose: 'śledzić Cię w różnych witrynach, na przykład na potrzeby reklam (śledzące)',
            description: 'Śledzą, co robisz w tej witrynie i w innych, na przykład na potrzeby reklam albo filmów i wpisów innych dostawców.',
        },
    },
};

var pl$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: pl
});

/** Português. */
const pt = {
    language: 'pt',
    services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
    title: 'A sua escolha sobre cookies',
    intro: '{controller} pede-lhe que escolha. Usamos cookies para que o site funcione. Só com o seu consentimento é que os usamos também para:',
    withdraw: 'Pode alterar a sua escolha ou retirar o consentimento quando quiser, com o botão «{settings}» em cada página.',
    statement: 'Política de privacidade e de cookies',
    rejectAll: 'Rejeitar todos',
    acceptAll: 'Aceitar todos',
    showPreferences: 'Escolher cookies',
    signal: 'O seu navegador pede que não sigam o que faz. Por isso, o rastreio está desligado.',
    kept: 'A sua escolha ficou guardada.',
    settings: 'Definições de cookies',
    preferencesTitle: 'Escolha os seus cookies',
    preferencesIntro: 'Ligue o que quiser permitir. O que está desligado não é carregado.',
    save: 'Guardar a minha escolha',
    back: 'Voltar',
    alwaysOn: 'Sempre ligado',
    exempt: 'Ligado até o desligar: {ground}',
    provider: 'Fornecedor',
    purpose: 'Para que serve',
    thirdParties: 'Quem mais tem acesso',
    items: 'O que guarda',
    noItems: 'Não guarda nada no seu navegador.',
    item: 'Nome',
    kind: 'Tipo',
    lifetime: 'Duração',
    thirdParty: 'de outro site',
    serviceStatement: 'Política de privacidade ({provider})',
    cookie: 'Cookie',
    localStorage: 'Armazenamento local',
    sessionStorage: 'Armazenamento da sessão',
    indexedDB: 'Base de dados do navegador',
    cache: 'Cache',
    categories: {
        functional: {
            label: 'Funcionamento',
            purpose: 'fazer o site funcionar',
            description: 'Necessário para que o site funcione, por exemplo para memorizar esta escolha.',
        },
        analytical: {
            label: 'Análise',
            purpose: 'medir como os visitantes usam o site (análise)',
            description: 'Mede que páginas os visitantes veem, para se poder melhorar o site.',
        },
        tracking: {
            label: 'Rastreio',
            purpose: 'seguir o que faz em vários sites, por exemplo para publicidade (rastreio)',
            description: 'Segue o que faz neste e noutros sites. Serve, por exemplo, para publicidade ou para vídeos e publicações de terceiros.',
        },
    },
};

var pt$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: pt
});

/** Português do Brasil. */
const ptBR = {
    language: 'pt-BR',
    services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
    title: 'Sua escolha sobre cookies',
    intro: '{controller} pede que você escolha. Usamos cookies para que o site funcione. Somente com o seu consentimento, também usamos cookies para:',
    withdraw: 'Você pode alterar sua escolha ou retirar o consentimento quando quiser, pelo botão “{settings}” em cada página.',
    statement: 'Política de privacidade e de cookies',
    rejectAll: 'Rejeitar todos',
    acceptAll: 'Aceitar todos',
    showPreferences: 'Gerenciar cookies',
    signal: 'Seu navegador pede para não seguir você. Por isso, o rastreamento está desativado.',
    kept: 'Sua escolha foi salva.',
    settings: 'Configurações de cookies',
    preferencesTitle: 'Escolha seus cookies',
    preferencesIntro: 'Ative o que você quer permitir. O que está desativado não é carregado.',
    save: 'Salvar minha escolha',
    back: 'Voltar',
    alwaysOn: 'Sempre ativado',
    exempt: 'Ativado até você desativar: {ground}',
    provider: 'Fornecedor',
    purpose: 'Para que serve',
    thirdParties: 'Quem mais tem acesso',
    items: 'O que guarda',
    noItems: 'Não guarda nada no seu navegador.',
    item: 'Nome',
    kind: 'Tipo',
    lifetime: 'Duração',
    thirdParty: 'de outro site',
    serviceStatement: 'Política de privacidade ({provider})',
    cookie: 'Cookie',
    localStorage: 'Armazenamento local',
    sessionStorage: 'Armazenamento da sessão',
    indexedDB: 'Banco de dados do navegador',
    cache: 'Cache',
    categories: {
        functional: {
            label: 'Funcionamento',
            purpose: 'fazer o site funcionar',
            description: 'Necessário para que o site funcione, por exemplo para memorizar esta escolha.',
        },
        analytical: {
            label: 'Análise',
            purpose: 'medir como os visitantes usam o site (análise)',
            description: 'Mede quais páginas os visitantes veem, para que o site possa ser melhorado.',
        },
        tracking: {
            label: 'Rastreamento',
            purpose: 'seguir você em vários sites, por exemplo para publicidade (rastreamento)',
            description: 'Segue o que você faz neste e em outros sites. Serve, por exemplo, para publicidade ou para vídeos e publicações de terceiros.',
        },
    },
};

var ptBR$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: ptBR
});

/** Română. */
const ro = {
    language: 'ro',
    services: { one: '{count} serviciu', few: '{count} servicii', other: '{count} de servicii' },
    title: 'Alegerea dumneavoastră privind cookie-urile',
    intro: '{controller} vă roagă să alegeți. Folosim cookie-uri pentru ca site-ul să funcționeze. Doar cu acordul dumneavoastră le folosim și ca:',
    withdraw: 'Vă puteți modifica alegerea sau retrage acordul oricând, cu butonul „{settings}” de pe fiecare pagină.',
    statement: 'Politica de confidențialitate și cookie-uri',
    rejectAll: 'Refuz toate',
    acceptAll: 'Accept toate',
    showPreferences: 'Aleg eu',
    signal: 'Browserul dumneavoastră cere să nu vă urmărim. De aceea, urmărirea este dezactivată.',
    kept: 'Alegerea dumneavoastră a fost salvată.',
    settings: 'Setări pentru cookie-uri',
    preferencesTitle: 'Alegeți cookie-urile',
    preferencesIntro: 'Activați ce vreți să permiteți. Ce este dezactivat nu se încarcă.',
    save: 'Îmi salvez alegerea',
    back: 'Înapoi',
    alwaysOn: 'Întotdeauna activat',
    exempt: 'Activat până când îl dezactivați: {ground}',
    provider: 'Furnizor',
    purpose: 'Scop',
    thirdParties: 'Cine mai are acces',
    items: 'Ce salvează',
    noItems: 'Nu salvează nimic în browserul dumneavoastră.',
    item: 'Nume',
    kind: 'Tip',
    lifetime: 'Durata păstrării',
    thirdParty: 'salvat de alt site',
    serviceStatement: 'Politica de confidențialitate {provider}',
    cookie: 'Cookie',
    localStorage: 'Stocare locală',
    sessionStorage: 'Stocare de sesiune',
    indexedDB: 'Baza de date a browserului',
    cache: 'Memorie cache',
    categories: {
        functional: {
            label: 'Funcționare',
            purpose: 'să funcționeze site-ul',
            description: 'Necesar pentru ca site-ul să funcționeze, de exemplu ca să rețină această alegere.',
        },
        analytical: {
            label: 'Analiză',
            purpose: 'să măsurăm cum folosesc vizitatorii site-ul (analiză)',
            description: 'Măsoară ce pagini văd vizitatorii, pentru ca site-ul să poată fi îmbunătățit.',
        },
        tracking: {
            label: 'Urmărire',
            purpose: 'să vă urmărim pe mai multe site-uri, de exemplu pentru publicitate (urmărire)',
            description: 'Urmărește ce faceți pe acest site și pe altele. Se folosește, de exemplu, pentru publicitate sau pentru videoclipuri și postări ale unor terți.',
        },
    },
};

var ro$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: ro
});

/** Slovenčina. */
const sk = {
    language: 'sk',
    services: {
        one: '{count} služba',
        few: '{count} služby',
        many: '{count} služby',
        other: '{count} služieb',
    },
    title: 'Vaša voľba ohľadom cookies',
    intro: '{controller} vás prosí o voľbu. Cookies používame, aby web fungoval. Len s vaším súhlasom ich používame aj na to, aby sme mohli:',
    withdraw: 'Svoju voľbu môžete kedykoľvek zmeniť alebo odvolať tlačidlom „{settings}“ na každej stránke.',
    statement: 'Informácie o súkromí a cookies',
    rejectAll: 'Odmietnuť všetko',
    acceptAll: 'Prijať všetko',
    showPreferences: 'Nastaviť podrobne',
    signal: 'Váš prehliadač žiada, aby sme vás nesledovali. Preto je sledovanie vypnuté.',
    kept: 'Vaša voľba je uložená.',
    settings: 'Nastavenia cookies',
    preferencesTitle: 'Vyberte si cookies',
    preferencesIntro: 'Zapnite, čo povoľujete. Čo je vypnuté, sa nenačíta.',
    save: 'Uložiť moju voľbu',
    back: 'Späť',
    alwaysOn: 'Vždy zapnuté',
    exempt: 'Zapnuté, kým to nevypnete: {ground}',
    provider: 'Poskytovateľ',
    purpose: 'Účel',
    thirdParties: 'Kto ďalší má prístup',
    items: 'Čo ukladá',
    noItems: 'Do vášho prehliadača nič neukladá.',
    item: 'Názov',
    kind: 'Druh',
    lifetime: 'Doba uloženia',
    thirdParty: 'ukladá iný web',
    serviceStatement: 'Informácie o súkromí: {provider}',
    cookie: 'Cookie',
    localStorage: 'Lokálne úložisko',
    sessionStorage: 'Úložisko relácie',
    indexedDB: 'Databáza prehliadača',
    cache: 'Vyrovnávacia pamäť',
    categories: {
        functional: {
            label: 'Funkčné',
            purpose: 'zabezpečiť, aby web fungoval',
            description: 'Nevyhnutné na to, aby web fungoval, napríklad aby si pamätal túto voľbu.',
        },
        analytical: {
            label: 'Analytické',
            purpose: 'merať, ako návštevníci web používajú (analytické)',
            description: 'Merajú, ktoré stránky si návštevníci prezerajú, aby sa web dal zlepšovať.',
        },
        tracking: {
            label: 'Sledovacie',
            purpose: 'sledovať vás na rôznych weboch, napríklad pre reklamu (sledovacie)',
            description: 'Sledujú, čo robíte na tomto webe a na iných, napríklad pre reklamu alebo pre videá a príspevky iných poskytovateľov.',
        },
    },
};

var sk$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: sk
});

/** Slovenščina. */
const sl = {
    language: 'sl',
    services: {
        one: '{count} storitev',
        two: '{count} storitvi',
        few: '{count} storitve',
        other: '{count} storitev',
    },
    title: 'Vaša izbira piškotkov',
    intro: '{controller} vas prosi za izbiro. Piškotke uporabljamo, da spletno mesto deluje. Samo z vašim soglasjem jih uporabljamo tudi zato, da:',
    withdraw: 'Izbiro lahko kadar koli spremenite ali prekličete z gumbom »{settings}« na vsaki strani.',
    statement: 'Izjava o zasebnosti in piškotkih',
    rejectAll: 'Zavrni vse',
    acceptAll: 'Sprejmi vse',
    showPreferences: 'Prilagodi izbiro',
    signal: 'Vaš brskalnik prosi, naj vam ne sledimo. Zato je sledenje izklopljeno.',
    kept: 'Vaša izbira je shranjena.',
    settings: 'Nastavitve piškotkov',
    preferencesTitle: 'Izberite piškotke',
    preferencesIntro: 'Vklopite, kar dovolite. Kar je izklopljeno, se ne naloži.',
    save: 'Shrani mojo izbiro',
    back: 'Nazaj',
    alwaysOn: 'Vedno vklopljeno',
    exempt: 'Vklopljeno, dokler tega ne izklopite: {ground}',
    provider: 'Ponudnik',
    purpose: 'Namen',
    thirdParties: 'Kdo še ima dostop',
    items: 'Kaj shranjuje',
    noItems: 'V vašem brskalniku ne shranjuje ničesar.',
    item: 'Ime',
    kind: 'Vrsta',
    lifetime: 'Čas hrambe',
    thirdParty: 'shranjuje drugo spletno mesto',
    serviceStatement: 'Izjava o zasebnosti: {provider}',
    cookie: 'Piškotek',
    localStorage: 'Lokalna shramba',
    sessionStorage: 'Shramba seje',
    indexedDB: 'Podatkovna zbirka brskalnika',
    cache: 'Predpomnilnik',
    categories: {
        functional: {
            label: 'Funkcionalni',
            purpose: 'omogočamo delovanje spletnega mesta',
            description: 'Nujni za delovanje spletnega mesta, na primer da si zapomni to izbiro.',
        },
        analytical: {
            label: 'Analitični',
            purpose: 'merimo, kako obiskovalci uporabljajo spletno mesto (analitični)',
            description: 'Merijo, katere strani si obiskovalci ogledujejo, da lahko spletno mesto izboljšamo.',
        },
        tracking: {
            label: 'Sledilni',
            purpose: 'vam sledimo na različnih spletnih mestih, na primer za oglaševanje (sledilni)',
            description: 'Sledijo temu, kar počnete na tem in drugih spletnih mestih, na primer za oglaševanje ali videoposnetke in objave drugih ponudnikov.',
        },
    },
};

var sl$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: sl
});

/** Svenska. */
const sv = {
    language: 'sv',
    services: { one: '{count} tjänst', other: '{count} tjänster' },
    title: 'Ditt val av kakor',
    intro: '{controller} ber dig att välja. Vi använder kakor för att webbplatsen ska fungera. Bara med ditt samtycke använder vi dem också för att:',
    withdraw: 'Du kan alltid ändra eller ta tillbaka ditt val med knappen ”{settings}” på varje sida.',
    statement: 'Integritetspolicy och kakor',
    rejectAll: 'Avvisa alla',
    acceptAll: 'Godkänn alla',
    showPreferences: 'Välj själv',
    signal: 'Din webbläsare ber oss att inte följa dig. Därför är spårning avstängd.',
    kept: 'Ditt val är sparat.',
    settings: 'Inställningar för kakor',
    preferencesTitle: 'Välj kakor',
    preferencesIntro: 'Slå på det du tillåter. Det som är avstängt laddas inte.',
    save: 'Spara mitt val',
    back: 'Tillbaka',
    alwaysOn: 'Alltid på',
    exempt: 'På tills du stänger av det: {ground}',
    provider: 'Leverantör',
    purpose: 'Syfte',
    thirdParties: 'Andra som har tillgång',
    items: 'Det här sparas',
    noItems: 'Sparar inget i din webbläsare.',
    item: 'Namn',
    kind: 'Typ',
    lifetime: 'Lagringstid',
    thirdParty: 'från en annan webbplats',
    serviceStatement: 'Integritetspolicy från {provider}',
    cookie: 'Kaka',
    localStorage: 'Lokal lagring',
    sessionStorage: 'Sessionslagring',
    indexedDB: 'Databas i webbläsaren',
    cache: 'Cacheminne',
    categories: {
        functional: {
            label: 'Funktion',
            purpose: 'få webbplatsen att fungera',
            description: 'Behövs för att webbplatsen ska fungera, till exempel för att komma ihåg det här valet.',
        },
        analytical: {
            label: 'Analys',
            purpose: 'mäta hur besökare använder webbplatsen (analys)',
            description: 'Mäter vilka sidor besökare tittar på, så att webbplatsen kan bli bättre.',
        },
        tracking: {
            label: 'Spårning',
            purpose: 'följa dig på olika webbplatser, till exempel för annonser (spårning)',
            description: 'Följer vad du gör här och på andra webbplatser, till exempel för annonser eller videor och inlägg från andra aktörer.',
        },
    },
};

var sv$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: sv
});

/** Türkçe. */
const tr = {
    language: 'tr',
    services: { one: '{count} hizmet', other: '{count} hizmet' },
    title: 'Çerez seçiminiz',
    intro: '{controller} seçiminizi soruyor. Siteyi çalıştırmak için çerez kullanıyoruz. Yalnızca onayınızla, çerezleri şunlar için de kullanıyoruz:',
    withdraw: 'Seçiminizi her sayfadaki “{settings}” düğmesiyle istediğiniz zaman değiştirebilir veya geri alabilirsiniz.',
    statement: 'Gizlilik ve çerez bildirimi',
    rejectAll: 'Çerezleri reddet',
    acceptAll: 'Çerezleri onayla',
    showPreferences: 'Kendim seçeyim',
    signal: 'Tarayıcınız takip edilmemenizi istiyor. Bu nedenle takip kapalı.',
    kept: 'Seçiminiz kaydedildi.',
    settings: 'Çerez ayarları',
    preferencesTitle: 'Çerezleri seçin',
    preferencesIntro: 'İzin verdiklerinizi açın. Kapalı olanlar yüklenmez.',
    save: 'Seçimimi kaydet',
    back: 'Geri',
    alwaysOn: 'Her zaman açık',
    exempt: 'Siz kapatana kadar açık: {ground}',
    provider: 'Sağlayıcı',
    purpose: 'Amaç',
    thirdParties: 'Başka kimler erişebilir',
    items: 'Neleri saklar',
    noItems: 'Tarayıcınızda hiçbir şey saklamaz.',
    item: 'Ad',
    kind: 'Tür',
    lifetime: 'Saklama süresi',
    thirdParty: 'başka bir siteden',
    serviceStatement: '{provider} gizlilik bildirimi',
    cookie: 'Çerez',
    localStorage: 'Yerel depolama',
    sessionStorage: 'Oturum depolaması',
    indexedDB: 'Tarayıcı veri tabanı',
    cache: 'Önbellek',
    categories: {
        functional: {
            label: 'İşlevsel',
            purpose: 'siteyi çalıştırmak',
            description: 'Sitenin çalışması için gereklidir, örneğin bu seçimi hatırlamak için.',
        },
        analytical: {
            label: 'Analitik',
            purpose: 'ziyaretçilerin siteyi nasıl kullandığını ölçmek (analitik)',
            description: 'Sitenin geliştirilebilmesi için ziyaretçilerin hangi sayfalara baktığını ölçer.',
        },
        tracking: {
            label: 'Takip',
            purpose: 'örneğin reklam için sizi birden fazla sitede takip etmek (takip)',
            description: 'Bu sitede ve başka sitelerde yaptıklarınızı takip eder, örneğin reklamlar veya başkalarının videoları ve gönderileri için.',
        },
    },
};

var tr$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: tr
});

/** Українська. */
const uk = {
    language: 'uk',
    services: {
        one: '{count} сервіс',
        few: '{count} сервіси',
        many: '{count} сервісів',
        other: '{count} сервісу',
    },
    title: 'Ваш вибір щодо файлів cookie',
    intro: '{controller} просить вас зробити вибір. Ми використовуємо файли cookie, щоб сайт працював. Лише з вашої згоди ми використовуємо їх також, щоб:',
    withdraw: 'Ви завжди можете змінити або відкликати свій вибір кнопкою «{settings}» на кожній сторінці.',
    statement: 'Політика приватності та файлів cookie',
    rejectAll: 'Відхилити все',
    acceptAll: 'Прийняти все',
    showPreferences: 'Вибрати самостійно',
    signal: 'Ваш браузер просить не відстежувати вас. Тому відстеження вимкнено.',
    kept: 'Ваш вибір збережено.',
    settings: 'Налаштування файлів cookie',
    preferencesTitle: 'Виберіть файли cookie',
    preferencesIntro: 'Увімкніть те, що дозволяєте. Вимкнене не завантажується.',
    save: 'Зберегти мій вибір',
    back: 'Назад',
    alwaysOn: 'Завжди ввімкнено',
    exempt: 'Увімкнено, доки ви це не вимкнете: {ground}',
    provider: 'Постачальник',
    purpose: 'Мета',
    thirdParties: 'Хто ще має доступ',
    items: 'Що зберігає',
    noItems: 'Нічого не зберігає у вашому браузері.',
    item: 'Назва',
    kind: 'Вид',
    lifetime: 'Строк зберігання',
    thirdParty: 'зберігає інший сайт',
    serviceStatement: 'Політика приватності: {provider}',
    cookie: 'Файл cookie',
    localStorage: 'Локальне сховище',
    sessionStorage: 'Сховище сеансу',
    indexedDB: 'База даних браузера',
    cache: 'Кеш',
    categories: {
        functional: {
            label: 'Функціональні',
            purpose: 'забезпечувати роботу сайту',
            description: 'Необхідні для роботи сайту, наприклад щоб запам’ятати цей вибір.',
        },
        analytical: {
            label: 'Аналітичні',
            purpose: 'вимірювати, як відвідувачі користуються сайтом (аналітичні)',
            description: 'Вимірюють, які сторінки переглядають відвідувачі, щоб сайт можна було вдосконалювати.',
        },
        tracking: {
            label: 'Для відстеження',
            purpose: 'відстежувати вас на різних сайтах, наприклад для реклами (для відстеження)',
            description: 'Відстежують, що ви робите на цьому та інших сайтах, наприклад для реклами або для відео й дописів інших постачальників.',
        },
    },
};

var uk$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    default: uk
});
