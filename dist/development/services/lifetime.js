/** Seconds in a unit, by how it begins in English and Dutch; months and years as they are on average. */
const UNITS = {
    se: 1,
    mi: 60,
    ho: 3600,
    uu: 3600,
    ur: 3600,
    da: 86400,
    we: 604800,
    mo: 2629800,
    ma: 2629800,
    ye: 31557600,
    ja: 31557600,
};
const PART = /(\d+(?:[.,]\d+)?)\s*(se(?:c|k)|min|hour|uur|uren|day|dag|we(?:e|k)|month|maand|year|jaar|jaren)[a-z]*/gi;
/**
 * What a declared lifetime says, as English or Dutch text for people: seconds for `13 months` or `1 jaar en 24
 * dagen`; `session` where it goes with the browser's session; `persistent` where it stays until somebody
 * deletes it. Nothing for what cannot be understood.
 */
function lifetimeOf(text) {
    if (/^(browser ?)?(session|sessie)$/i.test(text))
        return 'session';
    if (/^(persistent|permanent|until deleted|blijvend|tot (het )?verwijder(d|en))$/i.test(text))
        return 'persistent';
    const parts = [...text.matchAll(PART)];
    const rest = text.replace(PART, '').replace(/\b(and|en)\b|,/g, '');
    if (!parts.length || rest.trim())
        return undefined;
    return parts.reduce((sum, [, count, unit]) => sum + +count.replace(',', '.') * UNITS[unit.slice(0, 2).toLowerCase()], 0);
}

export { lifetimeOf };
