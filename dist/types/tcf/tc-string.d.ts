import type { ResolvedConfig } from '../core/config.js';
import type { Decision } from '../core/decision.js';
import type { TcfOptions, TcfVendorList } from './options.js';
/**
 * The TC string of a decision. It is made of the one stored answer and nothing else, so that a page load
 * gives the string that the answer gave: it is stored nowhere.
 */
export type Encode = (decision: Decision) => string;
/** Encodes for one site; the options and the list have been checked. */
export declare function makeEncoder(options: TcfOptions, list: TcfVendorList, config: ResolvedConfig): Encode;
