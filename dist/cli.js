#!/usr/bin/env node
import * as fs from 'node:fs';
import { readFileSync } from 'node:fs';
import { Option, InvalidArgumentError, Command, CommanderError } from 'commander';
import { readFile, realpath, stat, readdir, access, constants } from 'node:fs/promises';
import { join, dirname } from 'node:path';
import { isUtf8 } from 'node:buffer';
import { defaultTreeAdapter, parse as parse$1 } from 'parse5';
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

var auto = "!function(){const e=Symbol.for(\"privacy-cookie-notice.head\");function t(e,t,n,o){const r=[t,n,Date.now(),o];e.stopped.push(r),e.onstop?.(r)}function n(e,t){return t===e||t.endsWith(\".\"+e)}function o(e){try{const{protocol:t,host:n}=new URL(e,document.baseURI);return/^(http|ws)s?:/.test(t)?n:\"\"}catch{return\"\"}}function r(e,t,n){e[t]&&(e[t]=n(e[t]))}function c(e,t){const n=document.createElement(\"meta\");n.httpEquiv=\"Content-Security-Policy\",n.content=e.replaceAll(\"%\",t.map(e=>`${e} *.${e}`).join(\" \")),document.head.append(n)}const s=[\"script\",\"iframe\",\"img\",\"source\"],a=/^$|script|module|map|rules/;function i(e){return\"script\"===e.localName}function l(e){return e.src??e.href.baseVal}const{nonce:d}=document.currentScript;try{const p=(({cookie:e,days:t,parts:n})=>{const o=[],r=`(?:^|; )${e}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,e,n=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(r,\"g\"))){const r=Math.floor(Date.now()/864e5)-+e;r>=0&&r<t&&o.push(n.match(/.{5}/g)??[])}return new Set(n.flatMap(([e,t,n])=>(o.length?o.every(e=>e.includes(t)):n)||!t?e:[]))})(HEAD_DATA),f=((t,n=[])=>document[e]={mode:\"auto\",stopped:[],once:n})(),u=((e,{parts:t})=>e.has(\"tracking\")&&t.every(([t])=>e.has(t)))(p,HEAD_DATA);u||function(e,c){const p=(({allow:e=[],parts:t},r)=>{const c=e=>t.filter(([,,,...t])=>t.some(t=>n(t,e))),s=t=>{const o=c(t);return!t||t===location.host||e.some(e=>n(e,t))||(o.length?o:[[\"tracking\"]]).some(([e])=>a.granted.has(e))},a={granted:r,mayAsk:e=>s(o(e)),mayLoad:e=>\"!\"===e[0]?!a.granted.has(e.slice(1)):a.granted.has(t.some(([t])=>t===e)?e:\"tracking\"),labelOf:e=>c(o(e))[0]?.[0]??\"tracking\",labelOfText(e,n){for(const[n,,,...o]of t)if(o.some(t=>e.includes(t)&&!s(t)))return n;if(/^\\w+$/.test(n)||/\\bimport\\b/.test(e))for(const[,t]of e.matchAll(/[\"'`](?:https?:)?\\\\?\\/\\\\?\\/([\\w.:-]+)/g))if(!s(t))return a.labelOf(\"//\"+t)}};return a})(HEAD_DATA,e),f=((e,n,o)=>{const r=new Set,c=new WeakSet;let d=new WeakMap;const p=(t,n)=>{const{service:o,category:r}=t.dataset,s=o??r;if(!c.has(t))return s?e.mayLoad(s)?void 0:s:n?e.mayAsk(n)?void 0:e.labelOf(n):e.labelOfText(t.text??t.textContent,t.type)},f=(e,c)=>{if(!a.test(e.type)||!c&&!e.firstChild)return;const s=p(e,c);if(!s){const t=c&&new URL(c,document.baseURI).host;return void((!c||t&&t!==location.host)&&(e.nonce=n))}const i=e.nonce===n&&(e.nextSibling||\"loading\"!==document.readyState);e.nonce=\"\",i||r.has(e)||!e.isConnected||(r.add(e),t(o,c||\"inline\",\"script\",s))},u=(n,r,s)=>{if(d.get(n)===s||c.has(n))return!1;if(e.mayAsk(s))return d.set(n,s),!1;const a=n.dataset.service??=e.labelOf(s);return!e.mayLoad(a)&&(n.setAttribute(\"data-\"+r,s),n.removeAttribute(r),t(o,s,n.localName,a),!0)},h={all(e){h.one(e),h.inside(e).forEach(h.one)},inside:e=>e?.firstElementChild?[...e.querySelectorAll(`${s}`)]:[],one(e){if(e&&s.includes(e.localName))try{if(i(e))return f(e,l(e));for(const t of[\"src\",\"srcset\"]){const n=e.getAttribute(t);n&&u(e,t,n)}}catch(e){console.error(\"privacy-cookie-notice\",e)}},address(e,t,n){return!!s.includes(e.localName)&&(i(e)?(e.isConnected&&f(e,n),!1):u(e,t,n))}};return o.pass=e=>{c.add(e),i(e)&&(e.nonce=n)},o.follow=(t,n)=>{e.granted=t,d=new WeakMap;for(const e of r)p(e,l(e))||(r.delete(e),n(e))},addEventListener(\"error\",e=>r.has(e.target)&&e.stopImmediatePropagation(),!0),h})(p,d,c),u=new MutationObserver(e=>{const t=new Set;for(const{target:n,addedNodes:o}of e){t.add(3===n.nodeType?n.parentNode:n);for(const e of o)t.add(e),f.inside(e).forEach(e=>t.add(e))}t.forEach(f.one)}),h=e=>u.observe(e,{subtree:!0,childList:!0,characterData:!0,attributeFilter:[\"src\",\"srcset\"]});h(document),function(e,t){const n={Node:\"appendChild insertBefore replaceChild\",Element:\"append prepend before after replaceWith replaceChildren insertAdjacentElement\",DocumentFragment:\"append prepend replaceChildren\",CharacterData:\"before after replaceWith\",Range:\"insertNode\"};for(const[t,o]of Object.entries(n))for(const n of o.split(\" \"))r(window[t].prototype,n,t=>function(...n){if(!1!==this.isConnected)for(const t of n)e.all(t);return t.apply(this,n)});r(Element.prototype,\"attachShadow\",e=>function(...n){const o=e.apply(this,n);return t(o),o})}(f,h),function(e){const t=[HTMLScriptElement,HTMLIFrameElement,HTMLImageElement,HTMLSourceElement];for(const{prototype:n}of t)for(const t of[\"src\",\"srcset\"]){const o=Object.getOwnPropertyDescriptor(n,t);if(!o)continue;const r=function(n){e.address(this,t,`${n}`)||o.set.call(this,n)};Object.defineProperty(n,t,{...o,set:r})}r(Element.prototype,\"setAttribute\",t=>function(...n){const[o,r]=n;/^src/i.test(o)&&e.address(this,o.toLowerCase(),`${r}`)||t.apply(this,n)})}(f),function(e,t){const n=/\\x3cscript(?=[\\s>])([^>]*)>([^]*?)(?=<\\/script)/gi,o=(n,o,r)=>{const[,c]=/\\ssrc\\s*=\\s*[\"']?([^\"'\\s>]+)/i.exec(o)??[],s=/\\stype\\s*=\\s*[\"']?(\\w+)\\b(?!\\/)/i.exec(o)?.[1]??\"\";return(c?e.mayAsk(c):r&&!e.labelOfText(r,s))?n.replace(/\\x3cscript/i,`$& nonce=\"${t}\"`):n};for(const e of[\"write\",\"writeln\"])r(Document.prototype,e,e=>function(...t){return e.apply(this,[t.join(\"\").replace(n,o)])})}(p,d),((e,n)=>{const o=[[window,\"fetch\",0],[window,\"fetchLater\",0],[window,\"EventSource\",0],[window,\"WebSocket\",0],[XMLHttpRequest.prototype,\"open\",1],[Navigator.prototype,\"sendBeacon\",0]];for(const[c,s,a]of o){const o=o=>{const r=o[a],c=r instanceof Request?r.url:`${r}`;return!e.mayAsk(c)&&(t(n,c,s,e.labelOf(c)),o[a]=\"about:invalid\",!0)};r(c,s,e=>new Proxy(e,{apply(e,t,n){return(!o(n)||\"sendBeacon\"!==s)&&Reflect.apply(e,t,n)},construct(e,t,n){return o(t),Reflect.construct(e,t,n)}}))}})(p,c),(e=>{addEventListener(\"securitypolicyviolation\",n=>t(e,n.blockedURI,n.effectiveDirective))})(c)}(p,f),((e,{parts:t,policy:n},o)=>{const r=t.flatMap(([t,,,...n])=>e.has(t)?n:[]);for(const t of e)/[.:]/.test(t)&&r.push(t);(o||r.length)&&(o||c(n,r),document.write(\"\\x3c!--\"))})(p,HEAD_DATA,u)}catch(e){console.error(\"privacy-cookie-notice\",e),HEAD_DATA.holdsInline||(c(HEAD_DATA.policy.replace(`'nonce-${d}'`,\"'unsafe-inline'\"),[]),document.write(\"\\x3c!--\"))}}()";

var dryRun = "(()=>{const t=Symbol.for(\"privacy-cookie-notice.head\");function e(t,e,o,n){const r=[e,o,Date.now(),n];t.stopped.push(r),t.onstop?.(r)}function o(t,e){return e===t||e.endsWith(\".\"+t)}function n(t){try{const{protocol:e,host:o}=new URL(t,document.baseURI);return/^(http|ws)s?:/.test(e)?o:\"\"}catch{return\"\"}}const r=((e,o=[])=>document[t]={mode:\"dry-run\",stopped:[],once:o})(),s=(({allow:t=[],parts:e},r)=>{const s=t=>e.filter(([,,,...e])=>e.some(e=>o(e,t))),c=e=>{const n=s(e);return!e||e===location.host||t.some(t=>o(t,e))||(n.length?n:[[\"tracking\"]]).some(([t])=>a.granted.has(t))},a={granted:r,mayAsk(t){return c(n(t))},mayLoad(t){return\"!\"===t[0]?!a.granted.has(t.slice(1)):a.granted.has(e.some(([e])=>e===t)?t:\"tracking\")},labelOf(t){return s(n(t))[0]?.[0]??\"tracking\"},labelOfText(t,o){for(const[o,,,...n]of e)if(n.some(e=>t.includes(e)&&!c(e)))return o;if(/^\\w+$/.test(o)||/\\bimport\\b/.test(t))for(const[,e]of t.matchAll(/[\"'`](?:https?:)?\\\\?\\/\\\\?\\/([\\w.:-]+)/g))if(!c(e))return a.labelOf(\"//\"+e)}};return a})(HEAD_DATA,(({cookie:t,days:e,parts:o})=>{const n=[],r=`(?:^|; )${t}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,t,o=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(r,\"g\"))){const r=Math.floor(Date.now()/864e5)-+t;r>=0&&r<e&&n.push(o.match(/.{5}/g)??[])}return new Set(o.flatMap(([t,e,o])=>(n.length?n.every(t=>t.includes(e)):o)||!e?t:[]))})(HEAD_DATA));new PerformanceObserver(t=>{for(const{name:o,initiatorType:n}of t.getEntries())s.mayAsk(o)||(e(r,o,n,s.labelOf(o)),console.info(`privacy-cookie-notice would stop (${n}, ${s.labelOf(o)}): ${o}`))}).observe({type:\"resource\",buffered:!0})})()";

var strict = "(()=>{const t=Symbol.for(\"privacy-cookie-notice.head\"),e=\"consent-once\",o=(()=>{const{[e]:t,...o}=Object(history.state);return t?(history.replaceState(o,\"\"),t):[]})(),c=((e,o=[])=>document[t]={mode:\"strict\",stopped:[],once:o})(0,o),n=(({cookie:t,days:e,parts:o})=>{const c=[],n=`(?:^|; )${t}\\\\.\\\\w{7}\\\\.(\\\\d{5})\\\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\\\.((?:\\\\w{5}){0,600})\\\\.\\\\w{16})(?=;|$)`;for(const[,t,o=\"\"]of(()=>{try{return document.cookie}catch{return\"\"}})().matchAll(RegExp(n,\"g\"))){const n=Math.floor(Date.now()/864e5)-+t;n>=0&&n<e&&c.push(o.match(/.{5}/g)??[])}return new Set(o.flatMap(([t,e,o])=>(c.length?c.every(t=>t.includes(e)):o)||!e?t:[]))})(HEAD_DATA);for(const t of o)n.add(t);const s=((t,{parts:e})=>t.has(\"tracking\")&&e.every(([e])=>t.has(e)))(n,HEAD_DATA);s||(t=>{addEventListener(\"securitypolicyviolation\",e=>((t,e,o)=>{const c=[e,o,Date.now(),void 0];t.stopped.push(c),t.onstop?.(c)})(t,e.blockedURI,e.effectiveDirective))})(c),((t,{parts:e,policy:o},c)=>{const n=e.flatMap(([e,,,...o])=>t.has(e)?o:[]);for(const e of t)/[.:]/.test(e)&&n.push(e);(c||n.length)&&(c||((t,e)=>{const o=document.createElement(\"meta\");o.httpEquiv=\"Content-Security-Policy\",o.content=t.replaceAll(\"%\",e.map(t=>`${t} *.${t}`).join(\" \")),document.head.append(o)})(o,n),document.write(\"\\x3c!--\"))})(n,HEAD_DATA,s)})()";

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
function escape(text) {
    return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
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
        .addOption(option('--header', 'print the policy alone, for a header').conflicts(['write', 'check', 'dryRun']))
        .addHelpText('after', HELP$1);
    command.action(async (pages, { config: file, write, check, header, ...printing }) => {
        if (pages.length && !write && !check)
            command.error('error: what to do with the pages? --write or --check');
        if (!pages.length && (write || check))
            command.error('error: name the pages: HTML files, or folders of them');
        const config = await readConfig(file, printing.mode && { block: printing.mode });
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
