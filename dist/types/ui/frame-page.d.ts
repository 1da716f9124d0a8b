/**
 * Gives the blank page in a frame the looks of the page around it. Sheets that are made by a script need
 * no leave of a policy, and are made by the window that they are for.
 */
export declare function dressFrame(frame: HTMLIFrameElement): void;
