/**
 * Keeps the snippet's policy for those who have not agreed out of a page whose visitor has: routers that
 * take over the head of the next page (Turbo, Astro) put in what stands in its HTML, and the comment
 * that hides it there is made by a script that they do not run. A policy counts as soon as it is put in.
 */
export declare function shieldHead(policy: string): void;
