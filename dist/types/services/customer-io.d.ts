/** Customer.io: messages and tracking. */
export declare const customerIo: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
