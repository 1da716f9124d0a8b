/** Chatwoot: chat, in its hosted form. */
export declare const chatwoot: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
