/** Smartsupp: chat. To start it, `key` is the account’s key of 40 signs. */
export declare const smartsupp: import("./service.js").Service<{
    key: string;
}>;
