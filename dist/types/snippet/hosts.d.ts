/** The host of an address, where it names another than the page's own. */
export declare function hostOf(address: string): string[];
/** Whether an address is one that a browser asks a server for. */
export declare function isOfWeb(address: string): boolean;
/** A host by its name alone, which stands for its subdomains. */
export declare function plainHost(host: string): string;
/** Whether an address leads to the page's own host, or to one of these. */
export declare function leadsTo(address: string, hosts: readonly string[]): boolean;
