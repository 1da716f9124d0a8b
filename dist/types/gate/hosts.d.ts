import type { ResolvedConfig, ServiceConfig } from '../core/config.js';
/** The service that names a host, or one that it is a subdomain of. */
export declare function serviceOf({ categories }: ResolvedConfig, host: string): ServiceConfig | undefined;
/** Whether a request to this host may go, in `auto` and `strict`. */
export declare function mayAsk(config: ResolvedConfig, host: string, granted: ReadonlySet<string>): boolean;
/** The host that an address leads to; nothing where it leads to none. */
export declare function hostOf(address: string): string;
