/** Of the package; a test holds the two together. */
const VERSION = '0.1.0';

export { VERSION };
