import { hostOf, serviceOf } from './hosts.js';
import { whenIdle } from './task.js';

const stopped = new WeakSet();
/** Whether the page's policy stopped this frame, which was given the form of a held one since. */
function wasStopped(frame) {
    return stopped.has(frame);
}
/**
 * Gives frames that the page's policy has stopped the form of held ones, so that a placeholder can stand in
 * them in place of the browser's own error. Once the page has loaded: until then a framework may compare its
 * frames with those that the server sent.
 */
function holdFrames(isDenied, config) {
    const hold = () => {
        for (const frame of document.querySelectorAll('iframe[src]')) {
            const host = hostOf(frame.src);
            if (!host || !isDenied(host))
                continue;
            stopped.add(frame);
            frame.dataset['src'] = frame.src;
            const service = serviceOf(config, host)?.id;
            if (service)
                frame.dataset['service'] ??= service;
            else
                frame.dataset['category'] ??= 'tracking';
            frame.removeAttribute('src');
        }
    };
    // Idle time comes after a framework has taken over what the server sent.
    if (document.readyState === 'complete')
        hold();
    else
        whenIdle(hold);
}
/**
 * Shows frames that may be there now what they are for. When a page is loaded again, Firefox brings back
 * what each frame showed before: of one that was held, the blank page.
 */
function wakeFrames(isDenied) {
    const [visit] = performance.getEntriesByType('navigation');
    if (visit?.type !== 'reload')
        return;
    const isBlank = ({ src, contentDocument }) => contentDocument?.URL === 'about:blank' && hostOf(src) && !isDenied(hostOf(src));
    const look = () => {
        const blank = [...document.querySelectorAll('iframe[src]')].filter(isBlank);
        // One that was put into the page just now is blank as well, until its own page arrives.
        setTimeout(() => blank.filter(isBlank).forEach((frame) => frame.setAttribute('src', frame.src)), 500);
    };
    if (document.readyState === 'complete')
        look();
    // Before any other listener can put more frames there: the page's own have all been loaded.
    else
        addEventListener('load', look, { once: true, capture: true });
}

export { holdFrames, wakeFrames, wasStopped };
