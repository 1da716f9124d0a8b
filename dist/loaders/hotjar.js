import { commandQueue } from './command-queue.js';
import { textOption } from './text-option.js';

/** Of the snippet whose settings these are; the script is told it too. */
const VERSION = 6;
/**
 * Starts Hotjar.
 * Source: https://help.hotjar.com/hc/en-us/articles/115009336727-How-to-Install-your-Hotjar-Tracking-Code
 */
const load = ({ siteId }) => {
    const id = textOption('hotjar', 'siteId', siteId, /^\d+$/, 'site ID such as 1234567');
    commandQueue('hj');
    Object.assign(window, { _hjSettings: { hjid: Number(id), hjsv: VERSION } });
    return { src: `https://static.hotjar.com/c/hotjar-${id}.js?sv=${VERSION}`, attributes: { async: '' } };
};

export { load };
