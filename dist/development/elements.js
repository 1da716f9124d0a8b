export { ConsentDeclaration } from './ui/declaration.js';
export { ConsentEmbed } from './ui/embed.js';
export { ConsentNotice } from './ui/notice.js';
export { ConsentPreferences } from './ui/preferences.js';
export { ConsentSettings } from './ui/settings.js';
export { ConsentShare } from './ui/share.js';
