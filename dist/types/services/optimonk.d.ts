/** OptiMonk: pop-ups. */
export declare const optimonk: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
