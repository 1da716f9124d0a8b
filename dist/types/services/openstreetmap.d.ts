export declare const openstreetmap: import("./service.js").Service<{}>;
