import { commandQueue } from './command-queue.js';
import { textOption } from './text-option.js';

/**
 * Starts Microsoft Clarity.
 * Source: https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup
 */
const load = ({ projectId }) => {
    const id = textOption('microsoft-clarity', 'projectId', projectId, /^[a-z\d]+$/, 'ID such as abc123defg');
    commandQueue('clarity');
    return { src: `https://www.clarity.ms/tag/${id}`, attributes: { async: '' } };
};

export { load };
