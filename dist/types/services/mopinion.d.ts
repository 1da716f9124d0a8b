/** Mopinion: feedback on the site. */
export declare const mopinion: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
