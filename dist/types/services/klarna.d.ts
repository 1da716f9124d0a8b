/** Klarna’s payments at the checkout; its messages on other pages are a service of their own. */
export declare const klarna: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
