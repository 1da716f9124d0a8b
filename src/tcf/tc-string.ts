import { GVL, Segment, TCModel, TCString, type VendorList } from '@iabtcf/core';
import type { ResolvedConfig } from '../core/config.js';
import type { Decision } from '../core/decision.js';
import { noticeLanguage } from '../locales/settings.js';
import type { TcfOptions, TcfScope, TcfVendorList } from './options.js';

/**
 * The TC string of a decision. It is made of the one stored answer and nothing else, so that a page load
 * gives the string that the answer gave: it is stored nowhere.
 */
export type Encode = (decision: Decision) => string;

/**
 * Left to itself the encoder discloses vendors in global strings only, which are no more. The last segment, the
 * publisher's own purposes, is empty: the other platform's package would add it, and the two are to be the same.
 */
const SEGMENTS = [Segment.CORE, Segment.VENDORS_DISCLOSED, Segment.PUBLISHER_TC];

/** Encodes for one site; the options and the list have been checked. */
export function makeEncoder(options: TcfOptions, list: TcfVendorList, config: ResolvedConfig): Encode {
  const gvl = new SiteVendorList(list as unknown as VendorList);
  gvl.shown = languageOf(config);
  const vendors = Object.values(options.vendors);
  gvl.narrowVendorsTo(vendors);
  return ({ granted, method, decidedAt }) => {
    // Whoever has not answered has consented to nothing, whatever runs on another ground.
    const isGranted = (id: string) => method !== null && granted.has(id);
    const model = new TCModel(gvl);
    model.cmpId = options.cmpId;
    model.cmpVersion = options.cmpVersion;
    model.isServiceSpecific = true;
    model.useNonStandardStacks = !options.usesStandardTexts;
    model.publisherCountryCode = options.publisherCountryCode;
    // The second layer saves, the first does not.
    model.consentScreen = method === 'save' ? 2 : 1;
    // A day and no time of it; where there is no answer it is today.
    if (decidedAt) model.created = model.lastUpdated = decidedAt;
    const { purposes } = options;
    model.purposeConsents.set(consented(purposes, 'purposes', isGranted));
    model.specialFeatureOptins.set(consented(purposes, 'specialFeatures', isGranted));
    model.vendorConsents.set(
      vendors.filter((vendor) =>
        Object.entries(options.vendors).every(([id, number]) => number !== vendor || isGranted(id)),
      ),
    );
    return TCString.encode(model, { segments: SEGMENTS });
  };
}

/** The encoder takes the language from the list, which would load the list's words to change it. */
class SiteVendorList extends GVL {
  shown = 'EN';
  override get language(): string {
    return this.shown;
  }
}

/** Two letters, upper case; the framework writes both kinds of Norwegian as one. */
function languageOf({ language }: ResolvedConfig): string {
  const code = noticeLanguage(language).slice(0, 2).toUpperCase();
  return /^N[BN]$/.test(code) ? 'NO' : code;
}

/** What every category that names it was granted for. */
function consented(
  scopes: TcfOptions['purposes'],
  kind: keyof TcfScope,
  isGranted: (id: string) => boolean,
): number[] {
  const denied = new Set<number>();
  const numbers = new Set<number>();
  for (const [id, scope] of Object.entries(scopes)) {
    for (const number of scope[kind] ?? []) (isGranted(id) ? numbers : denied).add(number);
  }
  return [...numbers].filter((number) => !denied.has(number));
}
