import type { ResolvedConfig } from '../core/config.js';
import type { NoticeState } from '../iab/follow-notice.js';
import type { TcfOptions, TcfVendorList } from './options.js';
/** The whole interface, in place of the stub: it tells vendors of each state that differs from the last. */
export declare class TcfApi {
    #private;
    constructor(options: TcfOptions, list: TcfVendorList, config: ResolvedConfig);
    /** What vendors were told last; `undefined` until there is something to tell. */
    get tcString(): string | undefined;
    tell({ decision, isAnswered, isShown }: NoticeState): void;
}
