import { type Callback, type Stub } from '../iab/stub.js';
type TcfCall = [command?: string, version?: number, callback?: Callback, parameter?: unknown];
type Tcfapi = (...call: TcfCall) => unknown;
declare global {
    interface Window {
        __tcfapi?: Tcfapi;
    }
}
/**
 * Puts `__tcfapi` on the page, with its frame: it answers `ping` at once and keeps the other calls, which the
 * whole interface takes over. Another stub that is there already stays.
 * @throws {ConsentConfigError} where another platform's interface is there
 */
export declare function placeStub(): Stub;
export {};
