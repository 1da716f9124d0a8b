// What is made of the rounds. A round without a value is `undefined` throughout.

/** The median and the quartiles around it; `undefined` without any value. */
export function spread(values) {
  const sorted = values.filter(isThere).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  return { low, median, high };
}

/** Between two neighbours, in proportion. */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const before = Math.floor(place);
  return sorted[before] + (sorted[Math.ceil(place)] - sorted[before]) * (place - before);
}

/** The median of what one is of the other in the same round. What divides must be above zero. */
export function ratio(values, others) {
  const shares = values.map((value, round) =>
    isThere(value) && others[round] > 0 ? value / others[round] : undefined,
  );
  return spread(shares)?.median;
}

/** How much more one is than the other, round by round. */
export function differences(values, others) {
  return values.map((value, round) =>
    isThere(value) && isThere(others[round]) ? value - others[round] : undefined,
  );
}

function isThere(value) {
  return value !== undefined;
}
