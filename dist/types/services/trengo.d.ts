/** Trengo: chat. To start it, `key` is the key of the website widget. */
export declare const trengo: import("./service.js").Service<{
    key: string;
}>;
