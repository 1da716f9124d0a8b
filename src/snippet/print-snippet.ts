import type { ConsentConfig } from '../core/config.js';

export interface SnippetOptions {
  /** Address of the guard. Default: `/privacy-cookie-notice.js`. */
  src?: string;
  /** Prints a variant that only reports what it would have stopped. */
  dryRun?: boolean;
}

/**
 * The lines for a page's head, from a config.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 */
export function printSnippet(
  config: ConsentConfig,
  { src = '/privacy-cookie-notice.js' }: SnippetOptions = {},
): string {
  return `<!-- privacy-cookie-notice ${config.block ?? 'labelled'} -->
<script type="application/json" id="privacy-cookie-notice">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
<script src="${src}"></script>
<!-- /privacy-cookie-notice -->`;
}
