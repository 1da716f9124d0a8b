import { textOption } from './text-option.js';

/**
 * Starts a container of Google Tag Manager.
 * Source: https://developers.google.com/tag-platform/tag-manager/web
 */
const load = ({ containerId }) => {
    const id = textOption('google-tag-manager', 'containerId', containerId, /^GTM-[A-Z\d]+$/, 'container ID such as GTM-ABC123');
    const globals = window;
    (globals.dataLayer ??= []).push({ 'gtm.start': Date.now(), event: 'gtm.js' });
    return { src: `https://www.googletagmanager.com/gtm.js?id=${id}`, attributes: { async: '' } };
};

export { load };
