export declare const codepen: import("./service.js").Service<{}>;
