import { type Adapter } from './refuse.js';
/** The IAB's list of registered platforms, as far as it is read here; the site's own copy of it. */
export interface CmpList {
    readonly cmps: Readonly<Record<string, {
        readonly id: number;
        readonly name: string;
        readonly deletedDate?: string;
    }>>;
}
/** Who speaks: the platform that IAB Europe registered. */
export interface CmpOptions {
    /** The number that IAB Europe gave to whoever runs this notice: 2 to 4095. */
    readonly cmpId: number;
    /** Own count of this set-up's versions, 0 to 4095; it stands in every string. */
    readonly cmpVersion: number;
    /** A copy of the IAB's CMP list, against which the number is then checked. */
    readonly cmpList?: CmpList;
}
/**
 * A number that is registered, as far as can be told: without the list only what nobody can have is refused.
 * @throws {ConsentConfigError} for a number that is none, reserved, not in the list, or struck off it
 */
export declare function checkCmp(adapter: Adapter, { cmpId, cmpVersion, cmpList }: CmpOptions): void;
