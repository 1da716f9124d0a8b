/** A function that vendors put on the page until their script takes over: it keeps every call in `q`. */
export interface CommandQueue {
  (...call: unknown[]): void;
  q?: unknown[];
}

/** The queue on `window` of this name; one that is already there, with what it holds, stays. */
export function commandQueue(name: string): CommandQueue {
  const globals = window as unknown as Record<string, CommandQueue | undefined>;
  const queue: CommandQueue = function () {
    // Their scripts take each call for what a function was called with, which an array is not.
    // eslint-disable-next-line prefer-rest-params
    (queue.q ??= []).push(arguments);
  };
  return (globals[name] ??= queue);
}
