import type { SignalValues } from './signal.js';
/** The values in the words that Google chose and Microsoft took over. */
export declare function inWords(values: SignalValues): Record<string, 'granted' | 'denied'>;
