export declare const datawrapper: import("./service.js").Service<{}>;
