declare const __DEV__: boolean;

const told = new Set<string>();

/** Tells the developer once, in the development build only; docs/warnings.md explains each code. */
export function warn(code: string, message: string, element: Element | null = null): void {
  if (!__DEV__ || told.has(code + message)) return;
  told.add(code + message);
  console.warn(`privacy-cookie-notice [${code}] ${message} (docs/warnings.md#${code})`, element ?? '');
}
