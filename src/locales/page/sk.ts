import type { PageTexts } from '../../core/texts.js';

/** Slovenčina. */
const sk: PageTexts = {
  informTitle: 'Cookies na tomto webe',
  informIntro:
    '{controller} používa len cookies, ktoré nevyžadujú súhlas. Používame ich na to, aby sme mohli:',
  object: 'Čo nie je nevyhnutné, môžete kedykoľvek vypnúť tlačidlom „{settings}“ na každej stránke.',
  readMore: 'Viac informácií',
  close: 'Zavrieť',
  controller: 'Za cookies zodpovedá',
  contact: 'Kontakt',
  changed: 'Posledná zmena',
  yourChoice: 'Vaša voľba',
  noChoice: 'Zatiaľ ste si nevybrali. Všetko, čo vyžaduje váš súhlas, je vypnuté.',
  chosenOn: 'Voľbu ste uložili {date}.',
  on: 'Zapnuté',
  off: 'Vypnuté',
  change: 'Zmeniť',
  withdrawAll: 'Odvolať',
  receipt: 'Stiahnuť potvrdenie o voľbe',
  servicesTitle: 'Služby a čo ukladajú',
  service: 'Služba',
  category: 'Kategória',
  party: 'Kto ukladá',
  thisSite: 'tento web',
  otherSite: 'iný web',
  ownService: 'Voľba cookies',
  ownPurpose: 'Pamätá si vašu voľbu ohľadom cookies.',
  linkTo: 'Odkaz: {name}',
  browsers: 'Správa cookies v prehliadači',
  browsersIntro: 'V prehliadači môžete cookies zobraziť, vymazať aj odmietnuť. Návody pre prehliadače:',
  yourBrowser: 'váš prehliadač',
  shareOn: 'Zdieľať cez {network}',
  shareByMail: 'Zdieľať e-mailom',
  copyLink: 'Kopírovať odkaz',
  copied: 'Odkaz je skopírovaný',
};

export default sk;
