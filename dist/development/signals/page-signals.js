const KEY = Symbol.for('privacy-cookie-notice.signals');
/** The signals of this page. */
function pageSignals() {
    return (document[KEY] ??= { spoken: {}, sent: [] });
}

export { pageSignals };
