export declare const githubGist: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
