/** Leaves a value for after the reload, in the history entry: no other page, tab or visit sees it. */
export declare function leaveForReload(key: string, value: unknown): void;
/** Takes what was left before the page was loaded again; what is the page's own stays. */
export declare function takeAfterReload(key: string): unknown;
