export declare const googleHostedLibraries: import("./service.js").Service<{}>;
