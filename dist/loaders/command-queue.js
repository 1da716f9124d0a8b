/** The queue on `window` of this name; one that is already there, with what it holds, stays. */
function commandQueue(name) {
    const globals = window;
    const queue = function () {
        // Their scripts take each call for what a function was called with, which an array is not.
        // eslint-disable-next-line prefer-rest-params
        (queue.q ??= []).push(arguments);
    };
    return (globals[name] ??= queue);
}

export { commandQueue };
