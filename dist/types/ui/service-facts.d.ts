import { type TemplateResult } from 'lit/html.js';
import type { ServiceConfig } from '../core/config.js';
import type { Locale } from '../core/texts.js';
/** Who a service is of, what it is for, what it stores and for how long, and who else gets to it. */
export declare function serviceFacts(words: Locale, service: ServiceConfig): TemplateResult;
