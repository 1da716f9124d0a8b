import type { ConsentManager } from '../manager.js';
import { followNotice, type NoticeState } from './follow-notice.js';
import type { Stub } from './stub.js';

/**
 * Loads the whole interface in place of its stub, and has it tell of every state of the notice from then on.
 * Where that fails, the stub says so.
 */
export async function startApi<Api extends { tell(state: NoticeState): void }>(
  manager: ConsentManager,
  stub: Stub,
  load: () => Promise<Api>,
): Promise<Api> {
  let tell: (state: NoticeState) => void = () => {};
  const tellNow = followNotice(manager, (state) => tell(state));
  try {
    const api = await load();
    tell = (state) => api.tell(state);
    tellNow();
    return api;
  } catch (error) {
    stub.fail();
    throw error;
  }
}
