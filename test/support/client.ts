/** What browser tests import: pages in iframes, the vendors' logs, waiting and cleaning up. */

export type Vendor = 'analytics' | 'tracker';

export interface LoggedRequest {
  method: string;
  url: string;
}

export interface PageOptions {
  /** Response headers of the page, such as `content-security-policy`. */
  headers?: Record<string, string>;
  width?: number;
  height?: number;
  /** `false`: resolve as soon as the new document is there, while it may still be loading. */
  untilLoad?: boolean;
}

export interface UntilOptions {
  timeout?: number;
  message?: string;
}

type MaybePromise<T> = T | Promise<T>;
type Falsy = false | 0 | '' | null | undefined;

const helpers = '/__test';
let knownOrigins: Promise<Record<Vendor, string>> | undefined;

async function getJson<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, { cache: 'no-store', ...init });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

/** The origins of the third parties, each on a host of its own. */
export function origins(): Promise<Record<Vendor, string>> {
  knownOrigins ??= getJson<Record<Vendor, string>>(`${helpers}/origins`);
  return knownOrigins;
}

/** Every request a third party has got since the last `resetLogs()`, in order. */
export async function requests(vendor: Vendor): Promise<LoggedRequest[]> {
  const log = await getJson<LoggedRequest[]>(`${(await origins())[vendor]}/_log`);
  return log.map(({ method, url }) => ({ method, url }));
}

export async function resetLogs(): Promise<void> {
  const all = Object.values(await origins());
  await Promise.all(all.map((origin) => fetch(`${origin}/_reset`, { method: 'POST' })));
}

/** Where a `report-uri` may point; read with `reports(id)`. */
export function reportsUrl(id: string): string {
  return `${helpers}/reports/${id}`;
}

export function reports<T = unknown>(id: string): Promise<T[]> {
  return getJson<T[]>(reportsUrl(id));
}

/** The URL of a file of this project as it is on disk, past the transforms of the runner. */
export function fileUrl(path: string): string {
  return `${helpers}/file/${path.replace(/^\//, '')}`;
}

/** Polls until the condition holds, and returns its value. */
export async function until<T>(
  condition: () => MaybePromise<T | Falsy>,
  { timeout = 5000, message = `not met: ${String(condition)}` }: UntilOptions = {},
): Promise<Exclude<T, Falsy>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value) return value as Exclude<T, Falsy>;
    if (performance.now() > end) throw new Error(`After ${timeout} ms: ${message}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Opens the HTML as a real, parsed document of the tests' origin. */
export async function openPage(
  html: string,
  { headers = {}, width = 800, height = 600, untilLoad = true }: PageOptions = {},
): Promise<HTMLIFrameElement> {
  const { url } = await getJson<{ url: string }>(`${helpers}/page`, {
    method: 'POST',
    body: JSON.stringify({ html, headers }),
  });
  const frame = document.createElement('iframe');
  frame.title = 'Page under test';
  frame.width = String(width);
  frame.height = String(height);
  // At the corner of the viewport: positions in the page are positions of the mouse.
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = url;
  document.body.append(frame);
  if (untilLoad) await loaded;
  else {
    await until(() => frame.contentDocument?.URL.endsWith(url), {
      message: 'the page did not open',
    });
  }
  return frame;
}

function sameOriginDocuments(): Document[] {
  const frames = [...document.querySelectorAll('iframe')];
  return [document, ...frames.flatMap((frame) => frame.contentDocument ?? [])];
}

/** `/a/b` gives `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: a cookie may have been set on any of them. */
function pathsTo(pathname: string): string[] {
  const paths = ['/'];
  let path = '';
  for (const part of pathname.split('/').filter(Boolean)) {
    path += `/${part}`;
    paths.push(path, `${path}/`);
  }
  return paths;
}

/** Removes every cookie which the test document or one of its pages can see. */
export function clearCookies(): void {
  for (const page of sameOriginDocuments()) {
    // An opaque origin, such as a sandboxed page's, has no cookies to read.
    if (page.defaultView?.origin === 'null') continue;
    const names = page.cookie.split('; ').map((pair) => pair.split('=', 1)[0] ?? '');
    for (const name of names.filter(Boolean)) {
      for (const path of pathsTo(page.location.pathname)) {
        page.cookie = `${name}=; path=${path}; max-age=0`;
      }
    }
  }
}

/** For `afterEach`: the next test starts with no page, cookie or stored value of this one. */
export async function cleanUp(): Promise<void> {
  clearCookies();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  // What a page set while it was being removed.
  clearCookies();
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    await new Promise((done) =>
      Object.assign(indexedDB.deleteDatabase(name!), { onsuccess: done, onerror: done }),
    );
  }
  for (const name of await caches.keys()) await caches.delete(name);
}
