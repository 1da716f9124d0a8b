export declare const googleMaps: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
