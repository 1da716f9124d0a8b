/**
 * Acts when a vendor's global is first asked for, once its snippet has set it: after the queue is made and
 * before the first call. Making the queue ourselves would keep the snippet from loading its library. Where it
 * has not been set yet, this can be asked for again.
 */
function whenUsed(name, act) {
    let value;
    const define = (how) => Object.defineProperty(window, name, { configurable: true, enumerable: true, ...how });
    define({
        set: (given) => (value = given),
        get: () => {
            if (value) {
                define({ value, writable: true });
                act();
            }
            return value;
        },
    });
    return false;
}

export { whenUsed };
