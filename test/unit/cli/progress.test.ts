import { afterEach, expect, it, vi } from 'vitest';
import { withProgress, type Terminal } from '../../../src/cli/terminal.js';

const said: string[] = [];
const terminal = (isWatched: boolean): Terminal => ({
  version: '',
  say: () => {},
  complain: (text) => said.push(text),
  isWatched,
  width: undefined,
});

/** Work of so many steps, each of which takes so long. */
async function work(isWatched: boolean, steps: number, milliseconds: number): Promise<string[]> {
  vi.useFakeTimers();
  await withProgress(terminal(isWatched), 'Reading', steps, async (step) => {
    for (let done = 0; done < steps; done++) {
      vi.advanceTimersByTime(milliseconds);
      step();
    }
  });
  return said;
}

afterEach(() => {
  vi.useRealTimers();
  said.length = 0;
});

it('long work shows how far it is, a few times a second, on a line that it wipes', async () => {
  expect(await work(true, 5, 100)).toEqual([
    '\r\x1b[KReading: 2 of 5 pages',
    '\r\x1b[KReading: 4 of 5 pages',
    '\r\x1b[K',
  ]);
});

it('nobody sees progress of short work, or who does not watch', async () => {
  expect(await work(true, 5, 30)).toEqual([]);
  expect(await work(false, 50, 100)).toEqual([]);
});

it('the line is wiped before an error is told', async () => {
  vi.useFakeTimers();
  const failing = withProgress(terminal(true), 'Writing', 2, async (step) => {
    vi.advanceTimersByTime(500);
    step();
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(said).toEqual(['\r\x1b[KWriting: 1 of 2 pages', '\r\x1b[K']);
});
