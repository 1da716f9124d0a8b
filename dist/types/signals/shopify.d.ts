import type { Signal, TypeOptions } from './signal.js';
export type ShopifyOptions = TypeOptions<'analytics' | 'marketing' | 'preferences' | 'sale_of_data'>;
/** Every call is a decision in its eyes, so before an answer there is none. */
export declare const shopify: Signal<ShopifyOptions>;
