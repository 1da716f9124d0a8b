/** A visitor to one of the five sites in demo/sites: what they open, see and press, and who hears of it. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ConsentManager } from '../../../src/index.js';
import { cleanUp, until } from '../../support/client.js';
import { middleOf } from '../../support/notice-page.js';

interface Entry {
  path: string;
  summary: string;
}
type Party = 'site' | 'analytics' | 'tracker' | 'embeds';
type SiteWindow = Window & { PrivacyCookieNotice: ConsentManager };

let frame: HTMLIFrameElement | undefined;

export const page = (): SiteWindow => frame!.contentWindow as SiteWindow;
export const find = (selector: string): HTMLElement | null => page().document.querySelector(selector);

/** Opens a page of a site, `it-groep/privacy.html`, once its scripts have run and the answer has been read. */
export async function open(path: string): Promise<void> {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%';
  frame.src = `/sites/${path}`;
  document.body.append(frame);
  await new Promise((loaded) => frame!.addEventListener('load', loaded, { once: true }));
  await settled();
}

/** Follows a link of the page. */
export async function follow(selector: string): Promise<void> {
  await reloading(() => find(selector)!.click());
}

/** Does what takes the visitor to another page, or to this one again. */
export async function reloading(act: () => unknown): Promise<void> {
  const { document: old } = page();
  act();
  await until(() => page().document !== old && page().document.readyState === 'complete', {
    message: 'the next page',
  });
  await settled();
}

/** The first layer, where it is to be seen. */
export function notice(): HTMLElement | undefined {
  const element = find('consent-notice');
  return element?.getClientRects().length ? element : undefined;
}

export async function seeNotice(): Promise<HTMLElement> {
  return until(() => notice()?.querySelector('button') && notice(), { message: 'the notice' });
}

/** A button for an action that the visitor can see, in the notice where it stands there. */
export function button(action: string): Promise<HTMLElement> {
  const buttons = () => [
    ...(notice()?.querySelectorAll<HTMLElement>(`[data-consent-action=${action}]`) ?? []),
    ...page().document.querySelectorAll<HTMLElement>(`[data-consent-action=${action}]`),
  ];
  return until(() => buttons().find((found) => found.getClientRects().length), {
    message: `a button for ${action}`,
  });
}

/** Presses a button as a person does: a script's click may not count as an answer. */
export async function press(element: HTMLElement): Promise<void> {
  // A driven Firefox loses Enter in frames after some time.
  if (/Firefox\//.test(navigator.userAgent)) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return sendMouse({ type: 'click', position: middleOf(element) });
  }
  page().focus();
  element.focus();
  await sendKeys({ press: 'Enter' });
}

/** Presses it, and waits until the answer is kept. */
export async function answer(action: string): Promise<void> {
  const pressed = await button(action);
  const before = document.cookie;
  await press(pressed);
  await until(() => document.cookie !== before, { message: `the answer ${action} to be kept` });
}

/** The second layer: sets its switches as given, and keeps them. */
export async function setSwitches(values: Readonly<Record<string, boolean>>): Promise<void> {
  await press(await button('show-preferences'));
  const root = await until(() => find('consent-preferences')?.shadowRoot, { message: 'the second layer' });
  for (const [id, isOn] of Object.entries(values)) {
    const box = await until(() => root.querySelector<HTMLInputElement>(`input[value=${id}]`), {
      message: `a switch for ${id}`,
    });
    if (box.checked !== isOn) box.click();
  }
  await press(root.querySelector<HTMLElement>('[data-consent-action=save]')!);
}

/** What a party has received since the visit began, in its own words. */
export async function received(party: Party): Promise<string[]> {
  const report = (await (await fetch('/live/received')).json()) as Record<Party, { entries: Entry[] }>;
  return report[party].entries.map(({ summary, path }) => (party === 'site' ? path : summary));
}

/** Waits until a party has received it. */
export async function hears(party: Party, what: RegExp): Promise<void> {
  await until(async () => (await received(party)).some((heard) => what.test(heard)), {
    timeout: 15_000,
    message: `${party} to hear ${what}`,
  });
}

/** What the given parties received, after whatever the page would load has had its turn. */
export async function heardBy(...parties: Party[]): Promise<string[]> {
  for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame);
  return (await Promise.all(parties.map(received))).flat();
}

/** Names in the browser's stores, the answer's own cookie apart. */
export function storedNames(): string[] {
  const cookies = document.cookie.split('; ').map((pair) => pair.split('=')[0]!);
  return [...cookies, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
    (name) => name && !name.startsWith('PrivacyCookieNotice'),
  );
}

/** All of a shadow element's words, as they stand there. */
export async function wordsOf(tag: string): Promise<string> {
  const root = await until(() => find(tag)?.shadowRoot, { message: `${tag} to be drawn` });
  return until(() => root.textContent?.trim() && root.textContent, { message: `words in ${tag}` });
}

/** A new visitor, of whom nobody has heard. */
export async function arrive(): Promise<void> {
  await leave();
  await fetch('/live/reset', { method: 'POST' });
}

export async function leave(): Promise<void> {
  frame?.remove();
  frame = undefined;
  await cleanUp();
}

async function settled(): Promise<void> {
  await until(() => page().PrivacyCookieNotice?.decision, { message: 'the manager' });
  await until(() => page().PrivacyCookieNotice.allows('functional'), { message: 'the answer to be read' });
}
