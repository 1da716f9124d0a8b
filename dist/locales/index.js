// Each language is a module of its own, so that a visitor downloads one.
const LOADERS = {
    en: () => import('./en.js'),
    nl: () => import('./nl.js'),
};
/** Loads the words of a shipped language. */
async function loadLocale(language) {
    return (await LOADERS[language]()).default;
}

export { loadLocale };
