/** Forced colours, which @web/test-runner-commands cannot emulate; only Chromium can, by its own protocol. */
export function forcedColors() {
  const sessions = new WeakMap();
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors') return undefined;
      const page = session.browser.getPage(session.id);
      // The emulation ends with its session, so it is kept.
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const features = [{ name: 'forced-colors', value: payload === 'active' ? 'active' : '' }];
      await sessions.get(page).send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
