import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { ConsentConfig } from '../../../src/core/config.js';
import type { ConsentEventMap, ConsentEventType } from '../../../src/core/events.js';
import { ConsentManager, type ConsentOptions } from '../../../src/manager.js';
import { shop } from './config.js';

const KEY = Symbol.for('privacy-cookie-notice');
const TYPES: ConsentEventType[] = [
  'consent-ready',
  'consent-change',
  'consent-withdraw',
  'consent-show',
  'consent-hide',
  'consent-error',
];

type Patched = Pick<EventTarget, 'addEventListener'> & Partial<Pick<Document, 'write' | 'writeln'>>;

const open: (() => void)[] = [];
const RealChannel = globalThis.BroadcastChannel;

/** Tabs of one browser hear each other; a page of an earlier test must not. */
class Channel extends RealChannel {
  constructor(name: string) {
    super(name);
    open.push(() => this.close());
  }
}

/** Gives each test the page to itself. */
export function usePage(): void {
  beforeEach(freshPage);
  afterEach(leavePage);
}

/** Takes away what a manager left: listeners, timers, patched methods, channels. */
function leavePage(): void {
  for (const close of open.splice(0).reverse()) close();
}

/** A page that nothing has happened on: no manager, no cookie, no stored value. */
function freshPage(): void {
  leavePage();
  expireAtOnce();
  followTimers();
  vi.stubGlobal('BroadcastChannel', Channel);
  Reflect.deleteProperty(document, KEY);
  document.body.innerHTML = '';
  for (const pair of document.cookie.split('; ')) {
    for (const path of ['', '; path=/']) document.cookie = `${pair.split('=')[0]}=; max-age=0${path}`;
  }
  localStorage.clear();
  sessionStorage.clear();
  for (const target of [document, window] as Patched[]) {
    const { addEventListener } = target;
    const added: [string, EventListener, AddEventListenerOptions?][] = [];
    target.addEventListener = (...listener: never[]) => {
      added.push(listener as never);
      addEventListener.apply(target, listener as never);
    };
    open.push(() => {
      for (const listener of added) (target as EventTarget).removeEventListener(...listener);
      target.addEventListener = addEventListener;
    });
  }
  const { write, writeln } = document;
  open.push(() => Object.assign(document, { write, writeln }));
}

/** What is still to happen when a test is over does not happen to the next one. */
function followTimers(): void {
  const { setTimeout, requestAnimationFrame } = globalThis;
  vi.stubGlobal('setTimeout', (...timer: Parameters<typeof setTimeout>) => {
    const id = setTimeout(...timer);
    open.push(() => clearTimeout(id));
    return id;
  });
  vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => {
    const id = requestAnimationFrame(act);
    open.push(() => cancelAnimationFrame(id));
    return id;
  });
  open.push(() => Object.assign(globalThis, { setTimeout, requestAnimationFrame }));
}

/**
 * By RFC 6265 §5.2.2 a cookie with `max-age=0` is gone at once; happy-dom keeps it until the next
 * millisecond.
 */
function expireAtOnce(): void {
  delete (document as { cookie?: string }).cookie;
  let owner: object = document;
  while (!Object.hasOwn(owner, 'cookie')) owner = Object.getPrototypeOf(owner) as object;
  const { get, set } = Object.getOwnPropertyDescriptor(owner, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => get!.call(document) as string,
    set: (text: string) =>
      set!.call(document, text.replace('max-age=0', `expires=${new Date(0).toUTCString()}`)),
  });
}

/** Opens the page anew, as by a reload: the cookie stays. */
export function reopenPage(): void {
  const { cookie } = document;
  freshPage();
  for (const pair of cookie.split('; ').filter(Boolean)) document.cookie = `${pair}; path=/`;
}

/** What happened on a page: each event's type, with `document` for what the document heard. */
export type Happened = {
  at: 'manager' | 'document';
  type: ConsentEventType;
  event: ConsentEventMap[ConsentEventType];
};

/** A started manager and the list of what it told, from its first event on. */
export async function startPage(
  config: ConsentConfig = shop,
  options?: ConsentOptions,
): Promise<{ manager: ConsentManager; happened: Happened[]; told: () => string[] }> {
  const manager = new ConsentManager(config, options);
  const happened = listen(manager);
  await manager.start();
  return {
    manager,
    happened,
    told: () => happened.filter(({ at }) => at === 'document').map(({ type }) => type),
  };
}

/** Notes every event on a manager and on the document. */
export function listen(manager: EventTarget): Happened[] {
  const happened: Happened[] = [];
  for (const type of TYPES) {
    manager.addEventListener(type, (event) => happened.push({ at: 'manager', type, event: event as never }));
    document.addEventListener(type, (event) =>
      happened.push({ at: 'document', type, event: event as never }),
    );
  }
  return happened;
}

/** The last event of a type, as the document heard it. */
export function last<Type extends ConsentEventType>(happened: Happened[], type: Type): ConsentEventMap[Type] {
  const found = happened.filter((one) => one.at === 'document' && one.type === type).at(-1);
  expect(found, `no ${type}`).toBeDefined();
  return found!.event as ConsentEventMap[Type];
}

/** The raw value of the notice's cookie; `undefined` where there is none. */
export function storedValue(name = 'PrivacyCookieNotice'): string | undefined {
  const pair = document.cookie.split('; ').find((one) => one.startsWith(name + '='));
  return pair?.slice(name.length + 1);
}
