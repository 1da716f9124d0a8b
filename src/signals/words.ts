import type { SignalValues } from './signal.js';

/** The values in the words that Google chose and Microsoft took over. */
export function inWords(values: SignalValues): Record<string, 'granted' | 'denied'> {
  const words: Record<string, 'granted' | 'denied'> = {};
  for (const type in values) words[type] = values[type] ? 'granted' : 'denied';
  return words;
}
