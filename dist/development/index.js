import { checkConfig } from './core/check-config.js';
import { ConsentManager as ConsentManager$1 } from './manager.js';
export { ConsentConfigError } from './core/config-error.js';
export { ConsentEvent } from './core/events.js';
export { pageManager } from './page-manager.js';
export { letAnswer } from './let-answer.js';

/** Reads the visitor's answer, decides, and lets the page follow. One a page; importing it runs nothing. */
class ConsentManager extends ConsentManager$1 {
    /** @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt */
    constructor(config, options) {
        checkConfig(config);
        super(config, options);
        checkConfig(config, this.config);
    }
    /** As on a page; on a server, where there is none, it does nothing. */
    async start() {
        if (typeof document !== 'undefined')
            await super.start();
    }
}

export { ConsentManager };
