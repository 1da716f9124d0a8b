import type { ConsentChangeEvent, ConsentReadyEvent } from '../core/events.js';
import type { SignalCall } from './signal.js';

/** A vendor of the site's own: gets the ids of the categories and services that may run. */
export type SignalCallback = (granted: ReadonlySet<string>, call: SignalCall) => unknown;

/**
 * Tells a function what may run, at once and whenever it changes, before anything is released or removed.
 * One that throws is reported, and stops nobody else.
 */
export function callBack(act: SignalCallback): void {
  let said: string | undefined;
  const tell = (granted: ReadonlySet<string>, call: SignalCall) => {
    const now = [call, ...granted].join();
    if (now === said) return;
    said = now;
    try {
      act(new Set(granted), call);
    } catch (error) {
      reportError(error);
    }
  };
  const hear = ({ decision }: ConsentReadyEvent | ConsentChangeEvent) =>
    tell(decision.granted, decision.method ? 'update' : 'default');
  tell(new Set(['functional']), 'default');
  document.addEventListener('consent-ready', hear, true);
  document.addEventListener('consent-change', hear, true);
}
