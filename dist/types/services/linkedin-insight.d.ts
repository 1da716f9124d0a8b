/** LinkedIn Insight Tag: advertising. */
export declare const linkedinInsight: import("./service.js").Service<{
    partnerId: string | number;
}>;
