/**
 * Umami: visitor statistics.
 * The hosts are those of its own cloud; a site that runs it itself gives the option `hosts`.
 */
export declare const umami: import("./service.js").Service<{
    websiteId: string;
    url?: string;
}>;
