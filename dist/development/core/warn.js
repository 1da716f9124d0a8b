const told = new Set();
/** Tells the developer once, in the development build only; docs/warnings.md explains each code. */
function warn(code, message, element = null) {
    if (!true || told.has(code + message))
        return;
    told.add(code + message);
    console.warn(`privacy-cookie-notice [${code}] ${message} (docs/warnings.md#${code})`, element ?? '');
}

export { warn };
