/** Pages of a site that lets vendors hear of the choice, by script tags alone. */
import type { ConsentSignalEvent } from '../../../src/core/events.js';
import { fileUrl } from '../../support/client.js';
import { GUARD, site, visit, windowOf } from '../gate/pages.js';

export const fileOf = (id: string) => fileUrl(`dist/privacy-cookie-notice.${id}.js`);
export const tagOf = (address: string) => `<script src="${address}"></script>`;

export interface SignalWindow extends Window {
  dataLayer?: ArrayLike<unknown>[];
  heard: ConsentSignalEvent[];
  logged: string[];
}

export const windowIn = (page: HTMLIFrameElement) => windowOf(page) as unknown as SignalWindow;

const RECORDER = `<script>
  heard = []; logged = [];
  document.addEventListener('consent-signal', (event) => heard.push(event));
  console.error = (...texts) => logged.push(texts.join(' '));
</script>`;

/** A page with the tags of some signals before the notice's, and the vendors' own after it. */
export function visitWith(
  ids: readonly string[],
  { signals = {}, head = '', body = '', guard = [...ids.map(fileOf), GUARD].map(tagOf).join('') } = {},
): Promise<HTMLIFrameElement> {
  return visit({ config: { ...site, signals }, before: RECORDER, guard, head, body });
}

/** Entries of the data layer, and other queues, as plain lists. */
export const plain = (queue: ArrayLike<unknown> | undefined) =>
  Array.from(queue ?? [], (one) =>
    typeof one === 'object' && Object.prototype.toString.call(one) !== '[object Object]'
      ? Array.from(one as ArrayLike<unknown>)
      : one,
  );

export const accept = (page: HTMLIFrameElement) => windowOf(page).PrivacyCookieNotice.acceptAll();
