import { refusesTracking } from '../core/browser-signal.js';

/** Values of a field that is a notice, and of one that is an opt-out. */
const NOT_APPLICABLE = 0;
const NOTICE_GIVEN = 1;
const OPTED_OUT = 1;
const NOT_OPTED_OUT = 2;
/** Nobody here signed the industry's agreement; the package would say that it was signed. */
const NO = 2;
/**
 * The section for all states.
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections/US-National
 */
function nationalFields(options, decision) {
    const { sale, sharing, targetedAdvertising } = options;
    return {
        SharingNotice: noticeOf(sale || sharing || targetedAdvertising),
        TargetedAdvertisingOptOutNotice: noticeOf(targetedAdvertising),
        TargetedAdvertisingOptOut: optOutOf(targetedAdvertising, options, decision),
        ...californianFields(options, decision),
    };
}
/** The section for California: sale and sharing. What it has of sensitive data and of children stays empty. */
function californianFields(options, decision) {
    const { sale, sharing } = options;
    return {
        SaleOptOutNotice: noticeOf(sale),
        SaleOptOut: optOutOf(sale, options, decision),
        SharingOptOutNotice: noticeOf(sharing),
        SharingOptOut: optOutOf(sharing, options, decision),
        MspaCoveredTransaction: NO,
        GpcSegmentIncluded: true,
        Gpc: refusesTracking({}),
    };
}
function noticeOf(isDone = false) {
    return isDone ? NOTICE_GIVEN : NOT_APPLICABLE;
}
/** What may not run was refused, by the visitor, by the browser, or by not having been granted yet. */
function optOutOf(isDone = false, { category = 'tracking' }, { granted }) {
    if (!isDone)
        return NOT_APPLICABLE;
    return granted.has(category) ? NOT_OPTED_OUT : OPTED_OUT;
}

export { californianFields, nationalFields };
