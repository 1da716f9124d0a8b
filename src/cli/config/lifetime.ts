const UNITS = /^(\d+) (minute|hour|day|week|month|year)s?$/;
const WITHOUT_UNIT: Readonly<Record<string, string>> = { session: 'sessie', persistent: 'blijvend' };

/** A sheet's lifetime, which is in English, as Dutch visitors read it: `13 months` is `13 maanden`. */
export function dutchLifetime(lifetime: string): string {
  const [, count, unit] = UNITS.exec(lifetime) ?? [];
  if (!unit) return WITHOUT_UNIT[lifetime] ?? lifetime;
  const format = new Intl.NumberFormat('nl', {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    useGrouping: false,
  });
  return format.format(Number(count));
}

const NAMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** Whether a text with a number names a time, in English or the site's language; words alone are free. */
export function isLifetime(text: string, language: string): boolean {
  const [, unit] = /\d+(?:[.,]\d+)?\s*(\p{L}*)/u.exec(text.toLowerCase()) ?? [];
  return unit === undefined || unitsIn('en').has(unit) || unitsIn(language).has(unit);
}

function unitsIn(language: string): Set<string> {
  const locale = Intl.NumberFormat.supportedLocalesOf([language].filter(isTag))[0] ?? 'en';
  const parts = NAMES.flatMap((unit) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    // Enough for the plurals of every language.
    return [1, 2, 3, 5, 11, 21, 100].flatMap((count) => format.formatToParts(count));
  });
  return new Set(parts.filter(({ type }) => type === 'unit').map(({ value }) => value.trim().toLowerCase()));
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
