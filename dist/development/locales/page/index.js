// Apart from the notice's own words: few pages have a declaration or share links.
const LOADERS = {
    ar: () => import('./ar.js'),
    bg: () => import('./bg.js'),
    ca: () => import('./ca.js'),
    cs: () => import('./cs.js'),
    da: () => import('./da.js'),
    de: () => import('./de.js'),
    el: () => import('./el.js'),
    en: () => import('./en.js'),
    es: () => import('./es.js'),
    et: () => import('./et.js'),
    fi: () => import('./fi.js'),
    fr: () => import('./fr.js'),
    fy: () => import('./fy.js'),
    ga: () => import('./ga.js'),
    hr: () => import('./hr.js'),
    hu: () => import('./hu.js'),
    is: () => import('./is.js'),
    it: () => import('./it.js'),
    lt: () => import('./lt.js'),
    lv: () => import('./lv.js'),
    mt: () => import('./mt.js'),
    nb: () => import('./nb.js'),
    nn: () => import('./nb.js'),
    no: () => import('./nb.js'),
    nl: () => import('./nl.js'),
    pl: () => import('./pl.js'),
    pt: () => import('./pt.js'),
    'pt-BR': () => import('./pt-BR.js'),
    ro: () => import('./ro.js'),
    sk: () => import('./sk.js'),
    sl: () => import('./sl.js'),
    sv: () => import('./sv.js'),
    tr: () => import('./tr.js'),
    uk: () => import('./uk.js'),
};
/** Loads the words of the elements in a page's own text; in English where there are none of the language. */
function loadPageTexts(language) {
    return (LOADERS[language] ?? LOADERS['en'])();
}

export { loadPageTexts };
