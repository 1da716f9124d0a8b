declare const __DEV__: boolean;

const told = /* @__PURE__ */ new Set<string>();

/** Tells the developer once, in the development build only; docs/warnings.md explains each code. */
export const warn = __DEV__
  ? (code: string, message: string, element: Element | null = null): void => {
      if (told.has(code + message)) return;
      told.add(code + message);
      console.warn(`privacy-cookie-notice [${code}] ${message}: see docs/warnings.md#${code}`, element ?? '');
    }
  : undefined;
