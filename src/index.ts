import { checkConfig } from './core/check-config.js';
import type { ConsentConfig } from './core/config.js';
import { leaveLoaders } from './gate/loaders.js';
import { ConsentManager as PageManager, type ConsentOptions as PageOptions } from './manager.js';
import { hasLoader, loaderOf } from './services/loader.js';
import { startServices } from './services/start-services.js';
import { callBack, type SignalCallback } from './signals/callback.js';
import { checkSignals } from './signals/check-signals.js';
import type { Signal } from './signals/signal.js';
import { pageManager } from './page-manager.js';
import { speak } from './signals/speak.js';

/** What the config cannot say in JSON. */
export interface ConsentOptions extends PageOptions {
  /**
   * The vendors to tell of the choice, of `privacy-cookie-notice/signals`, each with what the config says of
   * it; and functions of one's own, which get the ids that may run.
   */
  signals?: readonly (Signal | SignalCallback)[];
}

/** Reads the visitor's answer, decides, and lets the page follow. One a page; importing it runs nothing. */
export class ConsentManager extends PageManager {
  readonly #speakAll: () => void;

  /** @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt */
  constructor(config: ConsentConfig, { signals = [], ...options }: ConsentOptions = {}) {
    checkConfig(config);
    super(config, options);
    checkConfig(config, this.config, hasLoader);
    const known = signals.filter((signal) => typeof signal === 'object');
    checkSignals(config, (id) => known.find((signal) => signal.id === id));
    this.#speakAll = () => {
      for (const signal of signals) {
        if (typeof signal === 'function') callBack(signal);
        else speak(signal, config.signals?.[signal.id]);
      }
    };
  }

  /** As on a page, with the services that are to be started; on a server, where there is none, it does nothing. */
  override async start(): Promise<void> {
    if (typeof document === 'undefined') return;
    if (!pageManager()) {
      // First, so that a stored answer finds them listening.
      this.#speakAll();
      leaveLoaders(hasLoader);
      startServices((service) => loaderOf(service)!);
    }
    await super.start();
  }
}

export { ConsentConfigError } from './core/config-error.js';
export { pageManager };
export type * from './core/config.js';
export type { Decision } from './core/decision.js';
export type * from './core/events.js';
export type { ConsentReceipt } from './core/receipt.js';
export type { ConsentMethod } from './core/record.js';
export type { CategoryTexts, ConsentTexts, Locale } from './core/texts.js';
export { letAnswer, type SignalProvider } from './let-answer.js';
