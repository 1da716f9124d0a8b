/** GoatCounter: visitor statistics. */
export declare const goatcounter: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
