export declare const mapbox: import("./service.js").Service<{}>;
