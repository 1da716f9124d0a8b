/** Qualtrics: feedback on the site. */
export declare const qualtrics: import("./service.js").Service<{}>;
