import { daysIn, lifetimeReader } from './local-forms.js';
import { categoryWords } from '../core/words.js';

const COLUMNS = ['item', 'service', 'category', 'purpose', 'lifetime', 'party'];
/** Everything that is declared, in the order of the config; the notice's own item comes first. */
function rowsOf({ categories, controller, cookie }, words) {
    const rows = categories.flatMap((category) => {
        const { label } = categoryWords(words.notice, category);
        return category.services.flatMap((service) => rowsOfService(service, label));
    });
    // A site may have declared it itself.
    if (rows.some(({ item }) => item?.name === cookie.name))
        return rows;
    const own = {
        id: cookie.name,
        name: words.page.ownService,
        category: 'functional',
        provider: controller,
        purpose: words.page.ownPurpose,
        items: [{ name: cookie.name, kind: 'cookie', lifetime: daysIn(words.locale, cookie.days) }],
    };
    return [...rowsOfService(own, categoryWords(words.notice, categories[0]).label), ...rows];
}
/** The rows in the order that the visitor asked for; equal ones stay as they stood. */
function sortRows(rows, sorting, words) {
    const { column, direction } = sorting;
    const { compare } = new Intl.Collator(words.locale, { numeric: true, sensitivity: 'base' });
    const sign = direction === 'ascending' ? 1 : -1;
    const secondsOf = column === 'lifetime' ? lifetimeReader(words.locale) : () => 0;
    const keyed = rows.map((row) => {
        const text = textIn(row, column, words);
        // What has nothing to say in the column stays below, whichever way it is sorted.
        return { row, text, isEmpty: !text, seconds: secondsOf(text) };
    });
    keyed.sort((a, b) => +a.isEmpty - +b.isEmpty ||
        // Of two infinities the difference is no number.
        sign * (Math.sign(a.seconds - b.seconds) || compare(a.text, b.text)));
    return keyed.map(({ row }) => row);
}
/** Who sets the row's item; nothing where there is none. */
function partyOf({ item }, { page }) {
    if (!item)
        return '';
    return item.thirdParty ? page.otherSite : page.thisSite;
}
/** What the row's item is for: in its own words, else as its service says. */
function purposeOf({ item, service }) {
    return item?.purpose ?? service.purpose;
}
function rowsOfService(service, category) {
    const { items = [] } = service;
    return (items.length ? items : [undefined]).map((item) => ({ service, category, item }));
}
function textIn(row, column, words) {
    switch (column) {
        case 'item':
            return row.item?.name ?? '';
        case 'service':
            return row.service.name;
        case 'category':
            return row.category;
        case 'purpose':
            return purposeOf(row);
        case 'lifetime':
            return row.item?.lifetime ?? '';
        case 'party':
            return partyOf(row, words);
    }
}

export { COLUMNS, partyOf, purposeOf, rowsOf, sortRows };
