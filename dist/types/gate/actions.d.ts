/**
 * Answers clicks on `data-consent-action` anywhere in the page, open shadow roots included, with the
 * action in camel case, so that a choice can be made and kept even where the interface never arrives.
 */
export declare function listenForActions(act: (action: string, button: Element) => unknown): void;
