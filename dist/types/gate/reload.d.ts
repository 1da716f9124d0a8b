/** Loads the page again, at the same place. With a fragment in the address, Chromium goes to that instead. */
export declare function reloadInPlace(): void;
/** Goes back to where the page was before it was loaded again. */
export declare function comeBackInPlace(): void;
