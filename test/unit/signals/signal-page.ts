import { afterEach, beforeEach, vi } from 'vitest';
import type { ConsentSignalEvent } from '../../../src/core/events.js';
import { ConsentManager, type ConsentOptions } from '../../../src/index.js';
import type { ConsentConfig } from '../../../src/core/config.js';
import { shop } from '../support/config.js';
import { reopenPage, usePage } from '../support/page.js';
import { VENDORS, type State } from './vendors.js';

/** What was reported as nobody's. */
export const reported: unknown[] = [];

/** A page to itself for each test, without vendors. */
export function useSignalPage(): void {
  usePage();
  beforeEach(forgetVendors);
  afterEach(forgetVendors);
}

function forgetVendors(): void {
  reported.length = 0;
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  Reflect.deleteProperty(document, Symbol.for('privacy-cookie-notice.signals'));
  for (const { globals } of Object.values(VENDORS))
    for (const name of globals) Reflect.deleteProperty(window, name);
}

/** A manager that is started, and what vendors were told since. */
export async function startSpeaking(
  signals: NonNullable<ConsentOptions['signals']>,
  config: Partial<ConsentConfig> = {},
): Promise<{ manager: ConsentManager; said: ConsentSignalEvent[] }> {
  const said: ConsentSignalEvent[] = [];
  document.addEventListener('consent-signal', (event) => said.push(event));
  const manager = new ConsentManager({ ...shop, ...config }, { signals });
  await manager.start();
  return { manager, said };
}

export async function answer(manager: ConsentManager, state: State): Promise<void> {
  if (state === 'reject') await manager.rejectAll();
  if (state === 'partial') await manager.save({ analytical: true });
  if (state === 'all') await manager.acceptAll();
}

/** The next page of the same visitor. */
export function nextPage(): void {
  reopenPage();
  forgetVendors();
}
