import { checkConfig } from './core/check-config.js';
import type { ConsentConfig } from './core/config.js';
import { leaveLoaders } from './gate/loaders.js';
import { ConsentManager as PageManager, type ConsentOptions } from './manager.js';
import { pageManager } from './page-manager.js';
import { hasLoader, loaderOf } from './services/loader.js';
import { startServices } from './services/start-services.js';

/** Reads the visitor's answer, decides, and lets the page follow. One a page; importing it runs nothing. */
export class ConsentManager extends PageManager {
  /** @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt */
  constructor(config: ConsentConfig, options?: ConsentOptions) {
    checkConfig(config);
    super(config, options);
    checkConfig(config, this.config, hasLoader);
  }

  /** As on a page, with the services that are to be started; on a server, where there is none, it does nothing. */
  override async start(): Promise<void> {
    if (typeof document === 'undefined') return;
    if (!pageManager()) {
      leaveLoaders(hasLoader);
      startServices((service) => loaderOf(service)!);
    }
    await super.start();
  }
}

export { ConsentConfigError } from './core/config-error.js';
export { ConsentEvent } from './core/events.js';
export { pageManager } from './page-manager.js';
export type * from './core/config.js';
export type { Decision } from './core/decision.js';
export type * from './core/events.js';
export type { ConsentReceipt } from './core/receipt.js';
export type { ConsentMethod } from './core/record.js';
export type { CategoryTexts, ConsentTexts, Locale } from './core/texts.js';
export type { ConsentOptions } from './manager.js';
export { letAnswer, type SignalProvider } from './let-answer.js';
