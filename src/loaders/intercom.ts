import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** A function that keeps what it is called with until Intercom's script takes over. */
type Queue = ((...command: unknown[]) => void) & { q: unknown[][]; c: (command: unknown[]) => void };

/** Where the messages of workspaces outside the United States are kept. */
const KEPT_AT: Readonly<Record<string, string>> = {
  eu: 'https://api-iam.eu.intercom.io',
  au: 'https://api-iam.au.intercom.io',
};

/** Says which workspace it is, queues what the page calls meanwhile, and loads the messenger. */
export const load: Loader<{ appId: string; region?: string }> = (options) => {
  const app = textOption(
    'intercom',
    'appId',
    options.appId,
    /^[a-z0-9]+$/,
    'letters and digits: the workspace id',
  );
  const region =
    'region' in options
      ? textOption('intercom', 'region', options.region, /^(us|eu|au)$/, 'us, eu or au, or nothing')
      : 'us';
  const page = window as { intercomSettings?: object; Intercom?: Queue };
  page.intercomSettings = {
    ...page.intercomSettings,
    app_id: app,
    ...(KEPT_AT[region] && { api_base: KEPT_AT[region] }),
  };
  page.Intercom ??= queue();
  return { src: 'https://widget.intercom.io/widget/' + app };
};

function queue(): Queue {
  const made: Queue = Object.assign((...command: unknown[]) => made.c(command), {
    q: [] as unknown[][],
    c: (command: unknown[]) => void made.q.push(command),
  });
  return made;
}
