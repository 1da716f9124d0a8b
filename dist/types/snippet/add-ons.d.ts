import type { ConsentConfig } from '../core/config.js';
/**
 * The addresses of the files that a config needs before the guard: they listen from its first word on. All
 * stand in the guard's folder.
 * @param src The guard's address
 * @throws {ConsentConfigError} for a signal that has no file
 */
export declare function addOns({ signals, services }: ConsentConfig, src: string): string[];
/** The folder that a file stands in, up to its slash. */
export declare function folderOf(src: string): string;
