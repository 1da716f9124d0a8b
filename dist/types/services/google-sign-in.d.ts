/** Sign in with Google, on the pages where visitors sign in. */
export declare const googleSignIn: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
