// Keeps a half-written message while the tab is open, and sends only what Poortje has seen a person for.
const KEY = 'duinvoet-bericht';
const form = document.querySelector('[data-contact]');
const answer = document.querySelector('[data-contact-answer]');
const poortje = new URL(document.querySelector('consent-embed[service=poortje]').getAttribute('src')).origin;
let isPerson = false;

for (const [name, text] of Object.entries(JSON.parse(sessionStorage.getItem(KEY) ?? '{}'))) {
  if (form.elements[name]) form.elements[name].value = text;
}
form.addEventListener('input', () => {
  sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(new FormData(form))));
});

addEventListener('message', ({ origin, data }) => {
  if (origin === poortje && 'poortje' in Object(data)) isPerson = data.poortje;
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!isPerson) {
    answer.textContent =
      'Het formulier wacht nog op de robotcontrole. Laad die hierboven en vink haar aan, of mail of bel ons.';
    return;
  }
  form.reset();
  sessionStorage.removeItem(KEY);
  answer.textContent = 'Dank u. Dit kantoor is verzonnen, dus er is niets verzonden.';
});
