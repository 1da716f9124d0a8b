export declare const googleHostedLibraries: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
