/** Twilio Segment: a data platform. */
export declare const segment: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
