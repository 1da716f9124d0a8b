/**
 * Matomo: visitor statistics.
 * On a server of the site’s own: it has no host that could stand here, the option `hosts` says it. InnoCraft makes
 * the software; a site that runs it puts its own name over `provider`.
 */
export declare const matomo: import("./service.js").Service<{
    url: string;
    siteId: string | number;
}>;
