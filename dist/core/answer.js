import { keepRecord } from './store.js';
import { today } from './record.js';

/**
 * Keeps an answer, or forgets the one there is, and returns what stands in the cookie and whether it does.
 * @throws {RangeError} for an id that is neither a category nor a service of the config
 */
function keepAnswer(config, granted, how, choices = {}) {
    if (how === 'reset')
        return keepRecord(null, config.cookie);
    const record = how === 'save' ? answerWith(config, choices, granted) : answerAll(config, how);
    return keepRecord(record, config.cookie);
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
// Where nothing but the functional is left it is a refusal, however it came about.
function newRecord(config, ids, method) {
    const { categories, tokens, revision, seal } = config;
    const free = categories
        .filter(({ id }) => id === 'functional')
        .flatMap(({ id, services }) => [{ id }, ...services]);
    const asked = ids.filter((id) => !free.some((part) => part.id === id));
    const grants = new Set(asked.map((id) => tokens.get(id)));
    return { revision, seal, day: today(), method: grants.size ? method : 'reject', grants, id: '' };
}

export { answerAll, answerWith, keepAnswer };
