/** VWO, called Wingify since 2026: experiments. */
export declare const vwo: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
