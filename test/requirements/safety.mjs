export const SAFETY = {
  'R-REC-01': {
    asks: 'Each choice makes one record, which stays in the browser unless the site sends it.',
    source: 'GDPR 7(1)',
  },
  'R-REC-02': { asks: 'A record has the fields of the standard.', source: 'ISO/IEC TS 27560' },
  'R-REC-03': {
    asks: 'And nothing that tells who or what the visitor is.',
    source: 'GDPR 5(1)(c)',
  },
  'R-REC-04': {
    asks: 'What was shown can be proven by a fingerprint that anyone can compute.',
    source: 'CNIL; W3C DPV',
  },
  'R-REC-05': { asks: 'A refusal is no more than a count.', source: 'GDPR 5(1)(c)' },
  'R-REC-06': {
    asks: 'The visitor can keep a receipt, in two public forms.',
    source: 'Kantara 1.1; W3C DPV',
  },
  'R-REC-07': {
    asks: 'Sending never delays, and stores nothing to try again.',
    source: 'our own',
    with: 'an endpoint',
  },
  'R-REC-08': { asks: 'A record that was altered is noticed.', source: 'our own', with: 'an endpoint' },
  'R-REC-09': {
    asks: 'How long records are kept is for the site to say.',
    source: 'GDPR 5(1)(e)',
    with: 'an endpoint',
  },

  'R-SEC-01': { asks: 'No value of the cookie can make an object say yes.', source: 'our own; measured' },
  'R-SEC-02': { asks: 'A value that is not whole grants nothing and throws nothing.', source: 'our own' },
  'R-SEC-03': { asks: 'The value is small and needs no encoding.', source: 'RFC 6265; measured' },
  'R-SEC-04': { asks: 'The cookie has the strictest attributes that work.', source: 'RFC 6265bis' },
  'R-SEC-05': { asks: 'It is kept for 400 days at most.', source: 'RFC 6265bis' },
  'R-SEC-06': {
    asks: 'Where no cookie is kept, the answer counts on the page and is not asked for twice.',
    source: 'our own',
  },
  'R-SEC-07': {
    asks: 'In a frame without an origin all is denied and nothing thrown.',
    source: 'HTML; measured',
  },
  'R-SEC-08': {
    asks: 'A server can set the cookie again, as Safari forgets those of scripts in a week.',
    source: 'WebKit',
  },
  'R-SEC-09': { asks: 'Of two answers the stricter counts.', source: 'our own' },
  'R-SEC-10': { asks: 'No text of a config becomes markup or code.', source: 'OWASP' },
  'R-SEC-11': { asks: 'Links go to http, https or the site itself.', source: 'OWASP' },
  'R-SEC-12': {
    asks: 'It works under a strict policy, Trusted Types and all, without one report.',
    source: 'CSP',
  },
  'R-SEC-13': { asks: 'Scripts are started by one named policy.', source: 'Trusted Types' },
  'R-SEC-14': { asks: 'The library asks for nothing but its own files.', source: 'our own' },
  'R-SEC-15': { asks: 'Elements named like globals grant nothing and break nothing.', source: 'OWASP' },
  'R-SEC-16': {
    asks: 'A forged event, attribute or message grants nothing.',
    source: 'our own',
    tags: 'nouwens:explicit',
  },
  'R-SEC-17': {
    asks: 'A script’s click on accepting is known as such; one on refusing always counts.',
    source: 'our own',
  },
  'R-SEC-18': {
    asks: 'In a frame of another site nothing is asked.',
    source: 'our own',
  },
  'R-SEC-19': {
    asks: 'A release can be made again byte for byte.',
    source: 'SLSA',
    elsewhere: '`node test/run.mjs build` builds and compares',
  },
  'R-SEC-20': {
    asks: 'The cookie goes to other sites’ pages only if the config says so.',
    source: 'RFC 6265bis',
  },
};
