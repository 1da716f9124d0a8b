// Counts a page view, and a visit once a tab, by asking the site's own server for a tiny picture. It knows
// nobody: what it keeps is a yes, and no number.
const KEY = 'peilstok';
const kind = sessionStorage.getItem(KEY) ? 'pagina' : 'bezoek';
sessionStorage.setItem(KEY, 'ja');
new Image().src = `/sites/hosting/peil.svg?${kind}=${encodeURIComponent(location.pathname)}`;
