/** Google Campaign Manager 360 (Floodlight): advertising. */
export declare const googleFloodlight: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
