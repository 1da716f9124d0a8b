export declare const googleMaps: import("./service.js").Service<{}>;
