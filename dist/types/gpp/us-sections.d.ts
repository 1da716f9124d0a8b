import type { Decision } from '../core/decision.js';
import type { GppUsOptions } from './options.js';
/** Fields of a section, by the names of its specification. */
export type Fields = Readonly<Record<string, number | boolean>>;
/**
 * The section for all states.
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections/US-National
 */
export declare function nationalFields(options: GppUsOptions, decision: Decision): Fields;
/** The section for California: sale and sharing. What it has of sensitive data and of children stays empty. */
export declare function californianFields(options: GppUsOptions, decision: Decision): Fields;
