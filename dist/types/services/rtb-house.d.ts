/** RTB House: advertising. */
export declare const rtbHouse: import("./service.js").Service<{}>;
