/** Crisp: chat. To start it, `websiteId` is the UUID of the website. */
export declare const crisp: import("./service.js").Service<{
    websiteId: string;
}>;
