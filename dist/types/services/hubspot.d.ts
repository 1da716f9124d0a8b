/**
 * HubSpot: tracking, forms and chat. To start it, `portalId` is the number of the account and `region`
 * where it is kept: `na1` unless given, `eu1` or `ap1`.
 */
export declare const hubspot: import("./service.js").Service<{
    portalId: string;
    region?: string;
}>;
