/*! privacy-cookie-notice 0.1.0 MIT; Lit 3.3.3 (BSD-3-Clause, Google LLC) */
function a({doNotTrack:a}){return!0===navigator.globalPrivacyControl||!!a&&"1"===navigator.doNotTrack}function o(o){return a(o)&&!o.categories.some(({id:a,exempt:o})=>"analytical"===a&&!o)}export{o as a,a as r};
