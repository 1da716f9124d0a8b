import { countly } from './countly-vendor.mjs';
import { embeds as embedded } from './embeds-vendor.mjs';
import { posthog } from './posthog-vendor.mjs';
import { startVendor } from './vendor-server.mjs';

/**
 * Starts the third parties of the demo: an analytics vendor that runs Countly and a tracker that runs
 * PostHog, both with the real SDK files out of node_modules, and one for what is embedded. They listen
 * on addresses of their own, so that to the browser they are other sites than the page.
 * @param {Partial<Record<'analytics' | 'tracker' | 'embeds', { host: string, port: number }>>}
 *   [addresses] port 0 takes any free port
 */
export async function startVendors(addresses = {}) {
  const analyticsAddress = addresses.analytics ?? { host: '127.0.0.2', port: 8001 };
  const trackerAddress = addresses.tracker ?? { host: '127.0.0.3', port: 8002 };
  const embedsAddress = addresses.embeds ?? { host: '127.0.0.4', port: 8003 };
  const analytics = await startVendor(countly, analyticsAddress);
  const tracker = await startVendor(posthog, trackerAddress);
  const embeds = await startVendor(embedded, embedsAddress);
  return { analytics, tracker, embeds };
}
