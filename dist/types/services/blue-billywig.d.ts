export declare const blueBillywig: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
