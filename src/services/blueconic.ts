import { service } from './service.js';

/** BlueConic: a data platform. */
export const blueconic = /* @__PURE__ */ service({
  id: 'blueconic',
  name: 'BlueConic',
  provider: 'BlueConic B.V.',
  country: 'NL',
  kind: 'data-platform',
  category: 'tracking',
  purpose: {
    en: 'Builds a profile of what you look at, to fit pages and advertisements to you, with a number for your browser in cookies.',
    nl: 'Maakt een profiel van wat u bekijkt, om pagina’s en advertenties op u af te stemmen, met een nummer voor uw browser in cookies.',
  },
  statement: 'https://www.blueconic.com/privacy-policy',
  hosts: ['blueconic.net'],
  items: [
    { name: 'BCSessionID', kind: 'cookie', lifetime: '1 year' },
    { name: 'BCTempID', kind: 'cookie', lifetime: '10 minutes' },
    { name: 'BCPermissionLevel', kind: 'cookie', lifetime: '1 year' },
    { name: 'BCRefusedObjectives', kind: 'cookie', lifetime: '1 year' },
    { name: 'bc_tstgrp', kind: 'cookie', lifetime: '1 year' },
  ],
  stop: 'reload',
  // Not read on its own pages that day: names and lifetimes are as commonly reported.
  sources: ['https://support.blueconic.com/en/articles/247673-cookies-set-by-blueconic'],
  checked: '2026-11-22',
});
