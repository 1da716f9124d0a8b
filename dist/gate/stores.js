/**
 * Asks databases or caches to go; a module of its own, because few services keep any. A database that
 * withdrawn code holds open stays until the page is gone. Chromium and Firefox remember then that it was asked
 * to go, WebKit does not: the next page asks again, because a withdrawal leaves the answer unsealed (desk.ts).
 */
async function removeStores(kind, isGoing) {
    for (const name of (await namesOfStores(kind)).filter(isGoing)) {
        if (kind === 'cache')
            void caches.delete(name);
        else
            indexedDB.deleteDatabase(name);
    }
}
/** Names of the site's databases or caches; none where this page cannot have any. */
async function namesOfStores(kind) {
    try {
        return kind === 'cache' ? await caches.keys() : (await indexedDB.databases()).map(({ name }) => name);
    }
    catch {
        return [];
    }
}

export { namesOfStores, removeStores };
