/** Tells the developer once, in the development build only; docs/warnings.md explains each code. */
export declare const warn: ((code: string, message: string, element?: Element | null) => void) | undefined;
