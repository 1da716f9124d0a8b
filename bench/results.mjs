// What the rounds say of a metric, and of a goal. `results` is tool → rounds → key → number.
import { FLOOR, METRICS, NONE, REFERENCE } from './metrics.mjs';
import { differences, ratio, spread } from './statistics.mjs';

const metricOf = (key) => METRICS.find((metric) => metric.key === key);

/** A tool's value in each round; above that of the page without a tool, where the metric says so. */
function series(results, tool, { key, isAboveNone }) {
  const values = (results[tool] ?? []).map((round) => round[key]);
  if (!isAboveNone) return values;
  return differences(
    values,
    (results[NONE] ?? []).map((round) => round[key]),
  );
}

/** Median and quartiles, and the ratio to the reference where one is made; `undefined` where nothing was measured. */
export function summarize(results, tool, metric) {
  if (metric.isAboveNone && tool === NONE) return undefined;
  const values = series(results, tool, metric);
  const own = spread(values);
  if (!own) return undefined;
  const hasRatio = metric.isRatio !== false && tool !== REFERENCE;
  return { ...own, ratio: hasRatio ? ratio(values, series(results, REFERENCE, metric)) : undefined };
}

/** For each form of a goal that was measured: `{ metric, form, wanted, reached, isHeld }`, the last `undefined` where it cannot be said. */
export function judge(results, goal) {
  const metric = metricOf(goal.key);
  return goal.forms.flatMap((form) => {
    const values = series(results, form, metric);
    return spread(values) ? [{ metric, form, ...outcome(results, goal, metric, form, values) }] : [];
  });
}

function outcome(results, goal, metric, form, values) {
  const { median } = spread(values);
  if (goal.never) {
    const worst = Math.max(...values.filter((value) => value !== undefined));
    return verdict('0 in every round', show(worst, metric), worst === 0);
  }
  if (goal.sameAs) {
    const gap = spread(differences(values, series(results, form, metricOf(goal.sameAs)))).median;
    return verdict(`equal to ${goal.sameAs}`, `${show(gap, metric)} later`, gap === 0);
  }
  if (goal.most !== undefined) {
    return verdict(`at most ${show(goal.most, metric)}`, show(median, metric), median <= goal.most);
  }
  const other = goal.ratio ? REFERENCE : FLOOR;
  const wanted = goal.ratio ?? goal.ratioToFloor;
  const reached = ratio(values, series(results, other, metric));
  const isKnown = reached !== undefined;
  // With a digit more than elsewhere, so that what was missed by little is seen to be.
  return verdict(
    `at most ${times(wanted)} ${other}`,
    isKnown ? times(reached, 3) : 'not measured',
    isKnown ? reached <= wanted : undefined,
  );
}

function verdict(wanted, reached, isHeld) {
  return { wanted, reached, isHeld };
}

/** A number with its unit. */
export function show(value, { digits = 0, unit }) {
  const text = (Math.round(value * 10 ** digits) / 10 ** digits + 0).toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit ? `${text} ${unit}` : text;
}

/** A ratio. */
export function times(value, digits = 2) {
  return `${value.toFixed(digits)}×`;
}
