import type { Locale } from '../core/texts.js';

/** Suomi. */
const fi: Locale = {
  language: 'fi',
  services: { one: '{count} palvelu', other: '{count} palvelua' },
  title: 'Evästevalintasi',
  intro:
    '{controller} pyytää sinua valitsemaan. Käytämme evästeitä, jotta sivusto toimii. Vain suostumuksellasi käytämme niitä myös, jotta voimme:',
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
      description:
        'Seuraa, mitä teet tällä ja muilla sivustoilla, esimerkiksi mainontaa tai muiden tahojen videoita ja julkaisuja varten.',
    },
  },
};

export default fi;
