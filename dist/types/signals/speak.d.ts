import type { Signal } from './signal.js';
/**
 * Tells a vendor at once that nothing but the functional is granted, and from then on what is: as soon as
 * the stored answer has been read, and at each later one, before anything is released or removed. Once a
 * page; `false` says nothing. What throws is reported as if nobody had caught it, and stops nobody else.
 */
export declare function speak<Options extends object>({ id, types, send }: Signal<Options>, given?: boolean | Options | undefined): void;
