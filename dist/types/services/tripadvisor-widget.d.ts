/** Tripadvisor’s widgets: reviews. */
export declare const tripadvisorWidget: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
