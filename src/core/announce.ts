import type { ConsentEventDetails, ConsentEventType } from './events.js';

/** Tells of something on the manager, then on `document`: each takes an event of its own. */
export function announce<Type extends ConsentEventType>(
  manager: EventTarget,
  type: Type,
  details: ConsentEventDetails[Type],
): void {
  for (const target of [manager, document]) target.dispatchEvent(Object.assign(new Event(type), details));
}
