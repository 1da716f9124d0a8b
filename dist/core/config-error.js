/** A config that would be unlawful or leave something unguarded, refused with the option to mend. */
class ConsentConfigError extends Error {
    name = 'ConsentConfigError';
    /** Path of the option: `services[2].lifetime`. */
    option;
    given;
    /** What the option takes, in words. */
    expected;
    constructor(option, given, expected) {
        super(`${option}: expected ${expected}, but got ${show(given)}`);
        this.option = option;
        this.given = given;
        this.expected = expected;
    }
}
function show(value) {
    return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
}

export { ConsentConfigError };
