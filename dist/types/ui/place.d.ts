import type { ConsentLayer } from '../core/events.js';
/** Puts a layer's element into the page whenever it is to be shown and none is there. */
export declare function placeOnDemand(layer: ConsentLayer, define: () => void | Promise<void>): void;
/**
 * Takes note of the page that a layer's element has come into. To be called when it has left: where a
 * router put another page in place of that one, the first layer is asked for there too, and the second is
 * closed. What a visitor's own tools take out of the page stays out.
 */
export declare function followRouter(element: Element, layer: ConsentLayer): () => void;
