export declare const blueBillywig: import("./service.js").Service<{}>;
