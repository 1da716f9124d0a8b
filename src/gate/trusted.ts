interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}
interface Policy {
  createScriptURL(url: string): string;
}

let policy: Policy | undefined;

/**
 * A script's address as Trusted Types want it. The policy, `privacy-cookie-notice`, is made at the first
 * use only: a site that writes `src` in its markup rather than `data-src` needs to allow none.
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function trustedAddress(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('privacy-cookie-notice', { createScriptURL: (address) => address });
  return policy?.createScriptURL(url) ?? url;
}
