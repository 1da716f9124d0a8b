/** Hotjar: heat maps and recordings. */
export declare const hotjar: import("./service.js").Service<{
    siteId: string | number;
}>;
