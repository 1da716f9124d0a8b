/*
 * Piwik PRO, the consent manager's JavaScript API.
 * https://developers.piwik.pro/docs/overview-consent-manager-js-api, looked at on 2026-11-22.
 */
import type { Signal, TypeOptions } from './signal.js';

export type PiwikProOptions = TypeOptions<keyof typeof TYPES>;

type Api = (command: string, settings: object, done: () => void, failed: (error: unknown) => void) => void;

const TYPES = {
  analytics: 'analytical',
  user_feedback: 'analytical',
  ab_testing_and_personalization: 'tracking',
  conversion_tracking: 'tracking',
  custom_consent: 'tracking',
  marketing_automation: 'tracking',
  remarketing: 'tracking',
};

/** Its container asks nobody before its types are decided, so it is told once it is there. */
export const piwikPro: Signal<PiwikProOptions> = {
  id: 'piwik-pro',
  types: TYPES,
  send(values, call) {
    const { ppms } = window as { ppms?: { cm?: { api?: Api } } };
    const api = ppms?.cm?.api;
    if (!api) return false;
    const types = Object.keys(values);
    const [command, consents] =
      call === 'default'
        ? ['setInitialComplianceSettings', types]
        : [
            'setComplianceSettings',
            Object.fromEntries(types.map((type) => [type, { status: +values[type]! }])),
          ];
    return void api(command as string, { consents }, () => {}, reportError);
  },
};
