import type { Preset } from './preset.js';
export type { Preset };
/** What pasted markup is of; without an address where there is none to be found in it. */
export type FoundPreset = Pick<Preset, 'service'> & Partial<Preset>;
/**
 * How to show the page at this address, as a person copies it from the address bar or a share button; a
 * frame's own address stays as it is. Nothing for an address that no vendor here knows. `at` is the host of
 * the page that it is for, which some vendors want to be told.
 */
export declare function presetOf(address: string, at?: string): Preset | undefined;
/** What markup is of that a vendor gave somebody to paste: a frame, or a quote that its script builds upon. */
export declare function presetIn(markup: string, at?: string): FoundPreset | undefined;
