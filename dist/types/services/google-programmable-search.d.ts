/** Google’s Programmable Search: search in a site. */
export declare const googleProgrammableSearch: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
