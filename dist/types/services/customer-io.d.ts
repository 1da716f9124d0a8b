/** Customer.io: messages and tracking. */
export declare const customerIo: import("./service.js").Service<{}>;
