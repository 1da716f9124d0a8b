/**
 * Reports a default of Google's consent that stands in the data layer after `config`, `event` or a tag
 * manager's start, so that Google's tags have begun without it. It is looked for when an answer is asked for:
 * those who have given theirs need not download the search.
 */
function reportLateDefault() {
    const layer = Array.from(window.dataLayer ?? [], Object);
    const first = layer.findIndex(({ event, 0: name }) => event || name === 'config' || name === 'event');
    const isLate = first >= 0 && layer.slice(first).some((entry) => entry[0] === 'consent' && entry[1] === 'default');
    if (isLate)
        reportError(Error('Consent default after the first event'));
}

export { reportLateDefault };
