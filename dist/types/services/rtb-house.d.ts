/** RTB House: advertising. */
export declare const rtbHouse: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
