/** Auth0: signing in. */
export declare const auth0: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
