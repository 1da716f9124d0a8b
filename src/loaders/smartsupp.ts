import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** A function that keeps what it is called with until the script takes over. */
type Queue = ((...command: unknown[]) => void) & { _: unknown[] };

/** Says which account it is, queues the consent, and loads the chat box. */
export const load: Loader<{ key: string }> = (options) => {
  const key = textOption(
    'smartsupp',
    'key',
    options.key,
    /^[\da-f]{40}$/,
    '40 hexadecimal digits: the account’s key',
  );
  const page = window as { _smartsupp?: object; smartsupp?: Queue };
  page._smartsupp = { ...page._smartsupp, key };
  page.smartsupp ??= queue();
  // An account that asks for consent itself counts no visits before it hears of one.
  page.smartsupp('marketingConsent', true);
  return { src: 'https://www.smartsuppchat.com/loader.js?', attributes: { charset: 'utf-8' } };
};

function queue(): Queue {
  const made: Queue = Object.assign((...command: unknown[]) => void made._.push(command), {
    _: [] as unknown[],
  });
  return made;
}
