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
