/** Stands ready to help those who come too late. */
export declare function helpLatecomers(): void;
/** Helps a script that is about to run; the returned function puts what it wrote in place. */
export declare function asIfParsed(script: HTMLScriptElement): () => void;
