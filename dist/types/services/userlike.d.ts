/** Userlike: chat. To start it, `key` is the name of the widget’s script, without `.js`. */
export declare const userlike: import("./service.js").Service<{
    key: string;
}>;
