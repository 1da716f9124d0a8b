import type { Decision } from '../core/decision.js';
import type { ConsentLayer } from '../core/events.js';
import type { ConsentManager } from '../manager.js';

/** What a vendor is to know of the notice. */
export interface NoticeState {
  readonly decision: Decision;
  /** Whether the visitor has a valid answer. */
  readonly isAnswered: boolean;
  /** Whether a layer that asks is to be seen. */
  readonly isShown: boolean;
}

/**
 * Tells of every state from now on, and returns what tells of the present one. It may be called before
 * `manager.start()` or long after it.
 */
export function followNotice(manager: ConsentManager, tell: (state: NoticeState) => void): () => void {
  const shown = new Set<ConsentLayer>([...manager.layers].filter(asks));
  const say = () => {
    const { decision } = manager;
    tell({ decision, isAnswered: decision.method !== null, isShown: shown.size > 0 });
  };
  const follow = (type: 'consent-show' | 'consent-hide', act: 'add' | 'delete') =>
    manager.addEventListener(type, (event) => {
      const { layer } = event as Event & { readonly layer: ConsentLayer };
      if (!asks(layer)) return;
      shown[act](layer);
      say();
    });
  follow('consent-show', 'add');
  follow('consent-hide', 'delete');
  manager.addEventListener('consent-ready', say);
  manager.addEventListener('consent-change', () => {
    // The layers follow the answer at once: they go, or come back where it was forgotten. Between the two
    // events a vendor would hear of an answer that is still being asked for.
    shown.clear();
    if (manager.decision.mustAsk) shown.add('notice');
    say();
  });
  return say;
}

/** Placeholders of embeds ask nothing of the framework's. */
function asks(layer: ConsentLayer): boolean {
  return layer !== 'embeds';
}
