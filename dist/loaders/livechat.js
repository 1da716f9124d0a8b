import { textOption } from './text-option.js';

/** Says which licence it is, queues what the page asks of the widget, and loads it. */
const load = (options) => {
    const license = textOption('livechat', 'license', options.license, /^\d+$/, 'the number of the licence');
    const page = window;
    page.__lc = { ...page.__lc, license: Number(license), product_name: 'livechat' };
    page.LiveChatWidget ??= stub();
    return { src: 'https://cdn.livechatinc.com/tracking.js' };
};
function stub() {
    const made = { _q: [], _h: null, _v: '2.0' };
    const pass = (command) => (made._h ? made._h(command) : made._q.push(command));
    for (const name of ['on', 'once', 'off', 'call']) {
        made[name] = (...given) => void pass([name, given]);
    }
    made['get'] = (...given) => {
        // There is nothing to answer with yet.
        if (!made._h)
            throw new Error('LiveChatWidget.get was called before the widget was there.');
        return pass(['get', given]);
    };
    return made;
}

export { load };
