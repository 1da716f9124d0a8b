// The bakery's own functional cookie: it needs no permission, because the visitor asks for it.
const WEEK_IN_SECONDS = 7 * 24 * 60 * 60;
const status = document.querySelector('[data-basket]');

function count() {
  return Number(/(?:^|; )basket=(\d+)/.exec(document.cookie)?.[1] ?? 0);
}

function show() {
  const breads = count();
  if (breads === 0) status.textContent = 'Er ligt nog niets voor u apart.';
  else status.textContent = `Voor u apart: ${breads} ${breads === 1 ? 'brood' : 'broden'}.`;
}

for (const button of document.querySelectorAll('[data-bread]')) {
  button.addEventListener('click', () => {
    document.cookie = `basket=${count() + 1}; path=/; max-age=${WEEK_IN_SECONDS}; SameSite=Lax`;
    show();
  });
}
show();
