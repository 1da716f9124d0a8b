/** `script-src-elem` is a `script`, `img-src` an `img`, `form-action` a `form`. */
export declare function kindOf(name: string): string;
