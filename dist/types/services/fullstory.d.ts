/** Fullstory: heat maps and recordings. */
export declare const fullstory: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
