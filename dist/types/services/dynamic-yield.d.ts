/** Dynamic Yield: personal pages and experiments. */
export declare const dynamicYield: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
