/** Marketo Engage: Munchkin, its tracking. */
export declare const marketo: import("./service.js").Service<{}>;
