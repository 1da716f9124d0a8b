/** Dynatrace Real User Monitoring: errors and speed. */
export declare const dynatraceRum: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
