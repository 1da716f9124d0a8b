import { service } from './service.js';

/** VWO: experiments. */
export const vwo = /* @__PURE__ */ service({
  id: 'vwo',
  name: 'VWO',
  provider: 'Wingify Software Private Limited',
  country: 'IN',
  kind: 'experiments',
  category: 'analytical',
  purpose: {
    en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in cookies.',
    nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in cookies.',
  },
  statement: 'https://vwo.com/privacy-policy/',
  hosts: ['visualwebsiteoptimizer.com'],
  items: [
    { name: '_vwo_uuid_v2', kind: 'cookie', lifetime: '1 year' },
    { name: '_vwo_uuid', kind: 'cookie', lifetime: '1 year' },
    { name: '_vis_opt_s', kind: 'cookie', lifetime: '100 days' },
    { name: '_vis_opt_exp_*', kind: 'cookie', lifetime: '100 days' },
    { name: '_vis_opt_test_cookie', kind: 'cookie', lifetime: 'session' },
    { name: '_vwo_ds', kind: 'cookie', lifetime: '2 months' },
    { name: '_vwo_sn', kind: 'cookie', lifetime: '1 day' },
  ],
  stop: 'reload',
  sources: ['https://help.vwo.com/hc/en-us/articles/360033990873'],
  checked: '2026-11-22',
});
