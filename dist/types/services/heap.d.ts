/** Heap: visitor statistics. */
export declare const heap: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
