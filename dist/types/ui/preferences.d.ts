import { nothing, type TemplateResult } from 'lit/html.js';
import { ConsentElement } from './consent-element.js';
/**
 * The second layer: every category with its services, each with a switch of its own, off unless granted.
 * A native dialog that the visitor opens; leaving it by Escape, *Back* or the backdrop stores nothing.
 *
 * @tag consent-preferences
 * @csspart dialog - the dialog
 * @csspart button - every button, alike
 */
export declare class ConsentPreferences extends ConsentElement {
    #private;
    static styles: string[];
    protected readonly layer = "preferences";
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected render(): TemplateResult | typeof nothing;
    protected updated(): void;
}
