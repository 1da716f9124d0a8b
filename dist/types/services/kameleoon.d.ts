/** Kameleoon: experiments. */
export declare const kameleoon: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
