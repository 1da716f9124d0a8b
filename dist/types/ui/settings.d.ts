/**
 * The permanent control: a button that reopens the choice. No Lit and no shadow root: it stands on every
 * page, where a returning visitor downloads the guard alone.
 *
 * @tag consent-settings
 * @attr {boolean} floating - in a corner of the window, as the script tag places it
 * @slot - a button of the page's own, in place of ours
 */
export declare class ConsentSettings extends HTMLElement {
    connectedCallback(): Promise<void>;
}
/** Defines the element once the page has come, and adds one where it has no way of its own to the second layer. */
export declare function placeSettings(): void;
