import type { PageTexts } from '../../core/texts.js';

/** Hrvatski. */
const hr: PageTexts = {
  informTitle: 'Kolačići na ovom web-mjestu',
  informIntro: '{controller} koristi samo kolačiće za koje pristanak nije potreban. Koristimo ih kako bismo:',
  object: 'Ono što nije nužno možete uvijek isključiti gumbom „{settings}” na svakoj stranici.',
  readMore: 'Više informacija',
  close: 'Zatvori',
  controller: 'Za kolačiće odgovara',
  contact: 'Kontakt',
  changed: 'Zadnja izmjena',
  yourChoice: 'Vaš odabir',
  noChoice: 'Još niste odabrali. Isključeno je sve za što je potreban vaš pristanak.',
  chosenOn: 'Odabir ste spremili {date}',
  on: 'Uključeno',
  off: 'Isključeno',
  change: 'Promijeni',
  withdrawAll: 'Povuci odabir',
  receipt: 'Preuzmi potvrdu o odabiru',
  servicesTitle: 'Usluge i što spremaju',
  service: 'Usluga',
  category: 'Kategorija',
  party: 'Tko sprema',
  thisSite: 'ovo web-mjesto',
  otherSite: 'drugo web-mjesto',
  ownService: 'Odabir kolačića',
  ownPurpose: 'Pamti vaš odabir kolačića.',
  linkTo: 'Poveznica: {name}',
  browsers: 'Upravljanje kolačićima u pregledniku',
  browsersIntro: 'U pregledniku možete pregledati, izbrisati i odbiti kolačiće. Upute za preglednike:',
  yourBrowser: 'vaš preglednik',
  shareOn: 'Podijeli na {network}',
  shareByMail: 'Podijeli e-poštom',
  copyLink: 'Kopiraj poveznicu',
  copied: 'Poveznica je kopirana',
};

export default hr;
