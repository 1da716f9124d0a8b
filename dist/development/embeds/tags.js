/**
 * The opening tags of a piece of markup. It is looked through for addresses, not shown: what a parser would
 * make of odd markup does not matter here, and Node has none.
 */
function tagsIn(markup) {
    return [...markup.matchAll(/<([a-z][\w-]*)([^<>]*)>/gi)].map(([, name, rest]) => ({
        name: name.toLowerCase(),
        attributes: new Map([...rest.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(([, key, ...values]) => [
            key.toLowerCase(),
            decode(values.find((value) => value !== undefined) ?? ''),
        ])),
    }));
}
/** What an address in an attribute needs, and no more. */
function decode(value) {
    return value.trim().replace(/&(amp|#38|#x26);/gi, '&');
}

export { tagsIn };
