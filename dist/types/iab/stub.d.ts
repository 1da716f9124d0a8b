import type { ApiName } from './frames.js';
import { type Adapter } from './refuse.js';
/** What whoever calls an interface hands over for the answer. */
export type Callback = (value: unknown, success: boolean) => void;
/** What holds the place of the whole interface until that is there. */
export interface Stub {
    /** Says that there will be none. */
    fail(): void;
}
/** Of a stub that somebody else has placed: whether it fails is not ours to say. */
export declare const OTHER_STUB: Stub;
/**
 * Whether a stub is there already: it gives what it keeps to whoever calls it with nothing, and the whole
 * interface does not.
 * @throws {ConsentConfigError} where another platform's interface is there
 */
export declare function hasStub(adapter: Adapter, name: ApiName): boolean;
