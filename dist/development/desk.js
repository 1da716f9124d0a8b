import { answerFor as answerFor$1, keepSignal } from './core/answer-for.js';
import { keepAnswer as keepAnswer$1 } from './core/answer.js';
import { servicesOf } from './core/categories.js';
import { checkPage } from './gate/check-page.js';
import { takeBack } from './gate/take-back.js';

/*
 * The half of the library that is needed only when an answer is given, changed or doubted. The guard
 * loads it then; a returning visitor does without.
 */
/** In the place of a seal, but larger than any: a config's is made of 32 bits. */
const UNSEALED = 'recheck';
const checked = new WeakSet();
/**
 * Checks the config and the page, until they have been found good once: the visitor who answers is not kept
 * waiting for it.
 */
const checkConfig = (config, resolved) => {
    if (checked.has(resolved))
        return;
    checkPage(config, resolved);
    checked.add(resolved);
};
const acts = new WeakMap();
/** Sees to an answer that does not vouch for the config, and once more to what it denies. */
const answerFor = (answer, config) => {
    const clean = ({ decision }) => takeBack(config, decision.granted, false);
    if (answer)
        document.addEventListener('consent-ready', clean, { once: true });
    answerFor$1(answer, config);
};
/**
 * Keeps an answer, and remembers for a receipt what it took the place of: the cookie does not tell. One that
 * may withdraw what has a database is not sealed, so that the next page loads the desk again and removes what
 * was held open. All others stay alike: nobody sees from a refusal that it came after a consent.
 */
const keepAnswer = (config, before, how, choices, event) => {
    const hasStores = servicesOf(config.categories.slice(1)).some(({ id, items }) => before.has(id) && items?.some(({ kind }) => /^(ind|cac)/.test(kind)));
    const given = how !== 'accept' && hasStores ? { ...config, seal: UNSEALED } : config;
    const kept = keepAnswer$1(given, before, how, choices, event);
    acts.set(config, { before, value: kept.value, event });
    return kept;
};
/** Makes a receipt of the present state; few visitors ask for one, so what makes it is loaded then. */
const makeReceipt = async (config, decision, answer) => (await import('./record.js')).makeReceipt(config, decision, answer, acts.get(config));

export { answerFor, checkConfig, keepAnswer, keepSignal, makeReceipt, takeBack };
