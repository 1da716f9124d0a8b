/**
 * Pure: what is kept of an old choice. A no counts always. A yes counts for a service that was named, and for
 * a category where each of its services was, or where the owner vouches for that.
 */
function judgeChoice(choice, config, terms) {
    const [functional, ...asked] = config.categories;
    const isFunctional = (id) => id === 'functional' || functional.services.some((service) => service.id === id);
    const countsYes = choice.isExplicit || terms.onlyClicks;
    const said = new Map();
    /** Granted in some way, known to be the same or not. */
    const touched = new Set();
    let refuses = false;
    for (const [old, yes] of choice.answers) {
        const id = terms.toOurs(old);
        if (isFunctional(id))
            continue;
        if (yes)
            touched.add(config.tokens.has(id) ? id : 'tracking');
        else
            refuses = true;
        if (config.tokens.has(id) && (!yes || (countsYes && said.get(id) !== false)))
            said.set(id, yes);
    }
    const granted = new Set();
    let isWhole = true;
    for (const category of asked) {
        const isUntouched = ![category, ...category.services].some(({ id }) => touched.has(id));
        if (choice.namesGrantsOnly && isUntouched)
            said.set(category.id, false);
        const one = judgeCategory(category, said, terms.sameServices);
        one.granted.forEach((id) => granted.add(id));
        refuses ||= one.refuses;
        isWhole &&= one.isWhole;
    }
    return { granted, refuses, isWhole };
}
function judgeCategory({ id, exempt, services }, said, sameServices) {
    const whole = said.get(id);
    // What runs until somebody objects was not asked about, and goes on unless somebody did.
    const assumed = exempt ? true : sameServices && whole === true ? true : undefined;
    const answers = services.map((service) => (whole === false ? false : (said.get(service.id) ?? assumed)));
    const all = services.length ? answers : [whole === false ? false : assumed];
    const granted = services.filter((_, place) => answers[place]).map((service) => service.id);
    if (all.every(Boolean))
        granted.push(id);
    return {
        granted: new Set(granted),
        refuses: all.includes(false),
        isWhole: !all.includes(undefined),
    };
}

export { judgeChoice };
