import { answerFrames } from '../iab/frames.js';
import { hasStub, OTHER_STUB, type Callback, type Stub } from '../iab/stub.js';

type TcfCall = [command?: string, version?: number, callback?: Callback, parameter?: unknown];
type Tcfapi = (...call: TcfCall) => unknown;

declare global {
  interface Window {
    __tcfapi?: Tcfapi;
  }
}

/**
 * Puts `__tcfapi` on the page, with its frame: it answers `ping` at once and keeps the other calls, which the
 * whole interface takes over. Another stub that is there already stays.
 * @throws {ConsentConfigError} where another platform's interface is there
 */
export function placeStub(): Stub {
  if (hasStub('tcf', '__tcfapi')) return OTHER_STUB;
  const queue: TcfCall[] = [];
  let cmpStatus = 'stub';
  window.__tcfapi = (...call) => {
    const [command, , callback] = call;
    if (!call.length) return queue;
    if (command !== 'ping') queue.push(call);
    else callback?.({ cmpLoaded: false, cmpStatus, displayStatus: 'hidden', apiVersion: '2' }, true);
    return undefined;
  };
  answerFrames('__tcfapi', ({ command, version, parameter }, callback) =>
    window.__tcfapi!(command, version, callback, parameter),
  );
  return { fail: () => (cmpStatus = 'error') };
}
