/** Facebook Login. */
export declare const facebookLogin: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
