import type { TcfOptions, TcfVendorList } from './options.js';
/**
 * What gives the list: the object, or what is at the address. That is on the site's own host: the IAB wants
 * everyone to keep a copy, and this library asks no stranger for anything. What can be told at once is thrown
 * here, and the rest when it is called.
 * @throws {ConsentConfigError} for another host's, for one that cannot be read, and for what is no list
 */
export declare function vendorListOf(options: TcfOptions): () => TcfVendorList | Promise<TcfVendorList>;
