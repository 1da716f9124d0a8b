import { CmpApi, CmpStatus, SignalStatus, CmpDisplayStatus } from '@iabgpp/cmpapi';
import { SECTION_IDS } from './options.js';
import { supportedApis } from './stub.js';
import { nationalFields, californianFields } from './us-sections.js';

/** The whole interface, in place of the stub: it tells vendors of each state that differs from the last. */
class GppApi {
    #api;
    #sections;
    #said = new Map();
    constructor({ cmpId, cmpVersion, sections, applicable }) {
        this.#api = new CmpApi(cmpId, cmpVersion);
        this.#sections = sections;
        const names = this.#names;
        const inForce = applicable ?? names[0];
        this.#api.setSupportedAPIs(supportedApis(names));
        this.#api.setApplicableSections([inForce === 'none' ? -1 : SECTION_IDS[inForce]]);
    }
    /** What vendors were told last, in one string. */
    get gppString() {
        return this.#api.getGppString();
    }
    // The order is the specification's: not ready comes first, and ready last of all.
    tell({ decision, isAnswered, isShown }) {
        const api = this.#api;
        const isReady = isAnswered && !isShown;
        const changed = this.#names.filter((name) => this.#said.get(name) !== textOf(this.#contentOf(name, decision)));
        const isFirst = api.getCmpStatus() !== CmpStatus.LOADED;
        if (api.getSignalStatus() === SignalStatus.READY && (!isReady || changed.length)) {
            api.setSignalStatus(SignalStatus.NOT_READY);
        }
        for (const name of isFirst ? changed : [])
            this.#write(name, decision);
        if (isFirst)
            api.setCmpStatus(CmpStatus.LOADED);
        const display = isShown ? CmpDisplayStatus.VISIBLE : CmpDisplayStatus.HIDDEN;
        if (api.getCmpDisplayStatus() !== display)
            api.setCmpDisplayStatus(display);
        for (const name of isFirst ? [] : changed) {
            this.#write(name, decision);
            api.fireSectionChange(name);
        }
        if (isReady && api.getSignalStatus() !== SignalStatus.READY)
            api.setSignalStatus(SignalStatus.READY);
    }
    get #names() {
        return Object.keys(this.#sections);
    }
    #contentOf(name, decision) {
        const { tcfeuv2, usnat, usca } = this.#sections;
        if (name === 'tcfeuv2')
            return tcfeuv2.tcString;
        return name === 'usnat' ? nationalFields(usnat, decision) : californianFields(usca, decision);
    }
    #write(name, decision) {
        const content = this.#contentOf(name, decision);
        this.#said.set(name, textOf(content));
        if (typeof content === 'string')
            this.#api.setSectionString(name, content);
        else
            for (const [field, value] of Object.entries(content))
                this.#api.setFieldValue(name, field, value);
    }
}
function textOf(content) {
    return typeof content === 'object' ? JSON.stringify(content) : content;
}

export { GppApi };
