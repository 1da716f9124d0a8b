let policy;
/**
 * A script's address as Trusted Types want it. The policy, `privacy-cookie-notice`, is made at the first
 * use only: a site that writes `src` in its markup rather than `data-src` needs to allow none.
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
function trustedAddress(url) {
    const { trustedTypes } = window;
    policy ??= trustedTypes?.createPolicy('privacy-cookie-notice', { createScriptURL: (address) => address });
    return policy?.createScriptURL(url) ?? url;
}

export { trustedAddress };
