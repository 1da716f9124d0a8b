/** Facebook’s comments plugin. */
export declare const facebookComments: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
