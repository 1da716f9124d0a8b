/** Where a service made by the catalogue carries its loader; in JSON it is left out. */
const LOADER = Symbol.for('privacy-cookie-notice.loader');

export { LOADER };
