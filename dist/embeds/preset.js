/** Proportions of a film, and of one that was made for a telephone held upright. */
const WIDE = { width: 16, height: 9 };
const TALL = { width: 9, height: 16 };
/** The parts of a path: `/a/b/` is `['a', 'b']`. */
function partsOf({ pathname }) {
    return pathname.split('/').filter(Boolean);
}
/** The text where it is of that form; else none at all. */
function only(form, text) {
    return text && form.test(text) ? text : undefined;
}

export { TALL, WIDE, only, partsOf };
