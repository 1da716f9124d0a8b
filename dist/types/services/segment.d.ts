/** Twilio Segment: a data platform. */
export declare const segment: import("./service.js").Service<{}>;
