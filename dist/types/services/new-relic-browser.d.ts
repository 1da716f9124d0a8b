/** New Relic Browser: errors and speed. */
export declare const newRelicBrowser: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
