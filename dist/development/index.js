import { checkConfig } from './core/check-config.js';
import { leaveLoaders } from './gate/loaders.js';
import { ConsentManager as ConsentManager$1 } from './manager.js';
import { hasLoader, loaderOf } from './services/loader.js';
import { startServices } from './services/start-services.js';
import { callBack } from './signals/callback.js';
import { checkSignals } from './signals/check-signals.js';
import { pageManager } from './page-manager.js';
import { speak } from './signals/speak.js';
export { ConsentConfigError } from './core/config-error.js';
export { letAnswer } from './let-answer.js';

/** Reads the visitor's answer, decides, and lets the page follow. One a page; importing it runs nothing. */
class ConsentManager extends ConsentManager$1 {
    #speakAll;
    /** @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt */
    constructor(config, { signals = [], ...options } = {}) {
        checkConfig(config);
        super(config, options);
        checkConfig(config, this.config, hasLoader);
        const known = signals.filter((signal) => typeof signal === 'object');
        checkSignals(config, (id) => known.find((signal) => signal.id === id));
        this.#speakAll = () => {
            for (const signal of signals) {
                if (typeof signal === 'function')
                    callBack(signal);
                else
                    speak(signal, config.signals?.[signal.id]);
            }
        };
    }
    /** As on a page, with the services that are to be started; on a server, where there is none, it does nothing. */
    async start() {
        if (typeof document === 'undefined')
            return;
        if (!pageManager()) {
            // First, so that a stored answer finds them listening.
            this.#speakAll();
            leaveLoaders(hasLoader);
            startServices((service) => loaderOf(service));
        }
        await super.start();
    }
}

export { ConsentManager, pageManager };
