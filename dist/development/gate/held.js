/**
 * What the page has labelled, by category, by service, or both. Only kinds that load or run something:
 * shops put `data-category` on links and list items for reasons of their own. Anything else is held in a
 * `<template>`.
 */
const LABELLED = ':is(script,iframe,img,source,link,template):is([data-service],[data-category]),consent-embed,consent-declaration,consent-share';
/** What is labelled, but neither inert by its kind nor with its address waiting. */
const UNHELD = ':not([type="text/plain"],consent-embed):is(script,[src],[srcset],[href])';
/** The address that an element waits to load, where it has one. */
function addressOf(element) {
    const { src, srcset, href } = element.dataset;
    return src ?? srcset ?? href ?? element.getAttribute('src') ?? '';
}
/**
 * Shows a held frame, image, source or link (`data-src` becomes `src`, and so on), or holds it again.
 * What was sent stays sent, but a frame's page, an image and a style sheet go.
 */
function showElement(element, isShown) {
    // In this order: WebKit asks for a `src` at once, and then for what the `srcset` prefers.
    for (const name of ['sandbox', 'href', 'srcset', 'src']) {
        const address = element.getAttribute('data-' + name);
        if (address === null)
            continue;
        if (isShown)
            element.setAttribute(name, address);
        else
            element.removeAttribute(name);
    }
}

export { LABELLED, UNHELD, addressOf, showElement };
