export declare const preferencesStyles: string;
