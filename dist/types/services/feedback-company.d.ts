/** Feedback Company: reviews. */
export declare const feedbackCompany: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
