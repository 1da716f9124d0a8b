import type { Signal, TypeOptions } from './signal.js';
export type WordPressOptions = TypeOptions<keyof typeof TYPES>;
declare const TYPES: {
    functional: string;
    preferences: string;
    'statistics-anonymous': string;
    statistics: string;
    marketing: string;
};
/** Before an answer it is only told that it must wait for one: what it keeps it keeps in cookies. */
export declare const wordpress: Signal<WordPressOptions>;
export {};
