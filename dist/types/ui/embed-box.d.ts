/** The element's own box, which stays as it is when the placeholder gives way to the real thing. */
export declare const boxStyles: string;
/** The box as `width` and `height` have it, in pixels as in HTML; of a height alone it is as wide as it can be. */
export declare function boxOf(width: string | null, height: string | null): string;
