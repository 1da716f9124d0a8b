/** How long a unit is, in seconds; months and years on the average. */
const UNITS = {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_746,
    year: 31_556_952,
};
/** Of each plural form that a language may have, one. */
const COUNTS = [0, 1, 2, 3, 5, 11, 20, 100];
/**
 * How the notice's language writes dates, as in the page's region where it names one; none where the browser
 * does not know the language, and would write in another.
 */
function localeOf(language, tag = document.documentElement.lang) {
    const tags = tag.startsWith(language) ? [tag, language] : [language];
    try {
        return Intl.DateTimeFormat.supportedLocalesOf(tags)[0];
    }
    catch {
        // "en_GB" is no tag.
        return Intl.DateTimeFormat.supportedLocalesOf(language)[0];
    }
}
/** A day, given as its start in UTC. */
function dateIn(locale, day) {
    if (!locale)
        return isoDate(day);
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
function isoDate(day) {
    return day.toISOString().slice(0, 10);
}
/** "182 days". */
function daysIn(locale, count) {
    const unitDisplay = locale ? 'long' : 'narrow';
    return new Intl.NumberFormat(locale ?? 'en', { style: 'unit', unit: 'day', unitDisplay }).format(count);
}
/**
 * Reads a lifetime, which is a text for people, as a number of seconds to sort by: "13 months", in the
 * language or in English. Without a number, as a session is, it is the shortest; in unknown words the longest.
 */
function lifetimeReader(locale = 'en') {
    const lengths = new Map();
    for (const [unit, length] of Object.entries(UNITS)) {
        for (const language of new Set(['en', locale])) {
            const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
            for (const part of COUNTS.flatMap((count) => format.formatToParts(count))) {
                if (part.type === 'unit')
                    lengths.set(part.value.trim().toLowerCase(), length);
            }
        }
    }
    return (text) => {
        const [, count, unit = ''] = /(\d+(?:[.,]\d+)?)\s*(\p{L}*)/u.exec(text.toLowerCase()) ?? [];
        if (!count)
            return 0;
        return parseFloat(count.replace(',', '.')) * (lengths.get(unit) ?? Infinity);
    };
}

export { dateIn, daysIn, isoDate, lifetimeReader, localeOf };
