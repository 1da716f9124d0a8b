/** Tells of each labelled element that is held: those of the page, and those that come later. */
export declare function followLabelled(allows: (label: string) => boolean, tell: (address: string, kind: string, time: number, label: string) => void): void;
