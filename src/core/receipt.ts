import type { ResolvedConfig } from './config.js';
import type { Answer, Decision } from './decision.js';

/** The visitor's own copy of their answer. Holds no address, no user agent and no page. */
export interface ConsentReceipt extends Omit<Decision, 'granted'> {
  readonly controller: string;
  readonly statement: string;
  readonly revision: string;
  /** Random id of the record; empty where nothing was granted. */
  readonly id: string;
  readonly granted: readonly string[];
  readonly denied: readonly string[];
}

/** Makes a receipt of the present state. */
export function makeReceipt(config: ResolvedConfig, decision: Decision, answer: Answer): ConsentReceipt {
  const { controller, statement, revision, tokens } = config;
  const { granted } = decision;
  return {
    ...decision,
    controller,
    statement,
    revision,
    id: answer?.grants.size ? answer.id : '',
    granted: [...granted],
    denied: [...tokens.keys()].filter((id) => !granted.has(id)),
  };
}
