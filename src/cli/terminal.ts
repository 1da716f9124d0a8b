/** Where a command speaks, and what it knows of who listens. */
export interface Terminal {
  readonly version: string;
  /** The answer: stdout. */
  readonly say: (text: string) => void;
  /** Errors and progress: stderr. */
  readonly complain: (text: string) => void;
  /** Whether somebody watches stderr: only then progress is shown. */
  readonly isWatched: boolean;
  /** Columns, where stdout is a terminal. */
  readonly width: number | undefined;
}

/** How often a line of progress changes, in milliseconds; work that is done sooner shows none. */
const PACE = 200;
const WIPE = '\r\x1b[K';

/**
 * Counts on one line of stderr how much of a long work is done, for who watches.
 * @param work Is given what it is to call after each step
 */
export async function withProgress<Result>(
  { isWatched, complain }: Terminal,
  doing: string,
  total: number,
  work: (step: () => void) => Promise<Result>,
): Promise<Result> {
  let done = 0;
  let isShown = false;
  let next = Date.now() + PACE;
  const step = () => {
    done++;
    if (!isWatched || Date.now() < next) return;
    next = Date.now() + PACE;
    isShown = true;
    complain(`${WIPE}${doing}: ${done} of ${total} pages`);
  };
  try {
    return await work(step);
  } finally {
    if (isShown) complain(WIPE);
  }
}
