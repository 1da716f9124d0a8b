import type { ServiceConfig } from '../core/config.js';

/** Whether what is on this page can start a service. */
type CanLoad = (service: ServiceConfig) => boolean;

// A registered symbol: what starts services and what checks the config are separate bundles.
const LOADERS = Symbol.for('privacy-cookie-notice.loaders');

/** Says which services can be started on this page. */
export function leaveLoaders(canLoad: CanLoad): void {
  (document as { [LOADERS]?: CanLoad })[LOADERS] = canLoad;
}

/** Says it, to whoever checks the config: none where nothing on the page starts them. */
export function pageLoaders(): CanLoad {
  return (document as { [LOADERS]?: CanLoad })[LOADERS] ?? (() => false);
}
