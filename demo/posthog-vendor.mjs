import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

// The package's main file lies in its dist/, beside the files that its CDN serves from /static/.
const DIST = dirname(createRequire(import.meta.url).resolve('posthog-js'));
const EVENT_PATHS = ['/e/', '/i/v0/e/', '/batch/', '/capture/', '/s/'];

/**
 * A PostHog server, as far as the browser SDK asks for one: `/static/` with the SDK and the parts
 * that it fetches later, `/array/<token>/config` with the project's settings, `/flags/`, and the
 * paths that take events. https://posthog.com/docs/api/capture
 * @type {import('./vendor-server.mjs').Vendor}
 */
export const posthog = {
  async answer({ path }) {
    const sdkFile = path.match(/^\/static\/(?:[\d.]+\/)?([\w-][\w.-]*\.js)$/)?.[1];
    if (sdkFile) return serveSdk(sdkFile);
    const [, token, extension] = path.match(/^\/array\/([\w-]+)\/config(\.js)?$/) ?? [];
    if (token) return extension ? configScript(token) : { body: JSON.stringify(PROJECT) };
    if (path === '/flags/' || path === '/decide/') return { body: JSON.stringify(FLAGS) };
    if (EVENT_PATHS.includes(path)) return { body: '{"status":"Ok"}' };
    return { status: 404, body: '{"detail":"Not found."}' };
  },

  summarize({ path, query, body }) {
    if (path.startsWith('/static/')) return `PostHog: SDK ${path.split('/').pop()}`;
    if (path.startsWith('/array/')) return 'PostHog: project settings';
    if (path === '/flags/' || path === '/decide/') return 'PostHog: feature flags';
    if (!EVENT_PATHS.includes(path)) return 'unknown path';
    const names = eventNames(decode(body, query));
    return `PostHog: ${names.join(', ') || 'events'}`;
  },
};

/** The settings of a new project: events and web vitals, no recordings, no surveys, no apps. */
const PROJECT = {
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  captureDeadClicks: false,
  capturePerformance: { network_timing: true, web_vitals: true, web_vitals_allowed_metrics: null },
  autocapture_opt_out: false,
  autocaptureExceptions: false,
  analytics: { endpoint: '/i/v0/e/' },
  elementsChainAsString: true,
  sessionRecording: false,
  heatmaps: false,
  conversations: false,
  surveys: false,
  productTours: false,
  defaultIdentifiedOnly: true,
  siteApps: [],
};

const FLAGS = { flags: {}, errorsWhileComputingFlags: false, requestId: 'demo' };

async function serveSdk(file) {
  try {
    return { type: 'text/javascript', body: await readFile(join(DIST, file)) };
  } catch {
    return { status: 404, body: '{"detail":"Not found."}' };
  }
}

function configScript(token) {
  const config = JSON.stringify({ config: { token, ...PROJECT }, siteApps: [] });
  return {
    type: 'text/javascript',
    body: `(window._POSTHOG_REMOTE_CONFIG ??= {})[${JSON.stringify(token)}] = ${config};`,
  };
}

/** The SDK sends JSON, gzip, or base64 in a form field, whichever the browser can do. */
function decode(body, query) {
  try {
    if (body[0] === 0x1f && body[1] === 0x8b) return JSON.parse(gunzipSync(body).toString());
    const text = body.toString('utf8') || query.get('data') || 'null';
    if (!text.startsWith('data=')) return JSON.parse(text);
    const data = new URLSearchParams(text).get('data');
    return JSON.parse(/^[[{]/.test(data) ? data : Buffer.from(data, 'base64').toString());
  } catch {
    return null;
  }
}

function eventNames(payload) {
  const events = Array.isArray(payload) ? payload : (payload?.batch ?? [payload]);
  return events.map((event) => event?.event).filter(Boolean);
}
