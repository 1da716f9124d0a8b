/**
 * Keeps the snippet's policy for those who have not agreed out of a page whose visitor has: routers that
 * take over the head of the next page (Turbo, Astro) put in what stands in its HTML, and the comment
 * that hides it there is made by a script that they do not run. A policy counts as soon as it is put in.
 */
function shieldHead(policy) {
    const { head } = document;
    for (const name of ['append', 'appendChild', 'insertBefore', 'prepend', 'replaceChildren']) {
        const native = head[name];
        head[name] = (...nodes) => {
            const rest = nodes.filter((node) => !isOf(policy, node));
            return rest.length || !nodes.length ? native.apply(head, rest) : nodes[0];
        };
    }
}
function isOf(policy, node) {
    return node instanceof HTMLMetaElement && node.content === policy;
}

export { shieldHead };
