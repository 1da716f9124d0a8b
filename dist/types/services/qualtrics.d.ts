/** Qualtrics: feedback on the site. */
export declare const qualtrics: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
