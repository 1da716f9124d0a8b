import { type Head } from './head.js';
import type { Judge } from './judge.js';
import type { Vet } from './vet.js';
/** Looks at every node before it is put into the page. */
export declare function patchInsertion(vet: Vet, observe: (root: Node) => void): void;
/** Looks at an address before an element gets it. */
export declare function patchAddresses(vet: Vet): void;
/** Gives what a script writes into the page its nonce: no observer sees it before it starts. */
export declare function patchWriting(judge: Judge, nonce: string): void;
/** Sends what a script asks of a denied host nowhere: it fails as it would without a network. */
export declare function patchRequests(judge: Judge, head: Head): void;
