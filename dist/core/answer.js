import { idsOf } from './categories.js';
import { keepRecord } from './store.js';
import { clickCounts } from './synthetic.js';
import { isConsent, NOBODY, today, isSignal } from './record.js';

/**
 * Keeps an answer, or forgets the one there is, and returns what stands in the cookie and whether it does.
 * @throws {RangeError} for an id that is neither a category nor a service of the config
 */
function keepAnswer(config, granted, how, choices = {}, event) {
    if (how === 'reset')
        return keepRecord(null, config.cookie);
    const record = how === 'save' ? answerWith(config, choices, granted) : answerAll(config, how);
    return keepRecord(event && isConsent(record) ? vetClick(record, event, config) : record, config.cookie);
}
/** An answer to everything at once. */
function answerAll(config, method) {
    return newRecord(config, method === 'accept' ? [...config.tokens.keys()] : [], method);
}
/**
 * An answer to what is named: a category takes its services along, but for those named themselves; what
 * is not named stays as it is.
 * @throws {RangeError} for an id that is neither a category nor a service of the config
 */
function answerWith(config, given, granted) {
    const choices = given instanceof Element ? choicesAround(given) : given;
    const chosen = new Set(granted);
    for (const id of Object.keys(choices)) {
        if (!config.tokens.has(id))
            throw new RangeError(`"${id}" is none of ${[...config.tokens.keys()].join(', ')}`);
    }
    for (const category of config.categories) {
        for (const { id } of [category, ...category.services]) {
            const own = Object.hasOwn(choices, id) ? id : category.id;
            if (Object.hasOwn(choices, own))
                chosen[choices[own] ? 'add' : 'delete'](id);
        }
    }
    return newRecord(config, [...chosen], 'save');
}
/** The checkboxes of a button's form: their name is `category` or `service`, their value the id. */
function choicesAround(button) {
    const form = button.closest('form') ?? document;
    const boxes = form.querySelectorAll(':is([name=category],[name=service]):enabled');
    return Object.fromEntries([...boxes].map(({ value, checked }) => [value, checked]));
}
/**
 * A click that a script made, by way of a button that grants, is told apart. Refusals always count.
 * @throws {Error} where it does not count
 */
function vetClick(record, event, config) {
    if (event.type !== 'click' || event.isTrusted)
        return record;
    if (clickCounts(event, config))
        return { ...record, method: 'synthetic' };
    throw new Error(`A script's click grants nothing here (syntheticAccept: see docs/warnings.md)`);
}
/**
 * An answer of today. Where nothing but the functional is left it is a refusal, however it came about; where
 * nothing is left that needs consent nobody agreed to anything, and where nothing needs it at all the visitor
 * has closed what was told.
 */
function newRecord({ categories, tokens, revision, seal }, ids, how) {
    const free = idsOf(categories.filter(({ id }) => id === 'functional'));
    const exempt = idsOf(categories.filter((category) => category.exempt));
    const running = ids.filter((id) => !free.includes(id));
    const agrees = running.some((id) => !exempt.includes(id));
    const isClose = exempt.length === running.length && exempt.length + free.length === tokens.size;
    const rest = !running.length ? 'reject' : isClose ? 'close' : 'save';
    const method = agrees || isSignal(how) ? how : rest;
    return {
        revision,
        seal,
        day: today(),
        method,
        grants: new Set(running.map((id) => tokens.get(id))),
        id: agrees ? randomId() : method === 'reject' ? '' : NOBODY,
    };
}
/** Sixteen random base-36 digits, about 80 bits. */
function randomId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}

export { answerAll, answerWith, keepAnswer, newRecord };
