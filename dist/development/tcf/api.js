import { CmpApi, CmpApiModel, DisplayStatus, TCData } from '@iabtcf/cmpapi';
import { makeEncoder } from './tc-string.js';

/** The whole interface, in place of the stub: it tells vendors of each state that differs from the last. */
class TcfApi {
    #api;
    #encode;
    #tcString;
    #isVisible = false;
    constructor(options, list, config) {
        this.#encode = makeEncoder(options, list, config);
        this.#api = new CmpApi(options.cmpId, options.cmpVersion, true, { getTCData: answerInFull });
        // Until the first update a ping would not know them, although the page does.
        CmpApiModel.gdprApplies = true;
        CmpApiModel.tcfPolicyVersion = list.tcfPolicyVersion;
    }
    /** What vendors were told last; `undefined` until there is something to tell. */
    get tcString() {
        return this.#tcString;
    }
    tell({ decision, isAnswered, isShown }) {
        // Nobody has answered and nobody is asked: vendors go on waiting.
        if (!isAnswered && !isShown)
            return this.#hide();
        const tcString = this.#encode(decision);
        if (tcString === this.#tcString && isShown === this.#isVisible)
            return;
        this.#tcString = tcString;
        this.#isVisible = isShown;
        this.#api.update(tcString, isShown);
    }
    /** A layer that went without an answer completes nothing, so there is no event for it. */
    #hide() {
        this.#isVisible = false;
        CmpApiModel.displayStatus = DisplayStatus.HIDDEN;
    }
}
/**
 * Every answer to a listener passes here: the package has the names of TCF 2.1, and has the disclosed vendors
 * where 2.3 does not look for them. What is no data, such as whether a listener was removed, goes on as it is.
 * @see https://github.com/InteractiveAdvertisingBureau/iabtcf-es/issues/475
 */
function answerInFull(next, data, success) {
    if (data instanceof TCData && data.gdprApplies) {
        const disclosedVendors = data.outOfBand?.disclosedVendors;
        Object.assign(data.vendor, { disclosedVendors });
        Object.assign(data, { useNonStandardTexts: data.useNonStandardStacks });
    }
    next(data, success);
}

export { TcfApi };
