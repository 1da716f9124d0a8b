/** What @web/test-runner-commands cannot emulate; only Chromium can, by its own protocol. */
const commands = {
  'forced-colors': (value) => [
    'Emulation.setEmulatedMedia',
    { features: [{ name: 'forced-colors', value: value === 'active' ? 'active' : '' }] },
  ],
  /** How many times slower the processor is. */
  slowdown: (rate) => ['Emulation.setCPUThrottlingRate', { rate }],
};

export function emulation() {
  const sessions = new WeakMap();
  return {
    name: 'emulation',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      const page = session.browser.getPage(session.id);
      // The emulation ends with its session, so it is kept.
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      await sessions.get(page).send(...commands[command](payload));
      return true;
    },
  };
}
