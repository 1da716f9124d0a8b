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

export const REASONS: Readonly<Record<string, string>> = {
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
