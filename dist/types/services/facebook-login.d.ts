/** Facebook Login. */
export declare const facebookLogin: import("./service.js").Service<{}>;
