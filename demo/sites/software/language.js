// Remembers a language that the visitor chose here, for the address without one.
const KEY = 'grenspaal-taal';
const HOME = '/sites/software/';
const chosen = localStorage.getItem(KEY);

// Only from elsewhere: within the site, the links say which language is meant.
if (
  location.pathname === HOME &&
  chosen &&
  chosen !== 'nl' &&
  !document.referrer.startsWith(location.origin + HOME)
) {
  location.replace(`${HOME}${chosen}/`);
}
for (const link of document.querySelectorAll('[data-language]')) {
  link.addEventListener('click', () => localStorage.setItem(KEY, link.lang));
}
