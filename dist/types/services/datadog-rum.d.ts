/** Datadog Real User Monitoring: errors and speed. */
export declare const datadogRum: import("./service.js").Service<{}>;
