export declare const codepen: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
