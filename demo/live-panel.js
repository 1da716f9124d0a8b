// What each origin has received, and what this browser keeps for the site, right now. The page asks
// its own server only: a request to a vendor would spoil the very thing this panel shows.

const RECEIVERS = [
  ['site', 'Kade 12 zelf'],
  ['analytics', 'Statistiekbureau'],
  ['tracker', 'Volgdienst'],
];
const STORES = [
  ['Cookies', cookieNames],
  ['localStorage', () => Object.keys(localStorage)],
  ['sessionStorage', () => Object.keys(sessionStorage)],
];
// Reading names is cheap, and nothing tells a page about its own localStorage writes.
const STORAGE_CHECK_MS = 400;

const panel = document.querySelector('[data-live-panel]');
// At once under the heading, so that it stays in sight above the notice.
const verdict = append(panel, 'p', 'live-verdict');
verdict.setAttribute('role', 'status');
panel.querySelector('h2').after(verdict);

const received = append(panel, 'div', 'live-grid');
const receivers = RECEIVERS.map(([id, name]) => ({ id, ...block(received, name) }));
const stored = append(panel, 'div', 'live-grid');
const stores = STORES.map(([name, names]) => ({ readNames: names, ...block(stored, name) }));
addRestart();

new EventSource('/live/received').onmessage = ({ data }) => showReceived(JSON.parse(data));
showStored();
setInterval(showStored, STORAGE_CHECK_MS);

function showReceived(report) {
  for (const { id, where, sentence, list } of receivers) {
    const { host, entries } = report[id];
    setText(where, host);
    setText(sentence, entries ? `ontving ${amount(entries.length)}` : 'is niet bereikbaar');
    setList(list, summaries(entries ?? []));
  }
  const isBusy = [report.analytics, report.tracker].some(({ entries }) => entries?.length > 0);
  setText(
    verdict,
    isBusy
      ? 'Andere partijen hebben verzoeken uit deze browser ontvangen.'
      : 'Geen enkele andere partij heeft iets ontvangen.',
  );
  verdict.toggleAttribute('data-busy', isBusy);
}

function showStored() {
  for (const { readNames, sentence, list } of stores) {
    const names = readNames().sort();
    setText(sentence, names.length === 0 ? 'leeg' : plural(names.length, 'naam', 'namen'));
    setList(list, names);
  }
}

function amount(count) {
  return count === 0 ? 'nog niets' : plural(count, 'verzoek', 'verzoeken');
}

function plural(count, one, more) {
  return `${count} ${count === 1 ? one : more}`;
}

/** The same request twice is one line, with the number of times. */
function summaries(entries) {
  const times = new Map();
  for (const { summary } of entries) times.set(summary, (times.get(summary) ?? 0) + 1);
  return [...times].map(([summary, count]) => (count > 1 ? `${summary} (${count}×)` : summary));
}

function cookieNames() {
  return document.cookie.split('; ').filter(Boolean).map(nameOf);
}

function nameOf(cookie) {
  const end = cookie.indexOf('=');
  return end < 0 ? cookie : cookie.slice(0, end);
}

function block(grid, title) {
  const element = append(grid, 'div');
  append(element, 'h3').textContent = title;
  const where = append(element, 'p', 'live-where');
  const sentence = append(element, 'p');
  const list = append(element, 'ul', 'live-names');
  return { where, sentence, list };
}

function addRestart() {
  const row = append(panel, 'p', 'button-row');
  const link = append(row, 'a', 'button');
  link.href = `/restart.html?next=${encodeURIComponent(location.pathname)}`;
  link.textContent = 'Begin opnieuw';
  const note = append(panel, 'p', 'live-note');
  note.textContent =
    'Wist alles wat hier staat, ook uw keuze, en zet de tellers op nul: u bent weer een nieuwe bezoeker.';
}

function append(parent, tag, className = '') {
  const element = document.createElement(tag);
  if (className) element.className = className;
  return parent.appendChild(element);
}

/** Only real changes touch the page, so that a screen reader hears no repeats. */
function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function setList(list, lines) {
  if ([...list.children].map((item) => item.textContent).join('\n') === lines.join('\n')) return;
  list.replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  );
}
