/** ActiveCampaign’s site tracking. To start it, `account` is the number in the tracking code. */
export declare const activecampaign: import("./service.js").Service<{
    account: string;
}>;
