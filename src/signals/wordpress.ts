/*
 * WordPress, the WP Consent API of its plugins.
 * https://wordpress.org/plugins/wp-consent-api/, looked at on 2026-11-22.
 */
import type { Signal, TypeOptions } from './signal.js';

export type WordPressOptions = TypeOptions<keyof typeof TYPES>;

const TYPES = {
  functional: 'functional',
  preferences: 'tracking',
  'statistics-anonymous': 'analytical',
  statistics: 'analytical',
  marketing: 'tracking',
};

/** Before an answer it is only told that it must wait for one: what it keeps it keeps in cookies. */
export const wordpress: Signal<WordPressOptions> = {
  id: 'wordpress',
  types: TYPES,
  send(values, call) {
    const page = window as {
      wp_consent_type?: string;
      wp_set_consent?: (type: string, value: 'allow' | 'deny') => void;
    };
    page.wp_consent_type = 'optin';
    if (call === 'update') {
      if (!page.wp_set_consent) return false;
      for (const type in values) page.wp_set_consent(type, values[type] ? 'allow' : 'deny');
    }
    return document.dispatchEvent(new Event('wp_consent_type_defined'));
  },
};
