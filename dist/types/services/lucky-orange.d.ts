/** Lucky Orange: heat maps and recordings. */
export declare const luckyOrange: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
