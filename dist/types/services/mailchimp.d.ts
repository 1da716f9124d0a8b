/** Mailchimp on a connected site. To start it, `user` and `site` are the two names in the address of the site’s script. */
export declare const mailchimp: import("./service.js").Service<{
    user: string;
    site: string;
}>;
