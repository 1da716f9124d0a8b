/** CSS text, marked so that the build makes it small. */
export declare const css: ([text]: TemplateStringsArray) => string;
