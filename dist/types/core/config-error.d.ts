/** A config that would be unlawful or leave something unguarded, refused with the option to mend. */
export declare class ConsentConfigError extends Error {
    readonly name = "ConsentConfigError";
    /** Path of the option: `services[2].lifetime`. */
    readonly option: string;
    readonly given: unknown;
    /** What the option takes, in words. */
    readonly expected: string;
    constructor(option: string, given: unknown, expected: string);
}
