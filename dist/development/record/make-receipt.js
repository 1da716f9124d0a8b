import { idsOf } from '../core/categories.js';
import { readValues } from '../core/cookies.js';
import { parseRecord, isConsent, today, DAY } from '../core/record.js';
import { fill, categoryWords } from '../core/words.js';
import { pageSignals } from '../signals/page-signals.js';
import { noticeHash } from './notice-hash.js';
import { noticeWords } from './notice-words.js';
import { VERSION } from './version.js';

/** A receipt of the present state of the page; the manager's `receipt()`. Sends nothing. */
async function makeReceipt(config, decision, answer, act) {
    const locale = await noticeWords(config);
    const hash = await noticeHash(config, locale);
    return receiptOf({
        config,
        decision,
        answer,
        act,
        locale,
        noticeHash: hash,
        // Without the time: no more than the day is anybody's business.
        signals: pageSignals().sent.map(({ signal, call, values }) => ({ signal, call, values })),
        expiredOn: expiryOf(config),
    });
}
/** Pure: from what is known of an answer to its receipt. */
function receiptOf(facts) {
    const { config, decision, answer, act, expiredOn, locale } = facts;
    const categories = categoriesOf(facts);
    const isOfThisPage = !!answer && !!act && isSame(answer, parseRecord(act.value));
    const agreed = agreedTo(categories, decision.granted);
    const before = isOfThisPage ? agreedTo(categories, act.before) : [];
    const withdrawn = before.filter((id) => !agreed.includes(id));
    const day = answer?.day ?? expiredOn;
    const words = { ...locale, ...config.texts };
    return {
        schemaVersion: '1.0',
        libraryVersion: VERSION,
        recordId: answer && agreed.length && isConsent(answer) ? answer.id : null,
        eventType: answer
            ? eventOf(answer, agreed, before, withdrawn)
            : expiredOn === undefined
                ? null
                : 'expired',
        eventTime: day === undefined ? null : startOf(day),
        timePrecision: 'day',
        method: decision.method,
        via: isOfThisPage ? (act.event?.isTrusted && act.event.type === 'click' ? 'button' : 'api') : null,
        categories,
        withdrawn,
        signals: facts.signals ?? [],
        noticeHash: facts.noticeHash,
        policyVersion: config.revision,
        language: locale.language,
        jurisdiction: config.profile ?? 'eu',
        controller: config.controller,
        statement: config.statement,
        validUntil: answer ? startOf(answer.day + config.cookie.days) : null,
        withdrawalMethod: fill(words.withdraw, { settings: words.settings }),
    };
}
function categoriesOf({ config, decision, locale }) {
    const { granted } = decision;
    return config.categories.map((category) => {
        const { id, exempt, services } = category;
        const { label, purpose } = categoryWords(locale, category);
        return {
            id,
            label,
            purpose,
            basis: id === 'functional' ? 'functional' : exempt ? 'exempt' : 'consent',
            ...(exempt && { ground: exempt }),
            granted: granted.has(id),
            services: services.map(({ id, name, provider, purpose }) => ({
                id,
                name,
                provider,
                purpose,
                granted: granted.has(id),
            })),
        };
    });
}
/** Of what needs consent, the ids that are granted: nobody agrees to what runs without asking. */
function agreedTo(categories, granted) {
    return idsOf(categories.filter(({ basis }) => basis === 'consent')).filter((id) => granted.has(id));
}
function eventOf({ method }, agreed, before, withdrawn) {
    const isMore = agreed.some((id) => !before.includes(id));
    if (withdrawn.length)
        return isMore ? 'changed' : 'withdrawn';
    if (agreed.length)
        return isMore && before.length ? 'changed' : 'given';
    // Putting away what only informs neither gives nor refuses anything.
    return method === 'close' ? null : 'refused';
}
/** Whether an answer is the one that this page kept, and not another tab's. */
function isSame(answer, kept) {
    const facts = ({ day, method, grants, id }) => `${[day, method, ...[...grants].sort(), id]}`;
    return !!kept && facts(answer) === facts(kept);
}
/** The day on which an answer ended that still stands in the cookie; browsers remove most of them. */
function expiryOf({ revision, cookie }) {
    return readValues(cookie.name)
        ?.map(parseRecord)
        .filter((record) => record?.revision === revision)
        .map((record) => record.day + cookie.days)
        .find((day) => day <= today());
}
function startOf(day) {
    return new Date(day * DAY).toISOString().replace('.000', '');
}

export { makeReceipt, receiptOf };
