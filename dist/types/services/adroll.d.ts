/** AdRoll: advertising. */
export declare const adroll: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
