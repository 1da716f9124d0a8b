/** Datadog Real User Monitoring: errors and speed. */
export declare const datadogRum: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
