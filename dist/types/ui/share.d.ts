import { type TemplateResult } from 'lit/html.js';
import { ConsentElement } from './consent-element.js';
import type { ConsentManager } from '../manager.js';
/**
 * Links that share the page, to the networks' own pages for that. Nobody else's code and nobody else's
 * pictures: until a visitor follows one, none of them hears of the visit.
 *
 * @tag consent-share
 * @attr networks - which, in their order: `linkedin mastodon bluesky x facebook whatsapp email copy` by default
 * @attr url - what is shared; by default the page's canonical address, else its address without a fragment
 * @attr text - a line to go with it, where the network takes one; the page's title by default
 * @slot - shows only until the links are there, or where this script never comes
 * @csspart list - the list
 * @csspart link - each link
 * @csspart button - the button that copies the address
 */
export declare class ConsentShare extends ConsentElement {
    #private;
    static styles: string[];
    static readonly observedAttributes: string[];
    protected readonly layer = "embeds";
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected prepare(manager: ConsentManager): Promise<void>;
    attributeChangedCallback(name: string, before: string | null, now: string | null): void;
    protected render(): TemplateResult;
}
