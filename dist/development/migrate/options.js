import { ConsentConfigError } from '../core/config-error.js';
import { PEERS } from './peers.js';

const KEYS = ['from', 'map', 'sameServices', 'onlyClicks', 'lifetime', 'cookie'];
/** @throws {ConsentConfigError} for the first option that is missing, misspelt, or not of its form */
function checkOptions(options) {
    const { from, map = {}, sameServices = false, onlyClicks = false, lifetime = 0, cookie = 'a' } = options;
    const known = PEERS.join(', ');
    if (!Array.isArray(from) || !from.length)
        refuse('from', from, `a list of ${known}`);
    for (const peer of from)
        if (!PEERS.includes(peer))
            refuse('from', peer, `one of ${known}`);
    if (Object(map) !== map || Array.isArray(map))
        refuse('map', map, 'ids of ours by their ids');
    for (const [old, id] of Object.entries(map)) {
        if (typeof id !== 'string' || !/^[\w.-]+$/.test(id))
            refuse(`map.${old}`, id, 'an id');
    }
    if (typeof sameServices !== 'boolean')
        refuse('sameServices', sameServices, 'boolean');
    if (typeof onlyClicks !== 'boolean')
        refuse('onlyClicks', onlyClicks, 'boolean');
    if (!Number.isInteger(lifetime) || lifetime < 0)
        refuse('lifetime', lifetime, 'days');
    if (typeof cookie !== 'string' || !/^[\w.-]+$/.test(cookie))
        refuse('cookie', cookie, "a cookie's name");
    for (const key of Object.keys(options)) {
        if (!KEYS.includes(key))
            refuse(key, options[key], `no such option, but ${KEYS.join(', ')}`);
    }
}
function refuse(option, given, expected) {
    throw new ConsentConfigError(`migrate.${option}`, given, expected);
}

export { checkOptions };
