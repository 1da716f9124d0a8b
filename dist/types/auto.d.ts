import { ConsentManager } from './manager.js';
declare global {
    interface Window {
        PrivacyCookieNotice?: ConsentManager;
    }
}
