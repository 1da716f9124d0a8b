import type { ServiceConfig } from '../core/config.js';
/** Where a service made by the catalogue carries its loader; in JSON it is left out. */
export declare const LOADER: unique symbol;
/** What a site has to say for a service to be started: its number at the provider, and the like. */
export type LoadOptions = Readonly<Record<string, string | number | boolean>>;
/** The provider's script, with the attributes that it wants. */
export interface LoadedScript {
    readonly src: string;
    readonly attributes?: Readonly<Record<string, string>>;
}
/**
 * Starts a service that is granted: prepares what its script expects on the page, such as a queue with the
 * first commands, and returns the script, which the gate then runs as if the page had held it.
 * @throws {ConsentConfigError} for an option that is missing or not of its form
 */
export type Loader<Own extends LoadOptions = LoadOptions> = (options: Own) => LoadedScript;
/** Whether a service of the catalogue has brought what starts it. */
export declare function hasLoader(service: ServiceConfig): boolean;
/** What starts a service, as the catalogue has put it into its config. */
export declare function loaderOf(service: ServiceConfig): Loader | undefined;
