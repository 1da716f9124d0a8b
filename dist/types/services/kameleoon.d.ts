/** Kameleoon: experiments. */
export declare const kameleoon: import("./service.js").Service<{}>;
