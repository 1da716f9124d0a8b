/** The conventions by which vendors hear of the visitor's choice. */
export type SignalId = 'google' | 'microsoft' | 'clarity' | 'meta' | 'tiktok' | 'pinterest' | 'matomo' | 'piwik-pro' | 'posthog' | 'hubspot' | 'shopify' | 'wordpress' | 'callback';
