import { nextPaint } from '../gate/task.js';
import { pageManager } from '../page-manager.js';
import { followRouter } from './place.js';
import { TemplateElement } from './template-element.js';
import { loadWords } from './words.js';

const EVENTS = ['consent-ready', 'consent-show', 'consent-hide', 'consent-change'];
/** What the layers share: they follow the page's manager, and speak the notice's language. */
class ConsentElement extends TemplateElement {
    /** The page's manager and the words, once both are there. */
    manager;
    words;
    #onLeave = () => { };
    connectedCallback() {
        super.connectedCallback();
        this.#onLeave = followRouter(this, this.layer);
        for (const type of EVENTS)
            document.addEventListener(type, this.#follow);
        void this.#follow();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#onLeave();
        for (const type of EVENTS)
            document.removeEventListener(type, this.#follow);
    }
    /** Whether the layer is to be seen. */
    get isShown() {
        return !!this.words && !!this.manager?.layers.has(this.layer);
    }
    #follow = async (event) => {
        this.manager = pageManager();
        if (this.manager && !this.words) {
            const [words] = await Promise.all([loadWords(this.manager), this.prepare?.(this.manager)]);
            this.words = words;
            this.markLanguage(this.words.language);
        }
        this.requestUpdate();
        if (event?.type === 'consent-change' && this.manager?.decision.method)
            this.say('kept');
    };
    /** For those who cannot see what has come or gone. */
    say(which) {
        const { words } = this;
        if (!words)
            return;
        void nextPaint()
            .then(() => import('./speak.js'))
            .then(({ say }) => say(words[which], words.language));
    }
    // A notice in another language than the page's says so, and is not turned round by the page (WCAG 3.1.2).
    markLanguage(language) {
        this.lang = language;
        if (!document.documentElement.lang.startsWith(language))
            this.dir = language === 'ar' ? 'rtl' : 'ltr';
    }
}

export { ConsentElement };
