import { type Callback, type Stub } from '../iab/stub.js';
import { type GppSection } from './options.js';
type GppCall = [command?: string, callback?: Callback, parameter?: unknown, version?: unknown];
type Gpp = (...call: GppCall) => unknown;
declare global {
    interface Window {
        __gpp?: Gpp;
    }
}
/**
 * Puts `__gpp` on the page, with its frame: every command is answered at once, as the platform wants it, and
 * the whole interface takes the listeners over. Another stub that is there already stays.
 * @throws {ConsentConfigError} where another platform's interface is there
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
export declare function placeStub(sections: readonly GppSection[]): Stub;
/** By number and prefix, as `7:usnat`. */
export declare function supportedApis(sections: readonly GppSection[]): string[];
export {};
