/** Brevo, before named Sendinblue: its tracker. To start it, `clientKey` is the client key of the account. */
export declare const brevo: import("./service.js").Service<{
    clientKey: string;
}>;
