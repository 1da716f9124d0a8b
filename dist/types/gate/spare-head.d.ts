/**
 * Keeps the policy that the head snippet has hidden from coming into force after all: a router that takes
 * the next page's head over (Turbo, Astro) knows of no consent, and would put in what stands there.
 */
export declare function spareHead(): void;
