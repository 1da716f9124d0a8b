import { type TemplateResult } from 'lit/html.js';
import { ConsentElement } from './consent-element.js';
import type { ConsentManager } from '../manager.js';
/**
 * The declaration for the page with the site's statement: who is responsible, what the visitor has chosen
 * and how to change it, every service and item, and how browsers manage them. It speaks from the config
 * that the notice acts on, so that the two say the same. It takes the colours and the type of the text
 * that it stands in.
 *
 * @tag consent-declaration
 * @attr contact - where to turn to: an e-mail address, a web address, or other text
 * @attr changed - day of the last change, as in `2026-11-22`
 * @slot - what stands there until the declaration does, and where this script never comes
 * @csspart facts - who is responsible, and since when
 * @csspart choice - the visitor's choice
 * @csspart table - the table of services and items
 * @csspart browsers - how browsers manage cookies
 * @csspart button - its buttons, but for those that sort
 * @csspart link - its links
 * @cssprop --consent-focus - ring around what has the focus
 * @cssprop --consent-radius - roundness of corners
 */
export declare class ConsentDeclaration extends ConsentElement {
    #private;
    static styles: string[];
    static readonly observedAttributes: string[];
    protected readonly layer = "embeds";
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected prepare(manager: ConsentManager): Promise<void>;
    protected willUpdate(): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
