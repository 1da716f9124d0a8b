/** MailerLite: sign-up forms. */
export declare const mailerlite: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
