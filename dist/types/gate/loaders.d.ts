import type { ServiceConfig } from '../core/config.js';
/** Whether what is on this page can start a service. */
type CanLoad = (service: ServiceConfig) => boolean;
/** Says which services can be started on this page. */
export declare function leaveLoaders(canLoad: CanLoad): void;
/** Says it, to whoever checks the config: none where nothing on the page starts them. */
export declare function pageLoaders(): CanLoad;
export {};
