/** AB Tasty: experiments. */
export declare const abTasty: import("./service.js").Service<{}>;
