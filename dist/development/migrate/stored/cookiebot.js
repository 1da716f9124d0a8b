import { decoded, dayOf } from '../old-choice.js';

const CATEGORIES = ['preferences', 'statistics', 'marketing'];
/** Not JSON, but alike: names without quotes, texts in single ones. */
const WHOLE = /^\{(\w+:('[^']*'|true|false|-?\d+)(,(?=\w)|(?=\}$)))+\}$/;
/**
 * `CookieConsent`: `{stamp:'…',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',
 * ver:1,utc:1729950414219,region:'nl'}`. Where no consent was asked for, the method is `implied` or the stamp
 * -1.
 * @see https://www.cookiebot.com/en/developer/
 */
function readCookiebot(value) {
    const text = decoded(value) ?? '';
    if (!WHOLE.test(text))
        return null;
    const pairs = [...text.matchAll(/(\w+):('[^']*'|[^,}]+)/g)];
    const said = new Map(pairs.map(([, name, what]) => [name, what]));
    if (said.size !== pairs.length || said.get('method') !== "'explicit'")
        return null;
    if (/^'?(-1|0)?'?$/.test(said.get('stamp') ?? ''))
        return null;
    const answers = new Map();
    for (const id of CATEGORIES) {
        const yes = said.get(id);
        if (yes !== 'true' && yes !== 'false')
            return null;
        answers.set(id, yes === 'true');
    }
    return { answers, namesGrantsOnly: false, isExplicit: true, day: dayOf(Number(said.get('utc'))) };
}

export { readCookiebot };
