/** Sites made with real frameworks, and what a visitor does there. */
import type { ConsentManager } from '../../../src/manager.js';
import { origins, requests, until, type Vendor } from '../../support/client.js';

export type Framework = 'react' | 'vue' | 'svelte' | 'turbo' | 'htmx';
export const frameworks: readonly Framework[] = ['react', 'vue', 'svelte', 'turbo', 'htmx'];

/** `none` is the control: the site without us. */
export type Mode = 'none' | 'labelled' | 'auto' | 'strict';
type Route = 'a' | 'b';

export interface SiteOptions {
  mode?: Mode;
  /** Over the typical one. */
  config?: object;
  /** Where the visitor comes in. */
  route?: Route;
  /** The server sends the route's HTML, and the framework takes it over. */
  isRendered?: boolean;
  /** The framework owns the whole document, head and all. */
  isWhole?: boolean;
  /** The site has told the framework that attributes of what may be held can differ. */
  isTolerant?: boolean;
  /** Pages come slowly, and Turbo shows meanwhile what it has kept of them. */
  hasPreviews?: boolean;
  /** The framework's own script comes only when the test says `start()`. */
  waits?: boolean;
}

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
    // Between two documents there is none.
    for (const name of [...(this.window.ran ?? [])].sort()) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  }

  /** What the page said was wrong. */
  get problems(): string[] {
    return [...this.window.problems];
  }

  /** The first layer, once it is to be seen. */
  shown(): Promise<HTMLElement> {
    return until(
      () => {
        const notice = this.document.querySelector<HTMLElement>('consent-notice');
        return notice?.getClientRects().length ? notice : undefined;
      },
      { message: `no notice, with ${this.window.problems}` },
    );
  }

  async go(route: Route): Promise<void> {
    this.document.getElementById(`to-${route}`)!.click();
    await this.arrived(route);
  }

  async walk(...routes: Route[]): Promise<void> {
    for (const route of routes) await this.go(route);
  }

  // One step only: in a full history, Chromium forgets entries that no click has led to.
  async back(to: Route): Promise<void> {
    this.window.history.back();
    await this.arrived(to);
  }

  async forward(to: Route): Promise<void> {
    this.window.history.forward();
    await this.arrived(to);
  }

  /** Does what loads the page anew, and waits for it. */
  async reloads(act: () => unknown, route: Route): Promise<void> {
    const loaded = new Promise((done) => this.frame.addEventListener('load', done, { once: true }));
    await act();
    await loaded;
    await this.started(route);
  }

  /** Lets the framework's own script come. */
  async start(route: Route): Promise<void> {
    await fetch(this.window.location.pathname.replace(/[^/]*$/, 'start'), { method: 'POST' });
    await this.started(route);
  }

  async started(route: Route): Promise<void> {
    await until(() => this.document?.documentElement?.dataset['ready'] === '', {
      message: `the framework did not start, with ${this.window?.problems}`,
    });
    await this.arrived(route);
  }

  async arrived(route: Route): Promise<void> {
    await until(
      () =>
        this.window.location.pathname.endsWith(`/${route}`) &&
        this.document.getElementById(`route-${route}`) &&
        !this.document.querySelector('html[aria-busy], .htmx-request'),
      { message: `route ${route} did not come, with ${this.window.problems}` },
    );
    await this.frames();
  }

  /** Lets the page draw some frames. */
  async frames(count = 2): Promise<void> {
    for (let i = 0; i < count; i++) await new Promise((done) => this.window.requestAnimationFrame(done));
  }

  /** Waits until each has run this often, and then for whatever else would run. */
  async untilRan(times: number, names: readonly string[]): Promise<void> {
    await until(() => names.every((name) => (this.ran[name] ?? 0) >= times), {
      message: `not each of ${names} ${times} times`,
    }).catch((error) => {
      throw new Error(`${error}: ${JSON.stringify(this.ran)}; ${this.window.problems}`);
    });
    await this.frames(8);
  }
}

const about = { provider: 'A company', purpose: 'A purpose' };

/** Two services, on the two vendors' hosts. */
async function typicalConfig(): Promise<object> {
  const { analytics, tracker } = await origins();
  const history = { name: 'htmx-*', kind: 'sessionStorage', lifetime: 'session' };
  const service = (id: string, category: string, origin: string) => ({
    id,
    name: id,
    category,
    hosts: [new URL(origin).host],
    ...about,
  });
  return {
    controller: 'Voorbeeld B.V.',
    statement: '/privacy',
    services: [
      service('counter', 'analytical', analytics),
      service('player', 'tracking', tracker),
      // As a site would declare what its own framework stores.
      { id: 'htmx', name: 'htmx', category: 'functional', ...about, items: [history] },
    ],
  };
}

/** Opens a site. Without us, in auto and in strict its things are plain; else they are labelled. */
export async function openSite(framework: Framework, options: SiteOptions = {}): Promise<Site> {
  const { route = 'a', mode = 'labelled', ...rest } = options;
  const config = { ...(await typicalConfig()), ...rest.config };
  const wanted = { ...rest, framework, mode, isLabelled: mode === 'labelled', config };
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
  if (rest.waits) await until(() => site.window?.ran && site.document.querySelector('main'));
  else await site.started(route);
  return site;
}

const agreed = new Map<Mode, string>();

/** A visitor who agreed to everything on an earlier visit. */
export async function agreeEarlier(mode: Mode): Promise<void> {
  if (!agreed.has(mode)) {
    const site = await openSite('htmx', { mode });
    await site.manager.acceptAll();
    agreed.set(mode, /PrivacyCookieNotice=[^;]*/.exec(document.cookie)![0]);
    site.frame.remove();
  }
  document.cookie = `${agreed.get(mode)};path=/`;
}

/** What a vendor was asked for, without the site's own number. */
export async function askedFor(...vendors: Vendor[]): Promise<string[]> {
  const all = (await Promise.all(vendors.map(requests))).flat();
  return all.map(({ url }) => url.replace(/[?&]page=.*/, '')).sort();
}
