/** AdRoll: advertising. */
export declare const adroll: import("./service.js").Service<{}>;
