type Callback = (value: unknown, success: boolean) => void;
type TcfCall = [command?: string, version?: number, callback?: Callback, parameter?: unknown];
type Tcfapi = (...call: TcfCall) => unknown;
declare global {
    interface Window {
        __tcfapi?: Tcfapi;
    }
}
/** What holds the place of the whole interface until that is there. */
export interface TcfStub {
    /** Says that there will be none. */
    fail(): void;
}
/**
 * Puts `__tcfapi` on the page, with its frame: it answers `ping` at once and keeps the other calls, which the
 * whole interface takes over. Another stub that is there already stays.
 * @throws {ConsentConfigError} where another platform's interface is there
 */
export declare function placeStub(): TcfStub;
export {};
