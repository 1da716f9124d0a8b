import { LOADER } from './loader.js';

/** Makes a service of its sheet and, where the library can start it, its loader. */
function service(facts, loader) {
    const configOf = (options = {}) => {
        const { language = 'en', category = facts.category, hosts = facts.hosts, load, ...own } = options;
        const { id, name, provider, purpose, statement, items, thirdParties } = facts;
        return {
            id,
            name,
            category,
            provider,
            purpose: purpose[language],
            statement,
            hosts,
            items,
            ...(thirdParties && { thirdParties }),
            // A symbol: JSON and the check of the config leave it out.
            ...(load && { load: Object.keys(own).length ? own : true, [LOADER]: loader }),
        };
    };
    return Object.assign(configOf, { facts, ...(loader && { loader }) });
}

export { service };
