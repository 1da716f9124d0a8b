/** Pages as they were written for other tools, with the add-on before the notice. */
import { fileUrl } from '../../support/client.js';

const ADD_ON = fileUrl('dist/privacy-cookie-notice.migrate.js');

/** The add-on's tag. */
export function addOn(attributes: string, nonce = ''): string {
  return `<script src="${ADD_ON}" ${attributes} ${nonce && `nonce="${nonce}"`}></script>`;
}

/** A page's markup for one tool: what runs once everything is granted, and what a vendor is asked for. */
export interface OldMarkup {
  readonly attributes: string;
  readonly html: (vendor: string) => string;
  /** What runs, and what then is asked of the vendor, for `analytical` and for `tracking`. */
  readonly analytical: readonly string[];
  readonly tracking: readonly string[];
  /** Shows the second layer. */
  readonly button: string;
}

const frame = (vendor: string, name: string) => `${vendor}/frame.html?${name}`;
const script = (vendor: string, name: string) => `${vendor}/script.js?push=${name}`;

export const MARKUP: Readonly<Record<string, OldMarkup>> = {
  'vanilla-cookieconsent 2': {
    attributes: 'data-from="vanilla-cookieconsent"',
    html: (vendor) => `
<script type="text/plain" data-cookiecategory="analytics">ran.push('inline')</script>
<script type="text/plain" data-cookiecategory="analytics" data-src="${script(vendor, 'external')}" defer></script>
<script type="text/plain" data-cookiecategory="ads" src="${script(vendor, 'ads')}"></script>
<script type="text/plain" data-cookiecategory="unheard-of">ran.push('unknown')</script>
<script type="text/plain" data-cookiecategory="functional">ran.push('functional')</script>
<button data-cc="c-settings" id="settings">Settings</button>`,
    analytical: ['inline', 'external'],
    tracking: ['ads', 'unknown', 'functional'],
    button: '#settings',
  },
  'vanilla-cookieconsent 3': {
    attributes: `data-from="vanilla-cookieconsent" data-map='{"GA":"counter"}'`,
    html: (vendor) => `
<script type="text/plain" data-category="analytics">ran.push('inline')</script>
<script type="text/plain" data-category="analytics" data-service="GA" data-src="${script(vendor, 'external')}"></script>
<script type="text/plain" data-category="analytics" data-type="module">ran.push('module')</script>
<script type="text/plain" data-category="marketing">ran.push('marketing')</script>
<script type="text/plain" data-category="analytics" data-service="Unheard of">ran.push('unknown')</script>
<button data-cc="show-preferencesModal" id="settings">Settings</button>`,
    analytical: ['inline', 'external', 'module'],
    tracking: ['marketing', 'unknown'],
    button: '#settings',
  },
  klaro: {
    attributes: `data-from="klaro" data-map='{"matomo":"counter","youtube":"player"}'`,
    html: (vendor) => `
<script type="text/plain" data-type="application/javascript" data-name="matomo">ran.push('inline')</script>
<script type="text/plain" data-type="text/javascript" data-name="matomo" data-src="${script(vendor, 'external')}"></script>
<script type="opt-in" data-type="text/javascript" data-name="matomo">ran.push('opt-in')</script>
<iframe data-name="youtube" src="about:blank" data-src="${frame(vendor, 'youtube')}" title="Video"></iframe>
<img data-name="unheard-of" data-src="${vendor}/pixel.gif?unknown" alt="">
<script type="text/plain" data-name="functional">ran.push('functional')</script>
<button onclick="klaro.show()" id="settings">Settings</button>`,
    analytical: ['inline', 'external', 'opt-in'],
    tracking: ['/frame.html?youtube', '/pixel.gif?unknown', 'functional'],
    button: '#settings',
  },
  orejime: {
    attributes: `data-from="orejime" data-map='{"matomo":"counter"}'`,
    html: (vendor) => `
<template data-purpose="matomo"><script>ran.push('inline')</script><script src="${script(vendor, 'external')}"></script></template>
<script type="opt-in" data-type="application/javascript" data-name="matomo" data-src="${script(vendor, 'opt-in')}"></script>
<template data-purpose="youtube" data-contextual><iframe src="${frame(vendor, 'youtube')}" title="Video"></iframe></template>
<a href="#" onclick="orejime.prompt()" id="settings">Settings</a>`,
    analytical: ['inline', 'external', 'opt-in'],
    tracking: ['/frame.html?youtube'],
    button: '#settings',
  },
  cookiebot: {
    attributes: 'data-from="cookiebot"',
    html: (vendor) => `
<script type="text/plain" data-cookieconsent="statistics">ran.push('inline')</script>
<script type="text/plain" data-cookieconsent="statistics" src="${script(vendor, 'external')}" async></script>
<script type="text/plain" data-cookieconsent="statistics, marketing">ran.push('both')</script>
<script type="text/plain" data-cookieconsent="preferences">ran.push('preferences')</script>
<iframe data-cookieconsent="marketing" data-cookieblock-src="${frame(vendor, 'marketing')}" title="Video"></iframe>
<a href="javascript:Cookiebot.renew()" id="settings">Settings</a>`,
    analytical: ['inline', 'external'],
    tracking: ['preferences', '/frame.html?marketing'],
    button: '#settings',
  },
  onetrust: {
    attributes: 'data-from="onetrust"',
    html: (vendor) => `
<script type="text/plain" class="optanon-category-C0002">ran.push('inline')</script>
<script type="text/plain" class="a optanon-category-C0002 b" src="${script(vendor, 'external')}"></script>
<script type="text/plain" class="optanon-category-C0002-C0004">ran.push('both')</script>
<script type="text/plain" class="optanon-category-C0003">ran.push('convenience')</script>
<img class="optanon-category-C0004" data-src="${vendor}/pixel.gif?targeting" alt="">
<button class="ot-sdk-show-settings" id="settings">Settings</button>`,
    analytical: ['inline', 'external'],
    tracking: ['convenience', '/pixel.gif?targeting'],
    button: '#settings',
  },
};
