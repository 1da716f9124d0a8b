export const LAW = {
  'R-LAW-01': {
    asks: 'Before a choice nothing that waits is asked for, and nothing is stored but what the site needs.',
    source: 'ePrivacy directive 5(3); EDPB guidelines 2/2023',
    tags: 'matte:prior bollinger:implicit santos:prior bouhoula:no-interaction',
  },
  'R-LAW-02': {
    asks: 'Holding covers every way to store or to reach something, not cookies alone.',
    source: 'EDPB guidelines 2/2023; AP on similar techniques',
    tags: 'santos:prior',
  },
  'R-LAW-03': {
    asks: 'Only an answer grants: not scrolling, waiting, reloading, following a link, Escape, or opening the settings.',
    source: 'EDPB guidelines 05/2020; GDPR recital 32',
    tags: 'bollinger:implicit santos:unambiguous nouwens:explicit',
  },
  'R-LAW-04': {
    asks: 'Every switch is off at first, and a config that wants one on is refused.',
    source: 'AP; Planet49 (C-673/17); EDPB taskforce',
    tags: 'ap:2 taskforce:B noyb:2 matte:preset nouwens:unticked',
  },
  'R-LAW-05': {
    asks: 'Accepting and refusing stand together in the first layer, and take one act each.',
    source: 'AP; EDPB taskforce; AEPD 2023; 11 CCR 7004',
    tags: 'ap:4 ap:5 ap:6 taskforce:A noyb:1 matte:no-way-out nouwens:as-easy nouwens:depth bouhoula:no-way-out santos:unambiguous',
  },
  'R-LAW-06': {
    asks: 'Refusing is no link where accepting is a button.',
    source: 'AP; EDPB taskforce',
    tags: 'ap:7 taskforce:C noyb:3',
  },
  'R-LAW-07': {
    asks: 'Accepting and refusing look alike, in every theme and state.',
    source: 'AP; EDPB taskforce; OLG Köln 6 U 80/23',
    tags: 'ap:5 ap:7 taskforce:D taskforce:E noyb:4 noyb:5 utz:nudging nouwens:as-easy',
  },
  'R-LAW-08': {
    asks: 'No token, attribute or part can style one of the two alone, and a page’s own style cannot either.',
    source: 'follows from R-LAW-07',
    tags: 'taskforce:D taskforce:E noyb:4 noyb:5 utz:nudging',
  },
  'R-LAW-09': {
    asks: 'Each button names its act; nothing praises agreeing or threatens a loss.',
    source: 'AP; AEPD',
    tags: 'ap:3 utz:nudging santos:readable',
  },
  'R-LAW-10': {
    asks: 'The first layer says who asks and what for, ahead of the buttons.',
    source: 'AP; GDPR 13',
    tags: 'ap:1 santos:informed',
  },
  'R-LAW-11': {
    asks: 'The first layer says how to take consent back.',
    source: 'GDPR 7(3); AP',
    tags: 'ap:8 santos:informed',
  },
  'R-LAW-12': {
    asks: 'A control on every page reopens the choice; withdrawing takes no more acts than agreeing.',
    source: 'GDPR 7(3); AP; Garante 2021',
    tags: 'ap:8 taskforce:K noyb:8 santos:revocable',
  },
  'R-LAW-13': {
    asks: 'A withdrawal is told, removes what was declared and is the site’s own, and stops further requests.',
    source: 'GDPR 7(3); AP; Santos and others',
    tags: 'ap:8 noyb:8 santos:revocable',
  },
  'R-LAW-14': {
    asks: 'Where running code cannot be stopped the page loads again, without it.',
    source: 'follows from R-LAW-13',
    tags: 'santos:revocable',
  },
  'R-LAW-15': {
    asks: 'A refusal counts as long as an acceptance: 182 days, unless the site says otherwise.',
    source: 'CNIL; Garante 2021',
    tags: 'nouwens:as-easy',
  },
  'R-LAW-16': {
    asks: 'Nobody is asked sooner, unless the question became another one or the answer cannot be read.',
    source: 'Garante 2021',
  },
  'R-LAW-17': {
    asks: 'Time counts from the choice, visits do not extend it, and 13 months is the most.',
    source: 'CNIL; IAB TCF policy',
  },
  'R-LAW-18': {
    asks: 'Each category can be chosen apart from the others.',
    source: 'GDPR recitals 32 and 43; CNIL',
    tags: 'santos:specific',
  },
  'R-LAW-19': {
    asks: 'Without an answer the page stays as usable as ever.',
    source: 'EDPB guidelines 05/2020',
    tags: 'santos:free',
  },
  'R-LAW-20': {
    asks: 'A cross, where there is one, refuses, and says so.',
    source: 'Garante 2021',
  },
  'R-LAW-21': {
    asks: 'Refusing brings no second question and no word of regret.',
    source: 'EDPB guidelines 03/2022',
    tags: 'ap:6 utz:nudging',
  },
  'R-LAW-22': {
    asks: 'There is no legitimate interest and no objection to tick.',
    source: 'AP; EDPB taskforce',
    tags: 'ap:9 taskforce:H noyb:6',
  },
  'R-LAW-23': {
    asks: 'A well-known tracker cannot be declared functional.',
    source: 'EDPB taskforce; Bollinger and others',
    tags: 'taskforce:I noyb:7 bollinger:wrong-category',
  },
  'R-LAW-24': {
    asks: 'Statistics run unasked only on a ground that the site states, and can still be switched off.',
    source: 'Tw 11.7a(3); CNIL; ICO',
  },
  'R-LAW-25': {
    asks: 'Tracking cannot be exempt, required or on beforehand where the law asks for consent.',
    source: 'Tw 11.7a; AP',
    tags: 'taskforce:I noyb:7',
  },
  'R-LAW-26': {
    asks: 'A service says its name, provider and purpose, and of each item its name and lifetime.',
    source: 'Planet49 (C-673/17) §81; AEPD',
    tags: 'ap:1 santos:informed bollinger:unclassified',
  },
  'R-LAW-27': {
    asks: 'The statement can be opened and read to its end without an answer.',
    source: 'GDPR 12 and 13; AP',
    tags: 'santos:informed santos:free',
  },
  'R-LAW-28': {
    asks: 'The notice speaks the page’s language, and no other beside it.',
    source: 'EDPB guidelines 03/2022; ANPD',
    tags: 'santos:readable',
  },
  'R-LAW-29': {
    asks: 'The Dutch first layer is short and plain: 90 words, 20 a sentence, none of lawyers.',
    source: 'GDPR 12(1); the numbers are ours',
    tags: 'ap:3 santos:readable',
  },
  'R-LAW-30': {
    asks: 'A refusal tells nobody apart: two of one day are the same byte for byte.',
    source: 'GDPR 5(1)(c)',
  },
  'R-LAW-31': {
    asks: 'Nothing is asked for to find out where a visitor is; an unknown region gets the strictest rules.',
    source: 'ePrivacy directive 5(3)',
  },
  'R-LAW-32': {
    asks: 'Consent does not cover what was added after it.',
    source: 'GDPR 4(11)',
    tags: 'santos:specific',
  },
  'R-LAW-33': {
    asks: 'Where all is functional, nobody is asked.',
    source: 'AP',
  },
  'R-LAW-40': {
    asks: 'Under the US profile the browser’s signal (GPC) denies tracking before any tag.',
    source: '11 CCR 7025; W3C GPC',
  },
  'R-LAW-41': {
    asks: 'The visitor sees that the signal was heeded.',
    source: '11 CCR 7025(c)(6)',
  },
  'R-LAW-42': {
    asks: 'Opting out takes no more steps than opting in again, in words of its own.',
    source: '11 CCR 7004 and 7026',
  },
  'R-LAW-43': {
    asks: 'The signal never grants; it refuses tracking, and the visitor can choose otherwise.',
    source: 'W3C GPC',
  },
  'R-LAW-44': {
    asks: 'Do Not Track can be made a refusal; by default it is none.',
    source: 'LG Berlin on DNT as an objection',
  },
  'R-LAW-45': {
    asks: 'In Québec nothing that identifies, locates or profiles is on until switched on.',
    source: 'Québec Act respecting private-sector personal information, 8.1 and 9.1',
  },
  'R-LAW-46': {
    asks: 'In Brazil the first layer refuses all that is not needed, in Portuguese.',
    source: 'ANPD 2022',
  },
  'R-LAW-47': {
    asks: 'In the UK statistics may come first only with information and a simple objection.',
    source: 'ICO 2026',
  },
  'R-LAW-48': {
    asks: 'A recognised consent service can answer for the visitor, is named, and can be overruled.',
    source: 'EinwV § 18',
  },
  'R-LAW-49': {
    asks: 'Nothing hangs on what the Digital Omnibus may become.',
    source: 'COM(2025) 837',
    elsewhere: 'the proposal’s one act to refuse and six months are R-LAW-05 and R-LAW-15',
  },
};
