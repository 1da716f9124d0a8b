import type { Decision } from '../core/decision.js';
import { pageSignals } from './page-signals.js';
import type { Signal } from './signal.js';

/**
 * Tells a vendor at once that nothing but the functional is granted, and from then on what is: as soon as
 * the stored answer has been read, and at each later one, before anything is released or removed. Once a
 * page; `false` says nothing. What throws is reported as if nobody had caught it, and stops nobody else.
 */
export function speak<Options extends object>(
  { id, types, send }: Signal<Options>,
  given: boolean | Options | undefined = true,
): void {
  const { spoken, sent } = pageSignals();
  if (spoken[id]) return;
  spoken[id] = { types, given };
  if (!given) return;
  let said: string | undefined;
  let last = { granted: new Set(['functional']) } as unknown as Decision;
  // An event without a decision may mean that the vendor has come.
  const hear = ({ decision = last }: { decision?: Decision } = {}) => {
    last = decision;
    const values: Record<string, boolean> = {};
    let now = `${!decision.method}`;
    for (const type in types)
      // Of `true` too one may ask what it holds.
      now += values[type] = decision.granted.has((given as Record<string, string>)[type] ?? types[type]!);
    if (now === said) return;
    try {
      const call = decision.method || said ? 'update' : 'default';
      if (send(values, call, given as Options, hear) === false) return;
      const fact = { signal: id, call, values, time: new Date() } as const;
      sent.push(fact);
      document.dispatchEvent(Object.assign(new Event('consent-signal'), fact));
    } catch (error) {
      reportError(error);
    }
    said = now;
  };
  hear();
  // Whatever script has loaded may have brought the vendor.
  for (const type of ['load', 'consent-ready', 'consent-change'])
    document.addEventListener(type, hear as never, true);
}
