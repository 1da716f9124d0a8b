/**
 * Puts a copy of a template's content behind it, and returns what it put there. The content's own scripts
 * are labelled as functional there, so that the gate runs them in order with the others; those with a label
 * of their own wait for it. Addresses wait as `data-src` inside a template too: Firefox's speculative
 * parser looks into it. A module of its own, because few pages have one.
 */
export declare function fillTemplate(template: HTMLTemplateElement): ChildNode[];
