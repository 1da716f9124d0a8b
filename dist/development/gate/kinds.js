/** What a policy's directive, a browser's function or its resource timing call a kind, by the kind's name. */
const KINDS = {
    frame: 'iframe',
    child: 'iframe',
    css: 'style',
    prefetch: 'link',
    fetch: 'connect',
    fetchLater: 'connect',
    EventSource: 'connect',
    WebSocket: 'connect',
    open: 'connect',
    xmlhttprequest: 'connect',
    sendBeacon: 'connect',
    beacon: 'connect',
};
/** `script-src-elem` is a `script`, `img-src` an `img`, `form-action` a `form`. */
function kindOf(name) {
    const kind = name.replace(/-(src|action).*/, '');
    return KINDS[kind] ?? kind;
}

export { kindOf };
