/*
 * Shopify, the Customer Privacy API of its storefronts.
 * https://shopify.dev/docs/api/customer-privacy, looked at on 2026-11-22.
 */
import type { Signal, TypeOptions } from './signal.js';

export type ShopifyOptions = TypeOptions<'analytics' | 'marketing' | 'preferences' | 'sale_of_data'>;

interface Shopify {
  loadFeatures?(features: object[], done: (error?: unknown) => void): void;
  customerPrivacy: { setTrackingConsent(values: object, done: () => void): void };
}

/** Every call is a decision in its eyes, so before an answer there is none. */
export const shopify: Signal<ShopifyOptions> = {
  id: 'shopify',
  types: {
    analytics: 'analytical',
    marketing: 'tracking',
    preferences: 'tracking',
    sale_of_data: 'tracking',
  },
  send(values, call) {
    const { Shopify: shop } = window as { Shopify?: Shopify };
    if (call === 'default' || !shop?.loadFeatures) return false;
    return void shop.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
      if (error) reportError(error);
      else shop.customerPrivacy.setTrackingConsent(values, () => {});
    });
  },
};
