import type { HeadData } from './head.js';
/** Whether nothing is left to hold. A site that uses no tracking was never given leave to track. */
export declare function isEverything(granted: ReadonlySet<string>, { parts }: HeadData): boolean;
/**
 * Fits the page's policy to what is granted, before the parser comes to it: it stands right behind this
 * script, and a comment opened here hides it. A policy can never be widened later on.
 */
export declare function fitPolicy(granted: ReadonlySet<string>, { parts, policy }: HeadData, isOff: boolean): void;
/** Adds a policy that lets these hosts, and their subdomains, through. */
export declare function addPolicy(policy: string, hosts: readonly string[]): void;
