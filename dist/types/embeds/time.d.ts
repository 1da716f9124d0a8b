/** Seconds of a time as links have it: `90`, `90s`, `1m30s`, `1h2m3s`; nothing of anything else. */
export declare function secondsOf(time: string | null | undefined): number | undefined;
