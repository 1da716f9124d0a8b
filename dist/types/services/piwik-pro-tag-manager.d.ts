/**
 * Piwik PRO Tag Manager: a tag manager.
 * Its container comes from the host that the sheet of Piwik PRO Analytics names: a script that loads it needs a
 * label of its own. Tracking because it runs whatever the container holds.
 */
export declare const piwikProTagManager: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
