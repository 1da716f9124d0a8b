import { ConsentConfigError } from '../core/config-error.js';
import { isOfWeb, leadsTo } from './hosts.js';

/**
 * What is to be fetched ahead once it is granted. What runs without an answer, or by a refusal, is not: it
 * depends on more than what is stored. Where a policy stands in the page (`allow`), neither is what that stops.
 * @throws {ConsentConfigError} for one without a label or an address
 */
function hintsFor(scripts, config, allow) {
    const hints = scripts.flatMap((script, index) => {
        check(script, `preload[${index}]`);
        const hint = hintFor(script, config, allow);
        return hint ? [hint] : [];
    });
    return [...new Map(hints.map((hint) => [JSON.stringify(hint), hint])).values()];
}
function hintFor({ src, service, category = '', type, crossorigin, referrerpolicy }, { categories, tokens }, allow) {
    // As the guard has it: what nobody declared counts as tracking.
    const label = service ?? category;
    const id = tokens.has(label) ? label : 'tracking';
    const owner = categories.find((one) => one.id === id || one.services.some((own) => own.id === id));
    if (!owner || owner.id === 'functional' || owner.exempt || category.startsWith('!'))
        return undefined;
    const { hosts = [] } = owner.services.find((own) => own.id === id) ?? {};
    if (allow && !leadsTo(src, [...allow, ...hosts]))
        return undefined;
    const attributes = {
        ...(type && { rel: 'modulepreload' }),
        ...(crossorigin !== undefined && { crossOrigin: crossorigin }),
        ...(referrerpolicy && { referrerPolicy: referrerpolicy }),
    };
    const token = tokens.get(id);
    return Object.keys(attributes).length ? [src, token, 0, attributes] : [src, token, 0];
}
function check({ src, service, category }, name) {
    if (!(service ?? category)) {
        throw new ConsentConfigError(`${name}.service`, service, 'the service or the category that the script waits for');
    }
    if (!isOfWeb(src)) {
        throw new ConsentConfigError(`${name}.src`, src, 'the address of a script');
    }
}

export { hintsFor };
