const told = /* @__PURE__ */ new Set();
/** Tells the developer once, in the development build only; docs/warnings.md explains each code. */
const warn = false
    ? (code, message, element = null) => {
        if (told.has(code + message))
            return;
        told.add(code + message);
        console.warn(`privacy-cookie-notice [${code}] ${message}: see docs/warnings.md#${code}`, element ?? '');
    }
    : undefined;

export { warn };
