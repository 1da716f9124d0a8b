import type { HeadData } from './head.js';
/** Has the browser fetch what the stored answer lets run: it is held, so that the page's scanner passes it over. */
export declare function hintScripts({ cookie, days, preload, }: Pick<HeadData, 'cookie' | 'days' | 'preload'>): void;
