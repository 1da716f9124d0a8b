import { addressOption } from './address-option.js';
import { textOption } from './text-option.js';

/** In the EU, not in the United States. */
const HOST = 'https://eu.i.posthog.com';
const COMMANDS = 'capture identify alias group register register_once unregister reset set_config opt_in_capturing opt_out_capturing onFeatureFlags reloadFeatureFlags startSessionRecording stopSessionRecording';
/**
 * Starts PostHog; `host` is where a project of its own server, or in the United States, lives.
 * Source: https://posthog.com/docs/libraries/js
 */
const load = ({ apiKey, host = HOST }) => {
    const key = textOption('posthog', 'apiKey', apiKey, /^phc_\w+$/, 'project API key such as phc_abc123');
    const server = addressOption('posthog', 'host', host);
    const globals = window;
    const posthog = (globals.posthog ??= []);
    const methods = posthog;
    for (const name of COMMANDS.split(' ')) {
        methods[name] ??= (...given) => void posthog.push([name, ...given]);
    }
    posthog.__SV ??= 1;
    // The name `posthog` is that of the first project; its script looks for it here.
    (posthog._i ??= []).push([key, { api_host: server.replace(/\/$/, '') }, 'posthog']);
    // In its own cloud the scripts stand on another host than where the data go.
    const scripts = server.replace('.i.posthog.com/', '-assets.i.posthog.com/');
    return { src: `${scripts}static/array.js`, attributes: { async: '', crossorigin: 'anonymous' } };
};

export { load };
