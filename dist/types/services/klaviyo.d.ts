/** Klaviyo: tracking and sign-up forms. To start it, `companyId` is the public key of the account. */
export declare const klaviyo: import("./service.js").Service<{
    companyId: string;
}>;
