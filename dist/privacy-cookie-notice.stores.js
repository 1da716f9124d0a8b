/*! privacy-cookie-notice 0.1.0 MIT */
async function e(e,t){for(const c of(await a(e)).filter(t))"cache"===e?caches.delete(c):indexedDB.deleteDatabase(c)}async function a(e){try{return"cache"===e?await caches.keys():(await indexedDB.databases()).map(({name:e})=>e)}catch{return[]}}export{a as namesOfStores,e as removeStores};
