/** Optimizely Web Experimentation: experiments. */
export declare const optimizely: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
