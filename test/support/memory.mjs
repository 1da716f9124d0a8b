/** What Chromium keeps of a page once all that can go is gone: nodes, in the page or not, and listeners. */
export function memory() {
  return {
    name: 'memory',
    async executeCommand({ command, session }) {
      if (command !== 'memory') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      await client.send('Performance.enable');
      // What one round frees may have been all that held more.
      for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      await client.detach();
      const valueOf = (name) => metrics.find((metric) => metric.name === name).value;
      return { nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') };
    },
  };
}
