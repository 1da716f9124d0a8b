export declare const datawrapper: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
