import { CmpApi, CmpApiModel, DisplayStatus } from '@iabtcf/cmpapi';
import type { ResolvedConfig } from '../core/config.js';
import type { NoticeState } from '../iab/follow-notice.js';
import type { TcfOptions, TcfVendorList } from './options.js';
import { makeEncoder, type Encode } from './tc-string.js';

/** The whole interface, in place of the stub: it tells vendors of each state that differs from the last. */
export class TcfApi {
  readonly #api: CmpApi;
  readonly #encode: Encode;
  #tcString: string | undefined;
  #isVisible = false;

  constructor(options: TcfOptions, list: TcfVendorList, config: ResolvedConfig) {
    this.#encode = makeEncoder(options, list, config);
    this.#api = new CmpApi(options.cmpId, options.cmpVersion, true);
    // Until the first update a ping would not know them, although the page does.
    CmpApiModel.gdprApplies = true;
    CmpApiModel.tcfPolicyVersion = list.tcfPolicyVersion;
  }

  /** What vendors were told last; `undefined` until there is something to tell. */
  get tcString(): string | undefined {
    return this.#tcString;
  }

  tell({ decision, isAnswered, isShown }: NoticeState): void {
    // Nobody has answered and nobody is asked: vendors go on waiting.
    if (!isAnswered && !isShown) return this.#hide();
    const tcString = this.#encode(decision);
    if (tcString === this.#tcString && isShown === this.#isVisible) return;
    this.#tcString = tcString;
    this.#isVisible = isShown;
    this.#api.update(tcString, isShown);
  }

  /** A layer that went without an answer completes nothing, so there is no event for it. */
  #hide(): void {
    this.#isVisible = false;
    CmpApiModel.displayStatus = DisplayStatus.HIDDEN;
  }
}
