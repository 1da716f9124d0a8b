import { type TemplateResult } from 'lit/html.js';
import type { ConsentManager } from '../manager.js';
import { ConsentElement } from './consent-element.js';
import { keepPageReadable } from './page-room.js';
/**
 * The first layer: who asks, what for, how to take it back, and two equal ways to answer. Not modal: the
 * page stays usable. Its words and buttons are its own children, for the page to supply or the element
 * to make, because helpers that answer for a visitor do not look into shadow roots.
 *
 * @tag consent-notice
 * @attr {boolean} framed - asks in a frame of another site too; that site must be one that `frame-ancestors` lets
 * @slot - heading, text and the link to the statement
 * @slot actions - the buttons that reject and accept
 * @slot more - the button that opens the second layer
 * @attr {string} layout - where it stands, as the config says; to style by, not to set
 * @cssprop --consent-background - ground of both layers
 * @cssprop --consent-text - their text
 * @cssprop --consent-muted - their lesser text
 * @cssprop --consent-line - their lines
 * @cssprop --consent-button-background - ground of every answering button
 * @cssprop --consent-button-text - text of every answering button
 * @cssprop --consent-focus - ring around what has the focus
 * @cssprop --consent-radius - roundness of corners
 * @cssprop --consent-font - font family; the page's by default
 * @cssprop --consent-max-width - width of the first layer
 */
export declare class ConsentNotice extends ConsentElement {
    #private;
    static styles: string[];
    protected readonly layer = "notice";
    /** Set by the layout, if that is not the usual one. */
    keepReadable: typeof keepPageReadable;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected get isShown(): boolean;
    protected render(): TemplateResult;
    protected updated(): void;
    protected prepare({ config }: ConsentManager): Promise<void>;
}
