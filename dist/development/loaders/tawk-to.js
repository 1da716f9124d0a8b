import { textOption } from './text-option.js';

/** Prepares the object that tawk.to's widget extends, and loads the widget. */
const load = (options) => {
    const property = textOption('tawk-to', 'propertyId', options.propertyId, /^[\da-f]{24}$/, '24 hexadecimal digits');
    const widget = textOption('tawk-to', 'widgetId', options.widgetId, /^[a-z0-9]+$/, 'letters and digits, or "default"');
    const page = window;
    page.Tawk_API ??= {};
    page.Tawk_LoadStart = new Date();
    return {
        src: `https://embed.tawk.to/${property}/${widget}`,
        attributes: { charset: 'UTF-8', crossorigin: '*' },
    };
};

export { load };
