import type { PageTexts } from '../../core/texts.js';

/** Slovenščina. */
const sl: PageTexts = {
  informTitle: 'Piškotki na tem spletnem mestu',
  informIntro:
    '{controller} uporablja samo piškotke, za katere soglasje ni potrebno. Uporabljamo jih zato, da:',
  object: 'Kar ni nujno, lahko kadar koli izklopite z gumbom »{settings}« na vsaki strani.',
  readMore: 'Več informacij',
  close: 'Zapri',
  controller: 'Za piškotke odgovarja',
  contact: 'Kontakt',
  changed: 'Zadnja sprememba',
  yourChoice: 'Vaša izbira',
  noChoice: 'Niste še izbrali. Vse, za kar je potrebno vaše soglasje, je izklopljeno.',
  chosenOn: 'Datum vaše izbire: {date}.',
  on: 'Vklopljeno',
  off: 'Izklopljeno',
  change: 'Spremeni',
  withdrawAll: 'Prekliči izbiro',
  receipt: 'Prenesi potrdilo o izbiri',
  servicesTitle: 'Storitve in kaj shranjujejo',
  service: 'Storitev',
  category: 'Kategorija',
  party: 'Kdo shranjuje',
  thisSite: 'to spletno mesto',
  otherSite: 'drugo spletno mesto',
  ownService: 'Izbira piškotkov',
  ownPurpose: 'Zapomni si vašo izbiro piškotkov.',
  linkTo: 'Povezava: {name}',
  browsers: 'Upravljanje piškotkov v brskalniku',
  browsersIntro: 'V brskalniku lahko piškotke pregledate, izbrišete in zavrnete. Navodila za brskalnike:',
  yourBrowser: 'vaš brskalnik',
  shareOn: 'Deli prek {network}',
  shareByMail: 'Deli po e-pošti',
  copyLink: 'Kopiraj povezavo',
  copied: 'Povezava je kopirana',
};

export default sl;
