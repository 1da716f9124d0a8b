/**
 * What a declared lifetime says, as English or Dutch text for people: seconds for `13 months` or `1 jaar en 24
 * dagen`; `session` where it goes with the browser's session; `persistent` where it stays until somebody
 * deletes it. Nothing for what cannot be understood.
 */
export declare function lifetimeOf(text: string): number | 'session' | 'persistent' | undefined;
