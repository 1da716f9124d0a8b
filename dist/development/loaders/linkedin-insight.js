import { textOption } from './text-option.js';

/**
 * Starts the LinkedIn Insight Tag.
 * Source: https://www.linkedin.com/help/lms/answer/a418880
 */
const load = ({ partnerId }) => {
    const id = textOption('linkedin-insight', 'partnerId', partnerId, /^\d+$/, 'partner ID such as 1234567');
    const globals = window;
    globals._linkedin_partner_id = id;
    (globals._linkedin_data_partner_ids ??= []).push(id);
    const q = [];
    globals.lintrk ??= Object.assign((...command) => void q.push(command), { q });
    return { src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js', attributes: { async: '' } };
};

export { load };
