/** Whether a form of the page holds something that the visitor has typed or chosen, and would lose. */
export declare function hasUnsavedInput(): boolean;
