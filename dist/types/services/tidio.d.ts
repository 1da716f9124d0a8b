/** Tidio: chat. To start it, `publicKey` is the project’s public key. */
export declare const tidio: import("./service.js").Service<{
    publicKey: string;
}>;
