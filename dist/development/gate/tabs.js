/**
 * Calls `follow` when the answer may have changed elsewhere: another tab chose, this one came back to
 * the front, or the page was restored from the browser's memory. Returns what tells the other tabs.
 */
function followOtherTabs(name, follow) {
    let channel;
    const open = () => {
        channel ??= new BroadcastChannel(name);
        // The message only says "look": nothing but the cookie can grant.
        channel.onmessage = follow;
        follow();
    };
    open();
    document.addEventListener('visibilitychange', follow);
    addEventListener('pageshow', open);
    // An open channel would keep the page out of the browser's memory.
    addEventListener('pagehide', () => (channel = channel?.close()));
    return () => channel?.postMessage('');
}

export { followOtherTabs };
