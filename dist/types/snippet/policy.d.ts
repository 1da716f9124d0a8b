/** A page's content security policy, with `%` where granted hosts are to be added. */
export declare function policyFor(block: 'auto' | 'strict', allow: readonly string[], nonce: string): string;
/** A policy as it is while nothing is granted. */
export declare function deniedPolicy(policy: string): string;
