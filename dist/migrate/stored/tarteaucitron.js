import { decoded } from '../old-choice.js';

/**
 * `tarteaucitron`: `!gtag=true!youtube=false!vimeo=wait`. With `highPrivacy` off it writes a yes for who just
 * reads on, and the cookie does not tell which it was.
 * @see https://github.com/AmauriC/tarteaucitron.js/issues/987
 */
function readTarteaucitron(value) {
    const text = decoded(value) ?? '';
    if (!/^(![\w.-]+=(true|false|wait))+$/.test(text))
        return null;
    const answers = new Map();
    for (const [, id, said] of text.matchAll(/!([\w.-]+)=(\w+)/g)) {
        if (said !== 'wait')
            answers.set(id, said === 'true');
    }
    return answers.size ? { answers, namesGrantsOnly: false, isExplicit: false, day: undefined } : null;
}

export { readTarteaucitron };
