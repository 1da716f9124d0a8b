/** Zendesk’s web widget: help and chat. To start it, `key` is the key in the widget’s snippet. */
export declare const zendeskWidget: import("./service.js").Service<{
    key: string;
}>;
