/** VWO: experiments. */
export declare const vwo: import("./service.js").Service<{}>;
