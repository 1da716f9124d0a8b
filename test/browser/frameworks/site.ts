/** Sites made with real frameworks, and what a visitor does there. */
import type { ConsentManager } from '../../../src/manager.js';
import { requests, until, type Vendor } from '../../support/client.js';

export type Framework = 'react' | 'vue' | 'svelte' | 'turbo' | 'htmx';
export const frameworks: readonly Framework[] = ['react', 'vue', 'svelte', 'turbo', 'htmx'];

type Route = 'a' | 'b';

export interface SiteOptions {
  /** `none`: the control, the site without us. */
  mode?: 'none' | 'labelled';
  isLabelled?: boolean;
  config?: object;
  /** Where the visitor comes in. */
  route?: Route;
  /** The server sends the route's HTML, and the framework takes it over. */
  isRendered?: boolean;
  /** The framework's own script comes only when the test says `start()`. */
  waits?: boolean;
  /** The framework owns the whole document, head and all. */
  isWhole?: boolean;
}

const about = { provider: 'A company', purpose: 'A purpose' };

const baseConfig = {
  controller: 'Voorbeeld B.V.',
  statement: '/privacy',
  services: [
    { id: 'counter', name: 'Counter', category: 'analytical', ...about },
    { id: 'player', name: 'Player', category: 'tracking', ...about },
  ],
};

interface SiteWindow extends Window {
  ran: string[];
  problems: string[];
  PrivacyCookieNotice: ConsentManager;
}

export class Site {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get window(): SiteWindow {
    return this.frame.contentWindow as never;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get manager(): ConsentManager {
    return this.window.PrivacyCookieNotice;
  }

  /** What has run, with how often. */
  get ran(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const name of [...(this.window.ran ?? [])].sort()) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  }

  async go(route: Route): Promise<void> {
    this.document.getElementById(`to-${route}`)!.click();
    await this.arrived(route);
  }

  async back(to: Route): Promise<void> {
    this.window.history.back();
    await this.arrived(to);
  }

  async arrived(route: Route): Promise<void> {
    await until(
      () =>
        this.window.location.pathname.endsWith(`/${route}`) &&
        this.document.getElementById(`route-${route}`) &&
        // Turbo shows a cached page first.
        !this.document.querySelector('html[aria-busy], html[data-turbo-preview], .htmx-request'),
      { message: `route ${route} did not come, with ${this.window.problems}` },
    );
    await this.frames();
  }

  async walk(...routes: Route[]): Promise<void> {
    for (const route of routes) await this.go(route);
  }

  async started(route: Route): Promise<void> {
    await until(() => this.document?.documentElement?.dataset['ready'] === '', {
      message: `the framework did not start: ${this.window?.problems}`,
    });
    await this.arrived(route);
  }

  /** Lets the framework's own script come. */
  async start(route: Route): Promise<void> {
    await fetch(this.window.location.pathname.replace(/[^/]*$/, 'start'), { method: 'POST' });
    await this.started(route);
  }

  async frames(count = 3): Promise<void> {
    for (let i = 0; i < count; i++) await new Promise((done) => this.window.requestAnimationFrame(done));
  }
}

export async function openSite(framework: Framework, options: SiteOptions = {}): Promise<Site> {
  const { route = 'a', config, mode = 'labelled', isLabelled = mode === 'labelled', ...rest } = options;
  const wanted = { framework, mode, isLabelled, config: { ...baseConfig, ...config }, ...rest };
  const response = await fetch('/__frameworks/', { method: 'POST', body: JSON.stringify(wanted) });
  const { url } = (await response.json()) as { url: string };
  const frame = document.createElement('iframe');
  frame.title = 'Site under test';
  frame.width = '800';
  frame.height = '600';
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
  frame.src = `${url}/${route}`;
  document.body.append(frame);
  const site = new Site(frame);
  if (rest.waits) {
    await until(() => site.window?.ran && site.document.querySelector('main'));
    return site;
  }
  await site.started(route);
  return site;
}

/** What a vendor was asked for, without the site's own number. */
export async function askedFor(vendor: Vendor): Promise<string[]> {
  const all = await requests(vendor);
  return all.map(({ url }) => url.replace(/[?&]page=.*/, '')).sort();
}
