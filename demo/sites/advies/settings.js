// The form on the statement page: the guard acts on its button, this shows what stands.
const form = document.querySelector('[data-settings]');
const answer = document.querySelector('[data-settings-answer]');

document.addEventListener('consent-ready', show);
document.addEventListener('consent-change', () => {
  show();
  answer.textContent = 'Bewaard. Zo staat het nu.';
});
show();

function show() {
  const { granted } = window.PrivacyCookieNotice.decision;
  for (const box of form.elements.category) box.checked = box.disabled || granted.has(box.value);
}
