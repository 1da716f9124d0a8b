/**
 * Intercom: chat and messages. To start it, `appId` is the id of the workspace and `region` where
 * it is kept: `us` unless given, `eu` or `au`.
 */
export declare const intercom: import("./service.js").Service<{
    appId: string;
    region?: string;
}>;
