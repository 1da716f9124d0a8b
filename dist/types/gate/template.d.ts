/**
 * Puts a copy of a released template's content behind it, and returns what it put there. The content's
 * own scripts are handed over, to run in order with the others; labelled ones wait for their own label.
 * Addresses wait as `data-src` inside a template too: Firefox's speculative parser looks into it.
 */
export declare function fillTemplate(template: HTMLTemplateElement, takeOver: (script: HTMLScriptElement) => unknown): ChildNode[];
