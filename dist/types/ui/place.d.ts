import type { ConsentLayer } from '../core/events.js';
/** Puts a layer's element into the page when it is to be shown for the first time, and none is there. */
export declare function placeOnDemand(layer: ConsentLayer, define: () => void | Promise<void>): void;
