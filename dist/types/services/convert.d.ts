/** Convert Experiences: experiments. */
export declare const convert: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
