const RULES = 'the rules for helpers';

export const INTEROPERABILITY = {
  'R-INT-01': {
    asks: 'Google’s default, all seven types, stands first in the data layer.',
    source: 'Google consent mode',
  },
  'R-INT-02': {
    asks: 'Its entries are `arguments`, and say granted or denied.',
    source: 'Google consent mode',
  },
  'R-INT-03': {
    asks: 'Which category grants which type is fixed and written down.',
    source: 'Google consent mode',
  },
  'R-INT-04': {
    asks: 'An update follows the choice, and comes before the first event on later pages.',
    source: 'Google consent mode',
  },
  'R-INT-05': {
    asks: 'A default that comes too late is reported.',
    source: 'Google consent mode',
  },
  'R-INT-06': { asks: 'Defaults can differ by region.', source: 'Google consent mode' },
  'R-INT-07': {
    asks: 'Nothing of Google’s is asked for before it is granted; addresses carry no identifiers.',
    source: 'EDPB guidelines 2/2023; Google consent mode',
    tags: 'matte:prior',
  },
  'R-INT-08': { asks: 'Microsoft UET is denied by default, then told.', source: 'Microsoft' },
  'R-INT-09': {
    asks: 'Clarity is told by its second consent call, both keys.',
    source: 'Microsoft',
  },
  'R-INT-10': { asks: 'Meta’s pixel is revoked before it starts.', source: 'Meta' },
  'R-INT-11': { asks: 'TikTok’s pixel is held before it loads.', source: 'TikTok' },
  'R-INT-12': {
    asks: 'Pinterest is told; LinkedIn and Snapchat are held.',
    source: 'Pinterest',
  },
  'R-INT-13': {
    asks: 'Matomo waits for consent, and keeps no consent cookie of its own.',
    source: 'Matomo',
  },
  'R-INT-14': { asks: 'Piwik PRO gets first and later settings.', source: 'Piwik PRO' },
  'R-INT-15': { asks: 'PostHog is opted in and out.', source: 'PostHog' },
  'R-INT-16': { asks: 'HubSpot is told by its queues.', source: 'HubSpot' },
  'R-INT-17': { asks: 'Shopify’s privacy API is told.', source: 'Shopify' },
  'R-INT-18': { asks: 'WordPress’s consent API is told.', source: 'WordPress' },
  'R-INT-19': {
    asks: 'Tools without cookies are loaded or held, not flagged by storage.',
    source: 'Plausible',
  },
  'R-INT-20': {
    asks: 'Telling one vendor twice, or one that fails or is absent, harms no other.',
    source: 'our own',
  },
  'R-INT-25': {
    asks: 'Without an adapter there is no `__tcfapi` and no `__gpp`, nor a frame that calls itself so.',
    source: 'IAB TCF and GPP',
  },
  'R-INT-26': { asks: 'The TCF stub answers as its specification says.', source: 'IAB TCF' },
  'R-INT-27': {
    asks: 'TC strings disclose vendors, tell the day only, and need a registered id.',
    source: 'IAB TCF 2.3',
  },
  'R-INT-28': { asks: 'GPP says section and readiness after the choice.', source: 'IAB GPP' },
  'R-INT-29': {
    asks: 'A server can say that it heeds GPC, and heeds the header only where it is `1`.',
    source: 'W3C GPC',
  },
  'R-INT-30': {
    asks: 'DuckDuckGo’s autoconsent finds the notice and how to refuse.',
    source: 'autoconsent',
  },
  'R-INT-31': {
    asks: 'Words and buttons of the first layer stand in the page, not in a shadow root.',
    source: 'autoconsent; measured',
  },
  'R-INT-32': {
    asks: 'Refusals are known as such in every language, and nothing else is.',
    source: 'autoconsent',
  },
  'R-INT-33': { asks: 'Saving is not taken for accepting.', source: 'autoconsent' },
  'R-INT-34': {
    asks: 'The words of the first layer are known as a notice’s.',
    source: 'autoconsent',
  },
  'R-INT-35': {
    asks: 'A helper’s click on refusing counts.',
    source: 'autoconsent; Consent-O-Matic',
  },
  'R-INT-36': {
    asks: 'There are rules for autoconsent and Consent-O-Matic, and they work.',
    source: 'autoconsent; Consent-O-Matic',
  },
  'R-INT-37': {
    asks: 'Hidden by a blocker, it leaves the page usable and everything denied.',
    source: 'EasyList; issues of other notices',
    tags: 'santos:free',
  },
  'R-INT-38': { asks: 'The first layer is never modal.', source: 'measured', tags: 'santos:free' },
  'R-INT-39': { asks: 'A dialog that became invisible closes.', source: 'measured' },
  'R-INT-40': { asks: 'No file of ours is on the blockers’ lists.', source: 'EasyList' },
  'R-INT-41': { asks: 'No element of ours is on the lists of what to hide.', source: 'EasyList' },
  'R-INT-42': { asks: 'Where the library does not arrive, everything stays held.', source: 'our own' },
  'R-INT-43': {
    asks: 'A cookie that says a plain no refuses; one that says a plain yes grants nothing.',
    source: 'uBlock Origin',
    with: RULES,
  },
  'R-INT-50': {
    asks: 'The page’s content is there and seen while it asks.',
    source: 'Google Search',
  },
  'R-INT-51': { asks: 'It moves nothing in the page.', source: 'web.dev' },
  'R-INT-52': { asks: 'It is not the largest thing painted.', source: 'web.dev' },
  'R-INT-53': { asks: 'Accepting answers within 200 ms, before it starts scripts.', source: 'web.dev' },
  'R-INT-54': {
    asks: 'Other tabs, restored pages and routes follow the answer within a second.',
    source: 'our own',
    tags: 'matte:ignored',
  },
  'R-INT-55': { asks: 'What is released starts once, in order, and as it was written.', source: 'HTML' },
  'R-INT-56': { asks: 'Without JavaScript nothing held runs.', source: 'our own', tags: 'matte:prior' },
};
