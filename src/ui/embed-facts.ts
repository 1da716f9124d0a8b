import { servicesOf } from '../core/categories.js';
import type { ResolvedConfig, ServiceConfig } from '../core/config.js';
import type { Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
import { categoryWords } from './words.js';

/** What a page says about an embed, in its attributes. */
export interface EmbedSource {
  readonly service?: string | null | undefined;
  readonly category?: string | null | undefined;
  /** What it is, in the page's own words. */
  readonly title?: string | null | undefined;
  /** Where it is loaded from. */
  readonly src?: string | null | undefined;
  /** The page for people at its source; `src` where there is none. */
  readonly href?: string | null | undefined;
  readonly poster?: string | null | undefined;
}

/** What its placeholder tells a visitor. */
export interface EmbedFacts {
  /** The service or category that a visitor can allow always; none where that would not be enough. */
  readonly allowed?: string | undefined;
  /** The category's name, where no service but the category itself decides. */
  readonly category?: string | undefined;
  /** What it is. */
  readonly name: string;
  /** What it is of, where that is not the name. */
  readonly of?: string | undefined;
  /** Who would receive data. */
  readonly provider: string;
  readonly statement?: string | undefined;
  /** The page at its source, and that page's host as people know it. */
  readonly source?: string | undefined;
  readonly host?: string | undefined;
  readonly poster?: string | undefined;
}

/** What is known of an embed; of an undeclared one that is its host. */
export function embedFacts({ config }: ConsentManager, words: Locale, embed: EmbedSource): EmbedFacts {
  const service = serviceOf(config, embed);
  // In `strict` a category opens no host that its services do not name.
  const category =
    embed.service || config.block === 'strict'
      ? undefined
      : config.categories.find(({ id }) => id === embed.category);
  const label = category && categoryWords(words, category).label;
  const source = webAddress(embed.href) ?? webAddress(embed.src);
  const host = source?.host.replace(/^www\./, '');
  const thing = service?.name ?? host ?? label ?? '';
  return {
    allowed: service?.id ?? category?.id,
    category: label,
    name: embed.title || thing,
    of: embed.title ? thing : undefined,
    provider: service?.provider ?? (thing || embed.title!),
    statement: service?.statement,
    source: source?.href,
    host,
    poster: ownPoster(embed.poster, config.allow),
  };
}

/** Whether the answer lets it load, as the gate and the policy have it: what is not declared counts as tracking. */
export function isGranted({ config, decision }: ConsentManager, embed: EmbedSource): boolean {
  const { granted } = decision;
  if (config.block === 'strict' && !serviceOf(config, embed)) return granted.size === config.tokens.size;
  const id = embed.service ?? embed.category ?? '';
  return granted.has(config.tokens.has(id) ? id : 'tracking');
}

export function serviceOf(
  { categories }: ResolvedConfig,
  { service }: EmbedSource,
): ServiceConfig | undefined {
  return servicesOf(categories).find(({ id }) => id === service);
}

/** Absolute: in a frame's own document, a relative one would be looked for there. */
export function webAddress(address: string | null | undefined): URL | undefined {
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const url = new URL(address, document.baseURI);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

// Fetched from the third party, the picture alone would tell it of the visit.
function ownPoster(address: string | null | undefined, allow: readonly string[] = []): string | undefined {
  if (!address) return undefined;
  const { host, href, protocol } = new URL(address, document.baseURI);
  const isOwn = [location.host, ...allow].some((own) => host === own || host.endsWith('.' + own));
  if (isOwn || /^(data|blob):$/.test(protocol)) return href;
  console.warn(`privacy-cookie-notice: poster ${href} is not of this site, and is left out`);
  return undefined;
}
