/** A visitor's helper: DuckDuckGo's autoconsent, in a page under test. */
import type AutoConsent from '@duckduckgo/autoconsent';
import type { AutoConsentCMPRule, Config, ContentScriptMessage } from '@duckduckgo/autoconsent';
import type * as Heuristics from '../../../node_modules/@duckduckgo/autoconsent/dist/types/heuristics.js';
import { fileUrl, until } from '../client.js';
import type { NoticePage } from '../notice-page.js';

type Library = typeof Heuristics & { AutoConsent: typeof AutoConsent };

export const ourRule = async () =>
  (await (await fetch(fileUrl('rules/autoconsent.json'))).json()) as AutoConsentCMPRule;

/** What the helper knows of other notices. */
export const otherRules = async () =>
  (
    (await (await fetch(fileUrl('node_modules/@duckduckgo/autoconsent/rules/rules.json'))).json()) as {
      autoconsent: AutoConsentCMPRule[];
    }
  ).autoconsent;

export async function loadAutoconsent(page: NoticePage): Promise<Library> {
  const { document, window } = page;
  await new Promise((done) => {
    const script = Object.assign(document.createElement('script'), { src: '/__friends/autoconsent.js' });
    script.onload = done;
    document.head.append(script);
  });
  return (window as unknown as { autoconsent: Library }).autoconsent;
}

export interface Helper {
  readonly engine: AutoConsent;
  /** The first message of a type, once it is sent. */
  told<Type extends ContentScriptMessage['type']>(
    type: Type,
  ): Promise<Extract<ContentScriptMessage, { type: Type }>>;
}

/** Starts it as its browser extension does. */
export async function startAutoconsent(
  page: NoticePage,
  config: Partial<Config>,
  rules: AutoConsentCMPRule[],
): Promise<Helper> {
  const { AutoConsent: Engine } = await loadAutoconsent(page);
  const messages: ContentScriptMessage[] = [];
  const engine = new Engine(async (message) => void messages.push(message));
  engine.initialize({ isMainWorld: true, detectRetries: 6, ...config }, { autoconsent: rules });
  return {
    engine,
    told: (type) =>
      until(() => messages.find((message) => message.type === type) as never, {
        timeout: 10_000,
        message: `no ${type}: ${JSON.stringify(messages.slice(-3))}`,
      }),
  };
}
