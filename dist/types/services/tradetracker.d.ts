/** TradeTracker: affiliate marketing. */
export declare const tradetracker: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
