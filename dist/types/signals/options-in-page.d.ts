import type { SignalId } from './signal.js';
/** What the config in the page says of a signal; nothing where there is none that can be read, as the notice says. */
export declare function optionsInPage(id: SignalId): boolean | object | undefined;
