import type { Loader } from '../services/loader.js';
/** Prepares the object that tawk.to's widget extends, and loads the widget. */
export declare const load: Loader<{
    propertyId: string;
    widgetId: string;
}>;
