/** Enough to keep a disk busy, and far from the number of files that a process may open. */
const AT_ONCE = 32;

/**
 * Does a work for each of a list, some at a time. When one fails no more are begun, and it is over only
 * when those that were begun are: whoever cleans up afterwards misses none.
 * @returns what came of each, in the list's order
 */
export async function forEachAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const errors: unknown[] = [];
  let next = 0;
  const workers = Array.from({ length: Math.min(AT_ONCE, items.length) }, async () => {
    while (next < items.length && !errors.length) {
      const index = next++;
      try {
        results[index] = await work(items[index]!);
      } catch (error) {
        errors.push(error);
      }
    }
  });
  await Promise.all(workers);
  if (errors.length) throw errors[0];
  return results;
}
