/** Marketo Engage: Munchkin, its tracking. */
export declare const marketo: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
