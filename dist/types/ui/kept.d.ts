import type { Locale } from '../core/texts.js';
/**
 * Says that the choice was kept, to those who cannot see that the notice has gone (WCAG 4.1.3). Each layer
 * tells of the same choice: it is said once.
 */
export declare function sayKept({ kept, language }: Locale): void;
