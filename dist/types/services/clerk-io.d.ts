/** Clerk.io: search and recommendations in a shop. */
export declare const clerkIo: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
