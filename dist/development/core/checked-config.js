import { checkConfig } from './check-config.js';
import { resolveConfig } from './resolve-config.js';

/**
 * The config with its defaults, held to all rules: those for what is written before those for what follows
 * from it. For servers and build tools; a page's manager holds the one that it has to them.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form
 */
function checkedConfig(config) {
    checkConfig(config);
    const resolved = resolveConfig(config);
    checkConfig(config, resolved);
    return resolved;
}

export { checkedConfig };
