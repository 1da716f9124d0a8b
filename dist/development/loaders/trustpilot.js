/** Loads the script that fills the page's boxes; it looks for them by itself. */
const load = () => ({
    src: 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js',
});

export { load };
