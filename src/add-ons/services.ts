/*
 * For script tags: starts the services of the config that say `load`. Its own tag stands before the guard's.
 */
import { leaveLoaders } from '../gate/loaders.js';
import type { Loader } from '../services/loader.js';
import { startServices } from '../services/start-services.js';

/** Ids of the services with a loader, filled in when this is built. */
declare const __LOADERS__: string;

leaveLoaders(({ id }) => __LOADERS__.split(' ').includes(id));
// By name: one is downloaded for each service that is granted, and none before.
startServices(async ({ id }) => ((await import(`../loaders/${id}.js`)) as { load: Loader }).load);
