/** The Trade Desk: advertising. */
export declare const theTradeDesk: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
