// Counts a page view, and a visit once a tab, by asking the site's own server for an empty picture. It
// knows nobody: what it keeps is a yes, and no number.
const KEY = 'peilstok';
const kind = sessionStorage.getItem(KEY) ? 'pagina' : 'bezoek';
sessionStorage.setItem(KEY, 'ja');
const question = new URLSearchParams({ [kind]: location.pathname });
void fetch(`/sites/hosting/peil.svg?${question}`, { cache: 'no-store', keepalive: true });
