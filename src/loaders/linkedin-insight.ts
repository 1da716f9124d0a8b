import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

interface LinkedInGlobals {
  _linkedin_partner_id?: string;
  _linkedin_data_partner_ids?: string[];
  lintrk?: ((...command: unknown[]) => void) & { q?: unknown[] };
}

/**
 * Starts the LinkedIn Insight Tag.
 * Source: https://www.linkedin.com/help/lms/answer/a418880
 */
export const load: Loader<{ partnerId: string | number }> = ({ partnerId }) => {
  const id = textOption('linkedin-insight', 'partnerId', partnerId, /^\d+$/, 'partner ID such as 1234567');
  const globals = window as unknown as LinkedInGlobals;
  globals._linkedin_partner_id = id;
  (globals._linkedin_data_partner_ids ??= []).push(id);
  const q: unknown[] = [];
  globals.lintrk ??= Object.assign((...command: unknown[]) => void q.push(command), { q });
  return { src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js', attributes: { async: '' } };
};
