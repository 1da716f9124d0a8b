import type { Head } from '../head/head.js';
/**
 * Starts a script that `auto` held. It had its one chance when it was put into the page, so that a copy runs
 * before it; what the copy says of loading and failing, the held one says to those who listen to it.
 */
export declare function startHeld(held: HTMLScriptElement, head: Head): void;
