import type { NoticeState } from '../iab/follow-notice.js';
import { type GppOptions } from './options.js';
/** The whole interface, in place of the stub: it tells vendors of each state that differs from the last. */
export declare class GppApi {
    #private;
    constructor({ cmpId, cmpVersion, sections, applicable }: GppOptions);
    /** What vendors were told last, in one string. */
    get gppString(): string;
    tell({ decision, isAnswered, isShown }: NoticeState): void;
}
