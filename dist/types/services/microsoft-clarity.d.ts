/** Microsoft Clarity: heat maps and recordings. */
export declare const microsoftClarity: import("./service.js").Service<{
    projectId: string;
}>;
