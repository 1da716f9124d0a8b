export declare const mapbox: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
