import { type OldChoice } from '../old-choice.js';
/**
 * `tarteaucitron`: `!gtag=true!youtube=false!vimeo=wait`. With `highPrivacy` off it writes a yes for who just
 * reads on, and the cookie does not tell which it was.
 * @see https://github.com/AmauriC/tarteaucitron.js/issues/987
 */
export declare function readTarteaucitron(value: string): OldChoice | null;
