/** Of the package; a test holds the two together. */
export declare const VERSION = "0.1.0";
