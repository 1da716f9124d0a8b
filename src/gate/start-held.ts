import type { Head } from '../head/head.js';
import { helpLatecomers } from './late.js';
import { addScript } from './queue.js';
import { copyOf } from './script.js';

let helps = false;

/**
 * Starts a script that `auto` held. It had its one chance when it was put into the page, so that a copy runs
 * before it; what the copy says of loading and failing, the held one says to those who listen to it.
 */
export function startHeld(held: HTMLScriptElement, head: Head): void {
  if (!helps) helpLatecomers();
  helps = true;
  const copy = copyOf(held);
  copy.dataset['type'] = held.type;
  copy.type = 'text/plain';
  // The gate must not take it for one of its own.
  delete copy.dataset['service'];
  delete copy.dataset['category'];
  head.pass!(copy);
  for (const type of ['load', 'error']) {
    copy.addEventListener(type, () => held.dispatchEvent(new Event(type)));
  }
  // A loader may have taken its script away again at once: it would have run all the same.
  if (held.isConnected) held.before(copy);
  else document.head.append(copy);
  addScript(copy, console.error);
}
