import type { PageTexts } from '../../core/texts.js';

/** English. */
const en: PageTexts = {
  informTitle: 'Cookies on this site',
  informIntro: '{controller} only uses cookies that need no consent. We use them to:',
  object: 'What is not needed you can always switch off, with the ‘{settings}’ button on every page.',
  readMore: 'Read more',
  close: 'Close',
  controller: 'Responsible',
  contact: 'Contact',
  changed: 'Last changed',
  yourChoice: 'Your choice',
  noChoice: 'You have not chosen yet. Everything that needs your consent is off.',
  chosenOn: 'You chose on {date}.',
  on: 'On',
  off: 'Off',
  change: 'Change',
  withdrawAll: 'Withdraw',
  receipt: 'Download proof of your choice',
  servicesTitle: 'Services and what they store',
  service: 'Service',
  category: 'Category',
  party: 'Set by',
  thisSite: 'this site',
  otherSite: 'another site',
  ownService: 'Cookie choice',
  ownPurpose: 'Remembers your choice about cookies.',
  linkTo: 'Link to {name}',
  browsers: 'Manage cookies in your browser',
  browsersIntro: 'In your browser you can see, delete and refuse cookies. The explanation of:',
  yourBrowser: 'your browser',
  shareOn: 'Share on {network}',
  shareByMail: 'Share by e-mail',
  copyLink: 'Copy link',
  copied: 'Link copied',
};

export default en;
