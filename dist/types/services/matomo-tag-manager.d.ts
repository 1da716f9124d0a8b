/**
 * Matomo Tag Manager: a tag manager.
 * Its container comes from the site’s own server or from that of Matomo Cloud, whose sheet names the host: a
 * script that loads it needs a label of its own. Tracking because it runs whatever the container holds.
 */
export declare const matomoTagManager: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
