/** The Trade Desk: advertising. */
export declare const theTradeDesk: import("./service.js").Service<{}>;
