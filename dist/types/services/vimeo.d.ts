export declare const vimeo: import("./service.js").Service<{}>;
