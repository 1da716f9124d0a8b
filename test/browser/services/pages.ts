/** Pages whose services are started by the add-on, from a stand-in for their vendor. */
import type { ServiceConfig } from '../../../src/core/config.js';
import type { ConsentWithdrawEvent } from '../../../src/core/events.js';
import { documentOf, managerOf, site } from '../gate/pages.js';
import { loadsOf } from '../head/pages.js';
import { until } from '../../support/client.js';

/** The add-on's tag, to stand before the guard's. */
export const ADD_ON = `<script src="/__test/standin/privacy-cookie-notice.services.js"></script>`;

/** A Matomo that the library starts by itself; its script is what the stand-in has at `/matomo.js`. */
export function matomo(vendor: string, more: Partial<ServiceConfig> = {}): ServiceConfig {
  return {
    id: 'matomo',
    name: 'Matomo',
    category: 'analytical',
    provider: 'A company',
    purpose: 'A purpose',
    hosts: [new URL(vendor).host],
    load: { url: 'https://stats.example/', siteId: 7, vendor },
    ...more,
  };
}

export const withMatomo = (vendor: string) => ({ ...site, services: [matomo(vendor), ...site.services] });

/** What stands in Matomo's queue; nothing where it was not prepared. */
export function queueOf(page: HTMLIFrameElement): unknown[][] | undefined {
  return (page.contentWindow as { _paq?: unknown[][] })._paq;
}

/** Withdraws a service of which something ran: what the page was told, once it has loaded again. */
export async function withdrawn(
  page: HTMLIFrameElement,
  id: string,
  atOnce = () => {},
): Promise<ConsentWithdrawEvent> {
  const loads = loadsOf(page);
  let said: ConsentWithdrawEvent | undefined;
  documentOf(page).addEventListener('consent-withdraw', (event) => {
    said = event;
    atOnce();
  });
  void managerOf(page).withdraw(id);
  await until(() => loads() && documentOf(page).readyState === 'complete');
  return said!;
}
