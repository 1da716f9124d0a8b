/** tawk.to: chat. To start it, `propertyId` and `widgetId` are the two parts of the widget’s address. */
export declare const tawkTo: import("./service.js").Service<{
    propertyId: string;
    widgetId: string;
}>;
