export declare const githubGist: import("./service.js").Service<{}>;
