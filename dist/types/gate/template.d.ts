/**
 * Puts a copy of a released template's content behind it, and returns what it put there. The content's
 * own scripts are handed over, to run in order with the others; labelled ones wait for their own label.
 */
export declare function fillTemplate(template: HTMLTemplateElement, takeOver: (script: HTMLScriptElement) => void): ChildNode[];
