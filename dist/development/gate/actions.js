/** What a button with `data-consent-action` can ask for. */
const ACTION = /^(\w+-(all|preferences)|save|withdraw)$/;
/**
 * Answers clicks on `data-consent-action` anywhere in the page, open shadow roots included, with the
 * action in camel case, so that a choice can be made and kept even where the interface never arrives.
 */
function listenForActions(act) {
    document.addEventListener('click', (event) => {
        for (const button of event.composedPath()) {
            // The path ends in the document and the window, which have no data.
            const action = button.dataset?.['consentAction'];
            if (event.defaultPrevented || !ACTION.test(action))
                continue;
            event.preventDefault();
            act(action.replace(/-(.)/, (_, letter) => letter.toUpperCase()), button);
        }
    });
}

export { listenForActions };
