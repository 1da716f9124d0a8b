/** OptinMonster: pop-ups. */
export declare const optinmonster: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
