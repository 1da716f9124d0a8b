import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** What stands for the widget until it is there; its script replays `_q` and then sets `_h`. */
interface Stub {
  _q: unknown[];
  _h: ((command: unknown) => unknown) | null;
  _v: '2.0';
  [method: string]: unknown;
}

/** Says which licence it is, queues what the page asks of the widget, and loads it. */
export const load: Loader<{ license: string }> = (options) => {
  const license = textOption('livechat', 'license', options.license, /^\d+$/, 'the number of the licence');
  const page = window as { __lc?: object; LiveChatWidget?: Stub };
  page.__lc = { ...page.__lc, license: Number(license), product_name: 'livechat' };
  page.LiveChatWidget ??= stub();
  return { src: 'https://cdn.livechatinc.com/tracking.js' };
};

function stub(): Stub {
  const made: Stub = { _q: [], _h: null, _v: '2.0' };
  const pass = (command: unknown) => (made._h ? made._h(command) : made._q.push(command));
  for (const name of ['on', 'once', 'off', 'call']) {
    made[name] = (...given: unknown[]) => void pass([name, given]);
  }
  made['get'] = (...given: unknown[]) => {
    // There is nothing to answer with yet.
    if (!made._h) throw new Error('LiveChatWidget.get was called before the widget was there.');
    return pass(['get', given]);
  };
  return made;
}
