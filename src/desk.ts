/*
 * The half of the library that is needed only when an answer is given, changed or doubted. The guard
 * loads it then; a returning visitor does without.
 */
import { keepAnswer as keep } from './core/answer.js';
import type { ResolvedConfig } from './core/config.js';
import type { Answer, Decision } from './core/decision.js';
import type { ConsentReceipt, PageAct } from './core/receipt.js';

export { checkPage as checkConfig } from './gate/check-page.js';
export { answerFor, keepSignal } from './core/answer-for.js';
export { takeBack } from './gate/take-back.js';

const acts = new WeakMap<ResolvedConfig, PageAct>();

/** Keeps an answer, and remembers for a receipt what it took the place of: the cookie does not tell. */
export const keepAnswer: typeof keep = (config, before, how, choices, event) => {
  const kept = keep(config, before, how, choices, event);
  acts.set(config, { before, value: kept.value, event });
  return kept;
};

/** Makes a receipt of the present state; few visitors ask for one, so what makes it is loaded then. */
export const makeReceipt = async (
  config: ResolvedConfig,
  decision: Decision,
  answer: Answer,
): Promise<ConsentReceipt> =>
  (await import('./record.js')).makeReceipt(config, decision, answer, acts.get(config));
