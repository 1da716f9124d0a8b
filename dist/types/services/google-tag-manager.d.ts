/**
 * Google Tag Manager: a tag manager.
 * Tracking because it runs whatever the container holds; each service in there needs a declaration of its own.
 */
export declare const googleTagManager: import("./service.js").Service<{
    containerId: string;
}>;
