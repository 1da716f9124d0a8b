/** LiveChat: chat. To start it, `license` is the number of the licence. */
export declare const livechat: import("./service.js").Service<{
    license: string;
}>;
