// The visitor's own list of jobs. It is kept because they ask for it, and stays in their browser.
const KEY = 'vakbaken-bewaard';
const status = document.querySelector('[data-kept]');
const buttons = [...document.querySelectorAll('[data-job]')];
const kept = new Set(JSON.parse(localStorage.getItem(KEY) ?? '[]'));

for (const button of buttons) {
  button.addEventListener('click', () => {
    const { job } = button.dataset;
    if (!kept.delete(job)) kept.add(job);
    // An empty list is not worth keeping.
    if (kept.size === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify([...kept]));
    show();
  });
}
show();

function show() {
  for (const button of buttons) {
    const isKept = kept.has(button.dataset.job);
    button.setAttribute('aria-pressed', String(isKept));
    button.textContent = isKept ? 'Bewaard' : 'Bewaar';
  }
  const jobs = kept.size === 1 ? '1 opdracht' : `${kept.size} opdrachten`;
  status.textContent = kept.size === 0 ? 'U hebt nog niets bewaard.' : `U hebt ${jobs} bewaard.`;
}
