/** TradeTracker: affiliate marketing. */
export declare const tradetracker: import("./service.js").Service<{}>;
