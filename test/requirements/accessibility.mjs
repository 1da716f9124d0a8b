export const ACCESSIBILITY = {
  'R-A11Y-01': {
    asks: 'The first layer is a named region with a heading, not modal and no trap.',
    source: 'WCAG; GOV.UK and Helsinki design systems',
    tags: 'wcag:1.3.1 wcag:2.1.2 wcag:4.1.2',
  },
  'R-A11Y-02': {
    asks: 'One Tab from the start of the page leads into it.',
    source: 'Helsinki design system',
    tags: 'wcag:2.4.3',
  },
  'R-A11Y-03': { asks: 'It takes the focus from nobody when it comes.', source: 'WCAG', tags: 'wcag:3.2.1' },
  'R-A11Y-04': {
    asks: 'Coming after the page, it is announced once, politely and briefly.',
    source: 'WCAG',
    tags: 'wcag:4.1.3',
  },
  'R-A11Y-05': {
    asks: 'It covers nothing of the page that has the focus.',
    source: 'WCAG',
    tags: 'wcag:2.4.11',
  },
  'R-A11Y-06': {
    asks: 'The second layer is a native dialog: named, keeps the focus, closes on Escape, and gives it back.',
    source: 'ARIA practices',
    tags: 'wcag:2.4.3 wcag:4.1.2',
  },
  'R-A11Y-07': { asks: 'Escape stores nothing.', source: 'follows from R-LAW-03' },
  'R-A11Y-08': {
    asks: 'Switches are native checkboxes with a visible name and a description.',
    source: 'WCAG',
    tags: 'wcag:1.3.1 wcag:4.1.2',
  },
  'R-A11Y-09': {
    asks: '“Always on” is text, and can be reached.',
    source: 'WCAG',
    tags: 'wcag:1.3.1 wcag:4.1.2',
  },
  'R-A11Y-10': {
    asks: 'What a control is called begins with what it shows.',
    source: 'WCAG',
    tags: 'wcag:2.5.3',
  },
  'R-A11Y-11': {
    asks: 'Targets measure 24 pixels at the least, and 44 where there is room.',
    source: 'WCAG',
    tags: 'wcag:2.5.8',
  },
  'R-A11Y-12': {
    asks: 'Text has a contrast of 4.5, controls and the focus ring of 3, light and dark.',
    source: 'WCAG',
    tags: 'wcag:1.4.3 wcag:1.4.11',
  },
  'R-A11Y-13': {
    asks: 'The focus can be seen, with a ring of two pixels, in forced colours too.',
    source: 'WCAG',
    tags: 'wcag:2.4.7',
  },
  'R-A11Y-14': {
    asks: 'At 320 by 256 everything can be read and reached by scrolling down only.',
    source: 'WCAG',
    tags: 'wcag:1.4.10',
  },
  'R-A11Y-15': {
    asks: 'Wider spacing of text cuts nothing off.',
    source: 'WCAG',
    tags: 'wcag:1.4.12',
  },
  'R-A11Y-16': {
    asks: 'Text grows with the visitor’s own size.',
    source: 'WCAG',
    tags: 'wcag:1.4.4',
  },
  'R-A11Y-17': {
    asks: 'In forced colours edges and states are seen, in system colours.',
    source: 'WCAG',
    tags: 'wcag:1.4.11',
  },
  'R-A11Y-18': {
    asks: 'Nothing moves for those who asked for less motion.',
    source: 'WCAG',
    tags: 'wcag:2.3.3',
  },
  'R-A11Y-19': {
    asks: 'A notice in another language than the page’s says so.',
    source: 'WCAG',
    tags: 'wcag:3.1.2',
  },
  'R-A11Y-20': { asks: 'On and off differ by more than colour.', source: 'WCAG', tags: 'wcag:1.4.1' },
  'R-A11Y-21': {
    asks: 'After a choice the focus is on something that exists, and the result is said.',
    source: 'WCAG; GOV.UK design system',
    tags: 'wcag:2.4.3 wcag:4.1.3',
  },
  'R-A11Y-22': { asks: 'Nothing closes by itself.', source: 'WCAG', tags: 'wcag:2.2.1' },
  'R-A11Y-23': {
    asks: 'Everything can be done by keyboard, and refusing takes no longer way than accepting.',
    source: 'WCAG',
    tags: 'wcag:2.1.1 noyb:8',
  },
  'R-A11Y-24': {
    asks: 'axe finds nothing, in any state of either layer.',
    source: 'WCAG',
    tags: 'wcag:1.3.1 wcag:1.4.3 wcag:4.1.2',
  },
  'R-A11Y-25': {
    asks: 'The permanent control has the same name and place on every page.',
    source: 'WCAG',
    tags: 'wcag:3.2.3 wcag:3.2.4 taskforce:K',
  },
  'R-A11Y-26': {
    asks: 'Search engines are asked not to quote the notice in place of the page.',
    source: 'GOV.UK design system',
    note: 'whether they heed the attribute on an element of our own; they name only div, section and span',
  },
};
