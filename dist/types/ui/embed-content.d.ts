import type { FoundPreset } from '../embeds/presets.js';
/** Handed on to the frame. */
export declare const FRAME_ATTRIBUTES: string[];
/**
 * What an embed consists of, in the light where the gate and the page can see it: a frame that is made
 * when it may be there, or a template that the page wrote. The gate does the rest by their labels.
 */
export declare class EmbedContent {
    #private;
    /** How its vendor shows it, where it is one that we know. */
    preset: FoundPreset | undefined;
    /** Whether the config declares the preset's service. */
    isDeclared: boolean;
    constructor(host: HTMLElement);
    /** The frame's address; a template is its own content, whatever it is of. */
    get src(): string | null;
    /** Whose it is: what the page says, else what its address or markup does. */
    get service(): string | null;
    /** What the page wrote. */
    get markup(): string;
    /** What tells it from others of its service. */
    get mark(): string;
    get isThere(): boolean;
    /** Gives the gate what it is to release. */
    put(): HTMLElement;
    /** Takes it out of the page again; a template waits, known to the gate. */
    takeBack(): void;
    /** For whoever had the focus in the placeholder. */
    focus(): void;
}
