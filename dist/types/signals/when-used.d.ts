/**
 * Acts when a vendor's global is first asked for, once its snippet has set it: after the queue is made and
 * before the first call. Making the queue ourselves would keep the snippet from loading its library. Where it
 * has not been set yet, this can be asked for again.
 */
export declare function whenUsed(name: string, act: () => void): false;
