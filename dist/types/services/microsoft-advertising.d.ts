/** Microsoft Advertising (UET): advertising. */
export declare const microsoftAdvertising: import("./service.js").Service<{
    tagId: string | number;
}>;
