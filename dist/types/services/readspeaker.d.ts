/** ReadSpeaker: reading aloud. */
export declare const readspeaker: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
