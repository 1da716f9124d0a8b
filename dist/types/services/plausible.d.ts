/** Plausible Analytics: visitor statistics. */
export declare const plausible: import("./service.js").Service<{
    scriptId?: string;
    domain?: string;
}>;
