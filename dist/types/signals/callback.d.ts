import type { SignalCall } from './signal.js';
/** A vendor of the site's own: gets the ids of the categories and services that may run. */
export type SignalCallback = (granted: ReadonlySet<string>, call: SignalCall) => unknown;
/**
 * Tells a function what may run, at once and whenever it changes, before anything is released or removed.
 * One that throws is reported, and stops nobody else.
 */
export declare function callBack(act: SignalCallback): void;
