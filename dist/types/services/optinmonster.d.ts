/** OptinMonster: pop-ups. */
export declare const optinmonster: import("./service.js").Service<{}>;
