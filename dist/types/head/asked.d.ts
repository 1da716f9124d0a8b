/** Leaves word of what the visitor asked for once, for after the page has been loaded again. */
export declare function noteAsked(what: string): void;
/** Whether this is what the visitor asked for once before the page was loaded again; true only once. */
export declare function wasAsked(what: string): boolean;
