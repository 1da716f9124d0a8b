/**
 * Whether a click on what grants something counts. One that a script makes does once the visitor has done
 * something on the page, unless the config says otherwise.
 * @see https://html.spec.whatwg.org/multipage/interaction.html#the-useractivation-interface
 */
function clickCounts({ isTrusted }, { syntheticAccept = 'when-active' }) {
    if (isTrusted || syntheticAccept === 'always')
        return true;
    return syntheticAccept === 'when-active' && !!navigator.userActivation?.hasBeenActive;
}

export { clickCounts };
