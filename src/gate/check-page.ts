import { checkConfig } from '../core/check-config.js';
import { ConsentConfigError } from '../core/config-error.js';
import type { ConsentConfig, ResolvedConfig } from '../core/config.js';
import { pageHead } from '../head/head.js';
import { pageLoaders } from './loaders.js';

/**
 * Checks the config, and that the page has the snippet that its `block` needs, and what starts services that
 * are to be started.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form
 */
export function checkPage(config: ConsentConfig, resolved: ResolvedConfig): void {
  checkConfig(config, resolved, pageLoaders());
  const { block = 'labelled' } = config;
  const mode = pageHead()?.mode ?? 'labelled';
  if (mode === block || (mode === 'dry-run' && block !== 'labelled')) return;
  throw new ConsentConfigError(
    'block',
    block,
    `${mode}, or the page's snippet for ${block} (see docs/blocking.md)`,
  );
}
