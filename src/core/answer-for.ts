import { newRecord } from './answer.js';
import { idsOf } from './categories.js';
import type { ResolvedConfig } from './config.js';
import type { Answer } from './decision.js';
import { answersAll, refusesTracking } from './browser-signal.js';
import { keepRecord } from './store.js';

/**
 * Sees to an answer that does not vouch for the config, which has been checked by now: it is sealed anew,
 * for as long as before. Where the browser refuses tracking, that is the answer, unless the visitor has
 * given one or is still to be asked about something else.
 */
export function answerFor(answer: Answer, config: ResolvedConfig): void {
  const { cookie, seal } = config;
  const refuses = refusesTracking(config);
  // Given by closing what was told, or by the signal itself, before that went on or off.
  const isOutdated = answer?.method === (refuses ? 'close' : 'gpc');
  if (answer && !isOutdated) keepRecord({ ...answer, seal }, cookie);
  else if (answer || refuses) keepRecord(refuses ? answerOfBrowser(config) : null, cookie);
}

/** A refusal of tracking; `null` where something else is still to be asked. */
function answerOfBrowser(config: ResolvedConfig) {
  if (!answersAll(config)) return null;
  return newRecord(
    config,
    idsOf(config.categories.filter(({ id, exempt }) => exempt && id !== 'tracking')),
    'gpc',
  );
}

/** Keeps what a service answers in the visitor's place, or forgets it. The browser's own refusal outweighs it. */
export function keepSignal(config: ResolvedConfig, allowed: readonly string[] | null): void {
  const granted = config.categories.filter(
    ({ id }) => allowed?.includes(id) && !(id === 'tracking' && refusesTracking(config)),
  );
  keepRecord(allowed && newRecord(config, idsOf(granted), 'signal'), config.cookie);
}
