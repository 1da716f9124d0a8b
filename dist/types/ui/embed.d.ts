import { type TemplateResult } from 'lit/html.js';
import { ConsentElement } from './consent-element.js';
import type { ConsentManager } from '../manager.js';
/**
 * A video, map, post or other part of a third party's. Until it may be there, a placeholder of the same
 * size says what it is, whose, and why it is not there, and lets the visitor load it once or always.
 *
 * @tag consent-embed
 * @attr service - id of the service that it belongs to; where there is a preset for its address or markup, that says so
 * @attr category - id of a category, where no service is declared; without either it counts as tracking
 * @attr src - address of the frame, or of a page that there is a preset for; without one, the element takes a `<template>`
 * @attr title - what it is; the frame's title
 * @attr width - with `height` its proportions, by default the preset's or 16 to 9; it is as wide as it can be
 * @attr height - with no `width`, or one in per cent, its height in pixels
 * @attr href - the page at its source, for the placeholder's link; `src` by default
 * @attr poster - a picture behind the placeholder; from the site itself only
 * @attr allow - handed on to the frame
 * @attr {boolean} allowfullscreen - handed on to the frame
 * @attr referrerpolicy - handed on to the frame
 * @attr sandbox - handed on to the frame
 * @slot - a `<template>` with a script-built embed; anything else shows only where this script never comes
 * @slot frame - the element's own frame
 * @csspart placeholder - what stands there until it is loaded
 * @csspart button - its buttons
 * @csspart link - its links
 */
export declare class ConsentEmbed extends ConsentElement {
    #private;
    static styles: string[];
    static readonly observedAttributes: string[];
    protected readonly layer = "embeds";
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, now: string | null): void;
    protected createRenderRoot(): ShadowRoot;
    protected markLanguage(): void;
    protected willUpdate(): void;
    protected prepare(manager: ConsentManager): Promise<void>;
    protected render(): TemplateResult;
    protected updated(): void;
}
