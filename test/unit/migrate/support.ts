import type { ConsentConfig } from '../../../src/core/config.js';
import { parseRecord } from '../../../src/core/record.js';
import { migrate, type MigrateOptions } from '../../../src/migrate.js';
import { grantedBy, shop } from '../support/config.js';
import { startPage, storedValue } from '../support/page.js';

/** What `shop` asks about, under ids of before: Klaro's names are services. */
export const klaro: MigrateOptions = { from: ['klaro'] };
export const bot: MigrateOptions = { from: ['cookiebot'] };
export const NOTHING = ['basket', 'functional'];
export const EVERYTHING = ['ads', 'analytical', 'basket', 'functional', 'stats', 'tracking', 'video'];
const daysAgo = (days: number) => Date.now() - days * 864e5;
export const ago = (days: number) => new Date(daysAgo(days)).toISOString();

export function leave(name: string, value: string): void {
  document.cookie = `${name}=${value}; path=/`;
}

export function leaveKlaro(answers: Record<string, boolean>): void {
  leave('klaro', encodeURIComponent(JSON.stringify(answers)));
}

export function leaveBot(statistics: boolean, marketing: boolean, days = 3, method = 'explicit'): void {
  leave(
    'CookieConsent',
    `{stamp:'abc==',necessary:true,preferences:${marketing},statistics:${statistics},marketing:${marketing},method:'${method}',ver:1,utc:${daysAgo(days)},region:'nl'}`,
  );
}

/** A page with the add-on, started. */
export async function visit(options: MigrateOptions, config: ConsentConfig = shop) {
  migrate(options);
  const { manager, told } = await startPage(config);
  return { manager, told, granted: grantedBy(manager.decision) };
}

export const record = () => parseRecord(storedValue()!)!;
