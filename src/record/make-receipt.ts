import { idsOf } from '../core/categories.js';
import type { ResolvedConfig } from '../core/config.js';
import { readValues } from '../core/cookies.js';
import type { Answer, Decision } from '../core/decision.js';
import type { ConsentEventKind, ConsentReceipt, PageAct, ReceiptCategory } from '../core/receipt.js';
import { DAY, isConsent, parseRecord, today, type ConsentRecord } from '../core/record.js';
import type { Locale } from '../core/texts.js';
import { categoryWords, fill } from '../core/words.js';
import { pageSignals } from '../signals/page-signals.js';
import { noticeHash } from './notice-hash.js';
import { noticeWords } from './notice-words.js';
import { VERSION } from './version.js';

/** What a receipt is made of. */
interface ReceiptFacts {
  readonly config: ResolvedConfig;
  readonly decision: Decision;
  readonly answer: Answer;
  /** The words of the notice's language, as shipped. */
  readonly locale: Locale;
  readonly noticeHash: string | null;
  /** What happened on this page, if the answer was given here. */
  readonly act?: PageAct | undefined;
  /** What vendors were told on this page. */
  readonly signals?: ConsentReceipt['signals'];
  /** Day on which an earlier answer ended, counted from 1 January 1970 UTC. */
  readonly expiredOn?: number | undefined;
}

/** A receipt of the present state of the page; the manager's `receipt()`. Sends nothing. */
export async function makeReceipt(
  config: ResolvedConfig,
  decision: Decision,
  answer: Answer,
  act?: PageAct,
): Promise<ConsentReceipt> {
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
export function receiptOf(facts: ReceiptFacts): ConsentReceipt {
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

function categoriesOf({ config, decision, locale }: ReceiptFacts): ReceiptCategory[] {
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
function agreedTo(categories: readonly ReceiptCategory[], granted: ReadonlySet<string>): string[] {
  return idsOf(categories.filter(({ basis }) => basis === 'consent')).filter((id) => granted.has(id));
}

function eventOf(
  { method }: ConsentRecord,
  agreed: readonly string[],
  before: readonly string[],
  withdrawn: readonly string[],
): ConsentEventKind | null {
  const isMore = agreed.some((id) => !before.includes(id));
  if (withdrawn.length) return isMore ? 'changed' : 'withdrawn';
  if (agreed.length) return isMore && before.length ? 'changed' : 'given';
  // Putting away what only informs neither gives nor refuses anything.
  return method === 'close' ? null : 'refused';
}

/** Whether an answer is the one that this page kept, and not another tab's. */
function isSame(answer: ConsentRecord, kept: ConsentRecord | null): boolean {
  const facts = ({ day, method, grants, id }: ConsentRecord) => `${[day, method, ...[...grants].sort(), id]}`;
  return !!kept && facts(answer) === facts(kept);
}

/** The day on which an answer ended that still stands in the cookie; browsers remove most of them. */
function expiryOf({ revision, cookie }: ResolvedConfig): number | undefined {
  return readValues(cookie.name)
    ?.map(parseRecord)
    .filter((record) => record?.revision === revision)
    .map((record) => record!.day + cookie.days)
    .find((day) => day <= today());
}

function startOf(day: number): string {
  return new Date(day * DAY).toISOString().replace('.000', '');
}
