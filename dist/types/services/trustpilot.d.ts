/** Trustpilot’s TrustBox. It starts without a number: each box in the page says whose reviews it shows. */
export declare const trustpilot: import("./service.js").Service<Record<never, never>>;
