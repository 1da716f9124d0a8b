import type { Rule } from './markup/rule.js';
/**
 * Has every element that a rule is for become ours: those parsed so far at once, and those that come before
 * anybody else hears of them. Called before the gate starts, this observer is always told first.
 */
export declare function relabelAll(rules: readonly Rule[], relabel: (element: HTMLElement, rule: Rule) => void, meetAgain: (element: HTMLElement) => void): void;
