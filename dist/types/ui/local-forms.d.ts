/**
 * How the notice's language writes dates, as in the page's region where it names one; none where the browser
 * does not know the language, and would write in another.
 */
export declare function localeOf(language: string, tag?: string): string | undefined;
/** A day, given as its start in UTC. */
export declare function dateIn(locale: string | undefined, day: Date): string;
export declare function isoDate(day: Date): string;
/** "182 days". */
export declare function daysIn(locale: string | undefined, count: number): string;
/**
 * Reads a lifetime, which is a text for people, as a number of seconds to sort by: "13 months", in the
 * language or in English. Without a number, as a session is, it is the shortest; in unknown words the longest.
 */
export declare function lifetimeReader(locale?: string): (text: string) => number;
