/** Where a service made by the catalogue carries its loader; in JSON it is left out. */
const LOADER = Symbol.for('privacy-cookie-notice.loader');
/** Whether a service of the catalogue has brought what starts it. */
function hasLoader(service) {
    return !!loaderOf(service);
}
/** What starts a service, as the catalogue has put it into its config. */
function loaderOf(service) {
    return service[LOADER];
}

export { LOADER, hasLoader, loaderOf };
