export declare const maptiler: import("./service.js").Service<{}>;
