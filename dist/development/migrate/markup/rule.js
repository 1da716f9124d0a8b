/** The kinds that the gate holds. */
const HOLDABLE = ':is(script,iframe,img,source,link)';
/** A rule for buttons and links that open what the visitor chose. */
function opens(selector) {
    return { selector, relabel: (button) => act(button, 'show-preferences') };
}
/** Makes a button ask for one of our actions; its own call would be of a tool that is gone. */
function act(button, action) {
    button.dataset['consentAction'] = action;
    button.removeAttribute('onclick');
}
/** Has an address wait where the gate looks for it; an empty frame in the meantime is no address. */
function holdAddress(element, from) {
    const address = from && element.dataset[from];
    if (address)
        element.dataset['src'] = address;
    if (element.dataset['src'] && /^(about:blank)?$/.test(element.getAttribute('src') ?? 'x')) {
        element.removeAttribute('src');
        // WebKit is still on its way to the blank page, and drops the address that comes after it.
        if (element instanceof HTMLIFrameElement)
            element.parentNode?.insertBefore(element, element.nextSibling);
    }
}

export { HOLDABLE, act, holdAddress, opens };
