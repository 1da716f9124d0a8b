import { checkCmp } from '../iab/check-cmp.js';
import { checkNames, refuse, isObject } from '../iab/refuse.js';
import { SECTION_IDS } from './options.js';

const NAMES = ['cmpId', 'cmpVersion', 'cmpList', 'sections', 'applicable'];
const DEEDS = {
    usnat: ['sale', 'sharing', 'targetedAdvertising'],
    usca: ['sale', 'sharing'],
};
/** @throws {ConsentConfigError} for the first option that is missing, misspelt, or refers to nothing */
function checkOptions(options, { categories }) {
    checkNames('gpp', options, NAMES);
    checkCmp('gpp', options);
    const { sections, applicable } = options;
    checkNames('gpp', sections, Object.keys(SECTION_IDS), 'sections');
    const names = Object.keys(sections);
    if (!names.length)
        refuse('gpp', 'sections', sections, `at least one of ${Object.keys(SECTION_IDS).join(', ')}`);
    if ('tcfeuv2' in sections && !(isObject(sections.tcfeuv2) && 'tcString' in sections.tcfeuv2)) {
        refuse('gpp', 'sections.tcfeuv2', sections.tcfeuv2, 'what startTcf gave');
    }
    const ids = categories.map(({ id }) => id).filter((id) => id !== 'functional');
    for (const name of ['usnat', 'usca']) {
        if (!(name in sections))
            continue;
        const section = sections[name];
        checkNames('gpp', section, [...DEEDS[name], 'category'], `sections.${name}`);
        for (const deed of DEEDS[name]) {
            const value = section[deed] ?? false;
            if (typeof value !== 'boolean')
                refuse('gpp', `sections.${name}.${deed}`, value, 'boolean');
        }
        const { category = 'tracking' } = section;
        if (!ids.includes(category)) {
            refuse('gpp', `sections.${name}.category`, category, `a category that can be refused: ${ids.join(', ')}`);
        }
    }
    const choices = [...names, 'none'];
    if (applicable === undefined ? names.length > 1 : !choices.includes(applicable)) {
        refuse('gpp', 'applicable', applicable, `the one section in force: ${choices.join(', ')}`);
    }
}

export { checkOptions };
