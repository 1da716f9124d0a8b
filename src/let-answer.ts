import { readValues } from './core/cookies.js';
import { validAnswer } from './core/decision.js';
import { parseRecord, today } from './core/record.js';
import type { ConsentManager } from './manager.js';

/**
 * A service that the visitor has told what they allow, and that a site lets answer for them (in Germany a
 * recognised one, EinwV § 18).
 */
export interface SignalProvider {
  /** Shown in the second layer beside what it answered, in the page's language: who it is, and that it answered. */
  readonly notice: string;
  /** Yes or no for each category; one that it does not name is still to be asked. */
  answer(
    categories: readonly string[],
  ): Promise<Readonly<Record<string, boolean>>> | Readonly<Record<string, boolean>>;
}

/**
 * Lets services answer for a visitor who has not, in turn, before `manager.start()`: the first that says yes
 * or no to every category counts, until the visitor says otherwise. It is asked again on each page, and its
 * answer is forgotten once it gives none. None is asked unless the site calls this; one that throws gives none.
 */
export async function letAnswer(
  manager: ConsentManager,
  providers: readonly SignalProvider[],
): Promise<void> {
  const { config } = manager;
  const found = readValues(config.cookie.name);
  const answer = found && validAnswer(found.map(parseRecord), config, today());
  if (!found || (answer && answer.method !== 'signal')) return;
  const ids = config.categories.map(({ id }) => id).filter((id) => id !== 'functional');
  const { keepSignal } = await import('./desk.js');
  for (const { answer: ask, notice } of providers) {
    try {
      const given = await ask(ids);
      if (!ids.every((id) => typeof given[id] === 'boolean')) continue;
      config.answeredBy = notice;
      return keepSignal(
        config,
        ids.filter((id) => given[id]),
      );
    } catch (error) {
      console.error(error);
    }
  }
  if (answer) keepSignal(config, null);
}
