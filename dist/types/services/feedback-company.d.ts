/** Feedback Company: reviews. */
export declare const feedbackCompany: import("./service.js").Service<{}>;
