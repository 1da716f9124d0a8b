/** Handed on to the frame. */
export declare const FRAME_ATTRIBUTES: string[];
/**
 * What an embed consists of, in the light where the gate and the page can see it: a frame that is made
 * when it may be there, or a template that the page wrote. The gate does the rest by their labels.
 */
export declare class EmbedContent {
    #private;
    constructor(host: HTMLElement);
    get src(): string | null;
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
