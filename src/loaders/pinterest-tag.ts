import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** What stands on the page until Pinterest's script takes over. */
interface Pintrk {
  (...command: unknown[]): void;
  queue?: unknown[];
  version?: string;
}

/**
 * Starts the Pinterest Tag and counts the page view.
 * Source: https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 */
export const load: Loader<{ tagId: string | number }> = ({ tagId }) => {
  const id = textOption('pinterest-tag', 'tagId', tagId, /^\d+$/, 'tag ID such as 1234567890123');
  const globals = window as unknown as { pintrk?: Pintrk };
  const queue: unknown[] = [];
  const pintrk = (globals.pintrk ??= Object.assign((...command: unknown[]) => void queue.push(command), {
    queue,
    version: '3.0',
  }));
  pintrk('load', id);
  pintrk('page');
  return { src: 'https://s.pinimg.com/ct/core.js', attributes: { async: '' } };
};
