/** Pinterest Tag: advertising. */
export declare const pinterestTag: import("./service.js").Service<{
    tagId: string | number;
}>;
