/** Tells the developer once, in the development build only; docs/warnings.md explains each code. */
export declare function warn(code: string, message: string, element?: Element | null): void;
