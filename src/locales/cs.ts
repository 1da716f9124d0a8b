import type { Locale } from '../core/texts.js';

/** Čeština. */
const cs: Locale = {
  language: 'cs',
  services: { one: '{count} služba', few: '{count} služby', many: '{count} služby', other: '{count} služeb' },
  title: 'Vaše volba ohledně cookies',
  intro:
    '{controller} vás prosí o volbu. Cookies používáme, aby web fungoval. Jen s vaším souhlasem je používáme i proto, abychom mohli:',
  withdraw: 'Svou volbu můžete kdykoli změnit nebo odvolat tlačítkem „{settings}“ na každé stránce.',
  statement: 'Informace o soukromí a cookies',
  rejectAll: 'Odmítnout vše',
  acceptAll: 'Přijmout vše',
  showPreferences: 'Nastavit podrobně',
  signal: 'Váš prohlížeč žádá, abychom vás nesledovali. Proto je sledování vypnuto.',
  kept: 'Vaše volba je uložena.',
  settings: 'Nastavení cookies',
  preferencesTitle: 'Vyberte si cookies',
  preferencesIntro: 'Zapněte, co povolujete. Co je vypnuté, se nenačte.',
  save: 'Uložit mou volbu',
  back: 'Zpět',
  alwaysOn: 'Vždy zapnuto',
  exempt: 'Zapnuto, dokud to nevypnete: {ground}',
  provider: 'Poskytovatel',
  purpose: 'Účel',
  thirdParties: 'Kdo další má přístup',
  items: 'Co ukládá',
  noItems: 'Do vašeho prohlížeče nic neukládá.',
  item: 'Název',
  kind: 'Druh',
  lifetime: 'Doba uložení',
  thirdParty: 'ukládá jiný web',
  serviceStatement: 'Informace o soukromí: {provider}',
  cookie: 'Cookie',
  localStorage: 'Místní úložiště',
  sessionStorage: 'Úložiště relace',
  indexedDB: 'Databáze prohlížeče',
  cache: 'Mezipaměť',
  categories: {
    functional: {
      label: 'Funkční',
      purpose: 'zajistit, aby web fungoval',
      description: 'Nezbytné k tomu, aby web fungoval, například aby si pamatoval tuto volbu.',
    },
    analytical: {
      label: 'Analytické',
      purpose: 'měřit, jak návštěvníci web používají (analytické)',
      description: 'Měří, které stránky si návštěvníci prohlížejí, aby bylo možné web zlepšovat.',
    },
    tracking: {
      label: 'Sledovací',
      purpose: 'sledovat vás na různých webech, například kvůli reklamě (sledovací)',
      description:
        'Sledují, co děláte na tomto webu a na jiných, například kvůli reklamě nebo kvůli videím a příspěvkům jiných poskytovatelů.',
    },
  },
};

export default cs;
