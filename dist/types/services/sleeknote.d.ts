/** Sleeknote, of Drip: pop-ups. */
export declare const sleeknote: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
