import type { PageTexts } from '../../core/texts.js';

/** Íslenska. */
const is: PageTexts = {
  informTitle: 'Vafrakökur á þessum vef',
  informIntro: '{controller} notar aðeins vafrakökur sem krefjast ekki samþykkis. Við notum þær til að:',
  object: 'Þú getur alltaf slökkt á því sem er ekki nauðsynlegt með hnappinum „{settings}“ á hverri síðu.',
  readMore: 'Lesa meira',
  close: 'Loka',
  controller: 'Ber ábyrgð',
  contact: 'Hafa samband',
  changed: 'Síðast breytt',
  yourChoice: 'Val þitt',
  noChoice: 'Þú hefur ekki valið enn. Slökkt er á öllu sem krefst samþykkis þíns.',
  chosenOn: 'Þú valdir þetta {date}.',
  on: 'Kveikt',
  off: 'Slökkt',
  change: 'Breyta',
  withdrawAll: 'Afturkalla',
  receipt: 'Sækja staðfestingu á vali þínu',
  servicesTitle: 'Þjónusta og hvað hún vistar',
  service: 'Þjónusta',
  category: 'Flokkur',
  party: 'Hver vistar',
  thisSite: 'þessi vefur',
  otherSite: 'annar vefur',
  ownService: 'Val um vafrakökur',
  ownPurpose: 'Man val þitt um vafrakökur.',
  linkTo: 'Tengill á {name}',
  browsers: 'Stjórna vafrakökum í vafranum',
  browsersIntro: 'Í vafranum geturðu skoðað vafrakökur, eytt þeim og hafnað þeim. Leiðbeiningar fyrir:',
  yourBrowser: 'vafrinn þinn',
  shareOn: 'Deila á {network}',
  shareByMail: 'Deila í tölvupósti',
  copyLink: 'Afrita tengil',
  copied: 'Tengill afritaður',
};

export default is;
