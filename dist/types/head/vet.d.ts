import { type Head } from './head.js';
import type { Judge } from './judge.js';
/** Looks at what is about to load or run something. */
export interface Vet {
    /** A node and all that is in it: gives a script its nonce, holds the address of a frame or an image. */
    all(this: void, node: Node | null): void;
    one(this: void, node: Node | null): void;
    /** What there is to look at in a node. */
    inside(this: void, node: Node | null): readonly Element[];
    /** An element that is about to be given an address; true where it is held instead. */
    address(element: Element, name: string, address: string): boolean;
}
export declare function makeVet(judge: Judge, nonce: string, head: Head): Vet;
