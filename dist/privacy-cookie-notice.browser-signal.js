/*! privacy-cookie-notice 0.1.0 MIT; Lit 3.3.3 (BSD-3-Clause, Google LLC) */
function a({doNotTrack:a}){return!0===navigator.globalPrivacyControl||!!a&&"1"===navigator.doNotTrack}function t(t,n){return a(t)&&t.tokens.has("tracking")&&!n.has("tracking")}function n(t){return a(t)&&!t.categories.some(({id:a,exempt:t})=>"analytical"===a&&!t)}export{n as a,t as i};
