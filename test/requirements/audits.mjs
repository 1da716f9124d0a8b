export const AUDITS = {
  'R-AUD-01': {
    asks: 'No consent is on record before a choice, in whatever place.',
    source: 'Matte and others 2020',
    tags: 'matte:prior',
  },
  'R-AUD-02': {
    asks: 'Whatever offers accepting offers refusing, and no config takes it away.',
    source: 'Matte and others 2020',
    tags: 'matte:no-way-out',
  },
  'R-AUD-03': {
    asks: 'Nothing is chosen beforehand.',
    source: 'Matte and others 2020',
    tags: 'matte:preset',
  },
  'R-AUD-04': {
    asks: 'A refusal is kept as such and heeded, here and on the next pages.',
    source: 'Matte and others 2020',
    tags: 'matte:ignored bollinger:ignored bouhoula:ignored',
  },
  'R-AUD-05': {
    asks: 'In every theme and language consent is an act, refusing is as easy, and nothing is ticked.',
    source: 'Nouwens and others 2020',
    tags: 'nouwens:explicit nouwens:as-easy nouwens:unticked',
  },
  'R-AUD-06': {
    asks: 'Refusing lies as deep as accepting: in the first layer.',
    source: 'Nouwens and others 2020',
    tags: 'nouwens:depth',
  },
  'R-AUD-07': {
    asks: 'Neither answer has the focus at first, and refusing stands first.',
    source: 'Utz and others 2019',
    tags: 'utz:position utz:nudging',
  },
  'R-AUD-08': {
    asks: 'A known cookie cannot be put in the wrong category.',
    source: 'Bollinger and others 2022',
    tags: 'bollinger:wrong-category',
  },
  'R-AUD-09': {
    asks: 'What is stored and not declared is found.',
    source: 'Bollinger and others 2022',
    tags: 'bollinger:undeclared',
  },
  'R-AUD-10': {
    asks: 'What is declared has a category.',
    source: 'Bollinger and others 2022',
    tags: 'bollinger:unclassified',
  },
  'R-AUD-11': {
    asks: 'No item stands in two categories.',
    source: 'Bollinger and others 2022',
    tags: 'bollinger:contradictory',
  },
  'R-AUD-12': {
    asks: 'Nothing lives longer than was said.',
    source: 'Bollinger and others 2022',
    tags: 'bollinger:expiry',
  },
  'R-AUD-13': {
    asks: 'A category that others do not give an item is remarked on.',
    source: 'Bollinger and others 2022',
    tags: 'bollinger:outlier',
  },
  'R-AUD-14': {
    asks: 'Going on without an answer grants nothing.',
    source: 'Bollinger and others 2022',
    tags: 'bollinger:implicit bouhoula:no-interaction',
  },
  'R-AUD-15': {
    asks: 'The choice is heeded category by category.',
    source: 'Bollinger and others 2022',
    tags: 'bollinger:ignored',
  },
  'R-AUD-16': {
    asks: 'Who ignores, who refuses and who withdraws are treated alike: nothing leaves.',
    source: 'Bouhoula and others 2024',
    tags: 'bouhoula:no-interaction bouhoula:ignored bouhoula:no-way-out',
  },
  'R-AUD-17': {
    asks: 'Consent is prior, free, specific, informed, unambiguous, readable and revocable.',
    source: 'Santos and others 2020',
    elsewhere: 'each of the seven is a tag, `santos:…`, and the lines below it are tested',
  },
  'R-AUD-18': {
    asks: 'None of the eight kinds of complaint of noyb holds of the notice.',
    source: 'noyb',
    tags: 'noyb:1 noyb:2 noyb:3 noyb:4 noyb:5 noyb:6 noyb:7 noyb:8',
  },
  'R-AUD-19': {
    asks: 'Nor any practice that the taskforce’s report names.',
    source: 'EDPB taskforce 2023',
    elsewhere: 'each letter is a tag, `taskforce:…`, and the lines below it are tested',
  },
  'R-AUD-20': {
    asks: 'A robot sees what a person sees.',
    source: 'AP scans sites by machine',
  },
};
