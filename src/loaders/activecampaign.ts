import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** A function that keeps what it is called with until the script takes over; `l` is when it was made. */
type Queue = ((...command: unknown[]) => void) & { q: unknown[]; l: number };

/** Queues the visit for the account and loads the script that sends it. */
export const load: Loader<{ account: string }> = (options) => {
  const account = textOption(
    'activecampaign',
    'account',
    options.account,
    /^\d+$/,
    'the number in the tracking code',
  );
  const page = window as { visitorGlobalObjectAlias?: string; vgo?: Queue };
  page.visitorGlobalObjectAlias = 'vgo';
  page.vgo ??= queue();
  page.vgo('setAccount', account);
  // The visitor has agreed, or this would not run.
  page.vgo('setTrackByDefault', true);
  page.vgo('process');
  return { src: 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js' };
};

function queue(): Queue {
  const made: Queue = Object.assign((...command: unknown[]) => void made.q.push(command), {
    q: [] as unknown[],
    l: Date.now(),
  });
  return made;
}
