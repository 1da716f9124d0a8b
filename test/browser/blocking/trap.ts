/** Opens the trap page, and tells what its third parties were asked and ran by the time that all is quiet. */

import type { ConsentManager } from '../../../src/manager.js';

export type Mode = 'none' | 'labelled' | 'auto' | 'strict';
export type Party = 'denied' | 'granted' | 'allowed';
export type Engine = 'C' | 'F' | 'W';
/** What is known to happen all the same: a request leaves, code runs, or it depends on a race. */
type Limit = 'leaks' | 'runs' | 'sometimes';

export interface Vector {
  readonly id: string;
  readonly family: string;
  readonly kind: 'script' | 'frame' | 'request';
  readonly what: string;
  /** Whether third-party code can be seen to run. */
  readonly runs: boolean;
  /** Engines that have no such thing. */
  readonly not?: string;
  /** Engines for whose page it is not fit. */
  readonly off?: string;
  /** Happens while the page is being left. */
  readonly leaving?: boolean;
  /** Stands on the page once, for the first of its hosts. */
  readonly alone?: boolean;
  /** Stands on the page for all of its hosts, even where most do not. */
  readonly witness: boolean;
  /** Only a page that is no frame does it. */
  readonly top?: boolean;
  /** Runs while the parser waits: in the page's order. */
  readonly sync?: boolean;
}

type ByVector<Value> = Readonly<Record<string, Value>>;

export interface Known {
  readonly vectors: readonly Vector[];
  readonly limits: Readonly<Record<string, ByVector<Partial<Record<Engine, Limit>>>>>;
  /** What works no longer for hosts that may be asked: letters of engines. */
  readonly breaks: Readonly<Record<string, ByVector<string>>>;
  /** What is reported as stopped and is not: letters of engines. */
  readonly falseAlarms: ByVector<string>;
}

export interface Visit {
  mode: Mode;
  /** In one piece, behind a slow first-party script, or its head first and the rest later. */
  variant?: 'chunk' | 'slow' | 'late';
  hosts?: readonly Party[];
  /** Of the hosts, those of which everything must be seen to happen. */
  open?: readonly Party[];
  /** Every vector is there for each host; else for the first one, and some for the others. */
  hasTwins?: boolean;
  /** Vectors, by id; all but those for which it must be no frame. */
  only?: readonly string[];
  /** Opens a window in place of a frame. */
  top?: boolean;
  /** The denied vendor is not in the config. */
  isUndeclared?: boolean;
  /** The policy comes as a header too. */
  sendsPolicy?: boolean;
  /** The page has no scripts. */
  isScriptless?: boolean;
  /** Is called when all is quiet, before the page is left. */
  then?: (page: TrapWindow, run: string) => unknown;
}

interface Asked {
  host: Party;
  id: string;
  file: string;
  method: string;
}

export interface Outcome {
  readonly run: string;
  /** The page's vectors, by id. */
  readonly on: readonly string[];
  readonly asked: readonly Asked[];
  readonly ran: readonly Pick<Asked, 'host' | 'id'>[];
  /** What ran in the page itself, in order, as `id@host`. */
  readonly order: readonly string[];
  readonly violations: readonly string[];
}

export interface TrapWindow extends Window {
  trapRan?: string[];
  violations: string[];
  PrivacyCookieNotice: ConsentManager;
}

const PATIENCE = 25_000;

export const engine: Engine = /Firefox/.test(navigator.userAgent)
  ? 'F'
  : /Chrome/.test(navigator.userAgent)
    ? 'C'
    : 'W';

let asking: Promise<Known> | undefined;

/** The vectors, and what is known of them. */
export function known(): Promise<Known> {
  return (asking ??= json<Known>('/__trap/vectors'));
}

export function post<T>(path: string, body: unknown): Promise<T> {
  return json<T>(`/__trap/${path}`, { method: 'POST', body: JSON.stringify(body) });
}

/** What third parties were asked and ran until now. */
export function logOf(run: string): Promise<Pick<Outcome, 'asked' | 'ran'>> {
  return json(`/__trap/log/${run}`);
}

/** Whether the engine does such a thing at all. */
export function isHere({ not = '', off = '' }: Vector): boolean {
  return !(not + off).includes(engine);
}

/**
 * Visits the trap page. What is on it is there for a denied host, and then for one that may be asked: once
 * the second has been asked in every way, the first would have been too.
 */
export async function visit({ then, top, isScriptless = false, ...options }: Visit): Promise<Outcome> {
  const { mode, hosts = ['denied', 'allowed'], open = mode === 'none' ? hosts : ['allowed'] } = options;
  const { run, url, on } = await post<{ run: string; url: string; on: string[] }>('open', {
    ...options,
    hosts,
    engine,
    first: location.origin,
  });
  const page = top ? openWindow(url) : openFrame(url, isScriptless);
  const expected = await witnesses({ ...options, isScriptless, hosts, open });
  const wait = (what: string[]) => untilSeen(run, ...what);
  if (!isScriptless) await wait(['ended']);
  await wait(expected.filter(({ leaving }) => !leaving).flatMap(seen));
  const inside = page.window();
  const { trapRan = [], violations = [] } = inside;
  await then?.(inside, run);
  page.leave();
  await wait(expected.filter(({ leaving }) => leaving).flatMap(seen));
  await roundTrip();
  return { run, on, ...(await logOf(run)), order: [...trapRan], violations: [...violations] };
}

/** Something that the page does for a host that may be asked did not happen in time. */
class NotSeen extends Error {
  readonly run: string;

  constructor(run: string, missing: readonly string[]) {
    super(`not seen: ${missing}`);
    this.run = run;
  }
}

/**
 * Visits twice where an engine that is short of time left something undone; what the first page asked and ran
 * counts all the same.
 */
export async function visitPatiently(options: Visit): Promise<Outcome[]> {
  try {
    return [await visit(options)];
  } catch (error) {
    if (!(error instanceof NotSeen)) throw error;
    const { run } = error;
    const again = await visit(options);
    return [{ run, on: again.on, ...(await logOf(run)), order: [], violations: [] }, again];
  }
}

/** Waits for `asked id@host` and `ran id@host`. */
export async function untilSeen(run: string, ...expected: string[]): Promise<void> {
  const missing = await post<string[]>(`wait/${run}`, { expected, patience: PATIENCE });
  if (missing.length) throw new NotSeen(run, missing);
}

/** A visitor who gave an answer on an earlier page of the site. */
export async function answerEarlier(
  mode: Mode,
  answer: (manager: ConsentManager) => Promise<void>,
  more?: Partial<Visit>,
): Promise<void> {
  await visit({ ...more, mode, only: [], then: (page) => answer(page.PrivacyCookieNotice) });
}

interface Witness extends Vector {
  readonly host: Party;
}

/** What is to happen for the hosts that may be asked. */
async function witnesses({
  mode,
  hosts,
  open,
  only,
  hasTwins = !!only,
  isScriptless = false,
}: Visit): Promise<Witness[]> {
  const { vectors } = await known();
  const lost = await lostTo(mode, open!);
  return vectors
    .filter((vector) => (only ? only.includes(vector.id) : !vector.top))
    .filter((vector) => isHere(vector) && !lost.includes(vector.id))
    .filter(({ kind }) => !isScriptless || kind !== 'script')
    .flatMap((vector) =>
      open!
        .filter((host) => host === hosts![0] || (!vector.alone && (hasTwins || vector.witness)))
        .map((host) => ({ ...vector, runs: vector.runs && !isScriptless, host })),
    );
}

/** Vectors that do not work for hosts that may be asked. */
export async function lostTo(mode: Mode, open: readonly Party[]): Promise<string[]> {
  const { breaks } = await known();
  const isAgreed = open.some((host) => host !== 'allowed');
  // Where the denied host may be asked, the visitor agreed to everything, and no policy is left.
  const lists = [open.includes('denied') ? {} : breaks[mode], isAgreed ? breaks[`${mode} agreed`] : {}];
  return lists.flatMap((list = {}) => Object.keys(list).filter((id) => list[id]!.includes(engine)));
}

function seen({ id, host, runs }: Witness): string[] {
  return [`asked ${id}@${host}`, ...(runs ? [`ran ${id}@${host}`] : [])];
}

function openFrame(url: string, isScriptless: boolean) {
  const frame = document.createElement('iframe');
  frame.title = 'The trap';
  frame.width = '800';
  frame.height = '600';
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
  if (isScriptless) frame.sandbox.add('allow-same-origin');
  frame.src = url;
  document.body.append(frame);
  return { window: () => frame.contentWindow as unknown as TrapWindow, leave: () => frame.remove() };
}

function openWindow(url: string) {
  const page = open(url) as unknown as TrapWindow;
  return { window: () => page, leave: () => page.close() };
}

/** Through the browser to the server and back. */
async function roundTrip(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await fetch('/__trap/vectors', { cache: 'no-store' });
}

async function json<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, { cache: 'no-store', ...init });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
