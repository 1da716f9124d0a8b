import type { PageTexts } from '../../core/texts.js';

/** Čeština. */
const cs: PageTexts = {
  informTitle: 'Cookies na tomto webu',
  informIntro: '{controller} používá jen cookies, které nevyžadují souhlas. Používáme je, abychom mohli:',
  object: 'Co není nezbytné, můžete kdykoli vypnout tlačítkem „{settings}“ na každé stránce.',
  readMore: 'Více informací',
  close: 'Zavřít',
  controller: 'Za cookies odpovídá',
  contact: 'Kontakt',
  changed: 'Poslední změna',
  yourChoice: 'Vaše volba',
  noChoice: 'Zatím jste si nevybrali. Vše, co vyžaduje váš souhlas, je vypnuto.',
  chosenOn: 'Volbu jste uložili {date}.',
  on: 'Zapnuto',
  off: 'Vypnuto',
  change: 'Změnit',
  withdrawAll: 'Odvolat',
  receipt: 'Stáhnout potvrzení o volbě',
  servicesTitle: 'Služby a co ukládají',
  service: 'Služba',
  category: 'Kategorie',
  party: 'Kdo ukládá',
  thisSite: 'tento web',
  otherSite: 'jiný web',
  ownService: 'Volba cookies',
  ownPurpose: 'Pamatuje si vaši volbu ohledně cookies.',
  linkTo: 'Odkaz: {name}',
  browsers: 'Správa cookies v prohlížeči',
  browsersIntro: 'V prohlížeči můžete cookies zobrazit, smazat i odmítnout. Návody pro prohlížeče:',
  yourBrowser: 'váš prohlížeč',
  shareOn: 'Sdílet přes {network}',
  shareByMail: 'Sdílet e-mailem',
  copyLink: 'Kopírovat odkaz',
  copied: 'Odkaz zkopírován',
};

export default cs;
