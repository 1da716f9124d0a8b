export declare const preferencesStyles: import("lit").CSSResult;
