/** AB Tasty: experiments. */
export declare const abTasty: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
