import type { ConsentConfig } from '../core/config.js';
import type { SignalId } from './signal.js';

/** What the config in the page says of a signal; nothing where there is none that can be read, as the notice says. */
export function optionsInPage(id: SignalId): boolean | object | undefined {
  try {
    const config = document.querySelector('script#privacy-cookie-notice')!.textContent;
    return (JSON.parse(config) as ConsentConfig).signals![id];
  } catch {
    return undefined;
  }
}
