import type { ConsentEventDetails, ConsentEventType } from './events.js';
/** Tells of something on the manager, then on `document`: each takes an event of its own. */
export declare function announce<Type extends ConsentEventType>(manager: EventTarget, type: Type, details: ConsentEventDetails[Type]): void;
