import type { ServiceConfig } from '../core/config.js';
import type { Loader } from './loader.js';
/** Gets the loader of a service: what came along with it, or what is fetched for it. */
type FindLoader = (service: ServiceConfig) => Loader | Promise<Loader>;
/**
 * Starts each service of the page's config that says `load`, once, as soon as it is granted: its loader
 * prepares the page, and its script goes into the head as a held one, which the gate releases like any other.
 * To be called before the page's manager starts; what fails is told by `consent-error` and does not run.
 */
export declare function startServices(find: FindLoader): void;
export {};
