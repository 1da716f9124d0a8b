/** Crazy Egg: heat maps and recordings. */
export declare const crazyEgg: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
