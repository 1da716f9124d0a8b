import { readValues } from './core/cookies.js';
import { decide, validAnswer } from './core/decision.js';
import { parseRecord, today } from './core/record.js';
import { resolveConfig } from './core/resolve-config.js';
import { warn } from './core/warn.js';
import { listenForActions } from './gate/actions.js';
import { startGate } from './gate/gate.js';
import { pageHead } from './head/head.js';
import { followOtherTabs } from './gate/tabs.js';
import { nextPaint } from './gate/task.js';
import { becomePageManager } from './page-manager.js';

/** Reads the visitor's answer, decides, and lets the page follow. One a page. */
let ConsentManager$1 = class ConsentManager extends EventTarget {
    config;
    /** The layers that are to be seen now. */
    layers = new Set();
    #given;
    #loadInterface;
    /** Ids of which something has run on this page. */
    #ran = new Set();
    /** The cookie's values, or the answer itself where the browser keeps none; `undefined` out of reach. */
    #values;
    #isInMemory = false;
    #desk;
    // Of no categories at all: everything is denied until the config has been found good.
    #decision = decide({ categories: [] });
    #blocked = [];
    #updateGate = () => { };
    constructor(config, { loadInterface } = {}) {
        super();
        this.#given = config;
        this.#loadInterface = loadInterface;
        this.config = resolveConfig(config);
    }
    /** What may run now, and whether the visitor must be asked. */
    get decision() {
        return this.#decision;
    }
    /**
     * What was stopped on this page so far; `consent-blocked` tells of each. Where no snippet stands in the
     * page's head, it is filled from the moment at which it is first asked for: nobody else pays for it.
     */
    get blocked() {
        void this.#watch();
        return this.#blocked;
    }
    /**
     * Reads the stored answer, guards the page, and asks where it must. Where no answer vouches for the
     * config, it is checked once the first layer stands: until then everything is denied, and so it stays
     * where the check fails, which `consent-error` tells.
     */
    async start() {
        if (!becomePageManager(this))
            return;
        this.#read();
        const answer = this.#answer();
        const isSealed = answer?.seal === this.config.seal;
        // What the visitor is to see is on its way before anything else is done, and painted before the check.
        const asked = !isSealed && decide(this.config, answer).mustAsk && this.show().then(nextPaint);
        this.#updateGate = startGate(this.#judge, this.#ran, this.#report);
        if (pageHead())
            void this.#watch();
        listenForActions((action, button) => this[action]?.((action === 'save' && button))?.catch(console.error));
        if (!isSealed) {
            await asked;
            (await this.#loadDesk()).answerFor(answer, this.config);
            this.#read();
        }
        followOtherTabs(() => void this.#follow());
        this.#settle('consent-ready');
    }
    /** Grants everything. */
    acceptAll() {
        return this.#choose('accept');
    }
    /** Refuses everything that is not functional. */
    rejectAll() {
        return this.#choose('reject');
    }
    /**
     * Keeps a choice: `{ analytical: true, 'meta-pixel': false }`, or what the checkboxes say in the form
     * around a button (named `category` or `service`, with the id as their value). A category takes its
     * services along, but for those named themselves; what is not named stays as it is.
     * @throws {RangeError} for an id that is neither a category nor a service of the config
     */
    save(choices) {
        return this.#choose('save', choices);
    }
    /** Takes back a category with its services, one service, or everything. */
    withdraw(id) {
        return id ? this.save({ [id]: false }) : this.rejectAll();
    }
    /** Forgets the answer and asks again. */
    reset() {
        return this.#choose('reset');
    }
    /** Whether a category or service may run now; false for an id that the config does not know. */
    allows(id) {
        if (warn && !this.config.tokens.has(id))
            warn('unknown-id', `"${id}" is no category or service`);
        return this.#decision.granted.has(id);
    }
    /** Resolves once a category or service may run: at once, after a choice, or never. */
    whenAllowed(id) {
        return new Promise((resolve) => {
            const look = () => {
                if (!this.allows(id))
                    return;
                this.#ran.add(id);
                resolve();
            };
            look();
            this.addEventListener('consent-ready', look);
            this.addEventListener('consent-change', look);
        });
    }
    /** What was answered, to what, and when, as plain data. */
    async receipt() {
        return (await this.#loadDesk()).makeReceipt(this.config, this.#decision, this.#answer());
    }
    /** Shows the first layer, or another; resolves once its elements have been told. */
    async show(layer = 'notice') {
        this.layers.add(layer);
        try {
            if (this.config.printed)
                await nextPaint();
            await this.#loadInterface?.();
            if (this.layers.has(layer))
                this.#announce('consent-show', { layer });
        }
        catch (error) {
            this.#report('interface', error);
        }
    }
    /** Takes the first layer away, or another; stores nothing. */
    hide(layer = 'notice') {
        if (this.layers.delete(layer))
            this.#announce('consent-hide', { layer });
    }
    /** Shows the second layer. */
    showPreferences() {
        return this.show('preferences');
    }
    /** Leaves the second layer; stores nothing. */
    hidePreferences() {
        this.hide('preferences');
    }
    // A config that fails is never answered to: no layer stays, and nothing is kept or released. What did not
    // come is asked for again the next time.
    async #loadDesk() {
        try {
            const desk = (this.#desk ??= await import('./desk.js'));
            desk.checkConfig(this.#given, this.config);
            return desk;
        }
        catch (error) {
            this.hide();
            this.#report('config', error);
            throw error;
        }
    }
    async #choose(how, choices, event = window.event) {
        const desk = await this.#loadDesk().catch((error) => {
            // Nothing can be kept: what was granted is forgotten, so that a withdrawal counts all the same.
            this.#values = [(document.cookie = `${this.config.cookie.name}=;max-age=0;path=/`)];
            if (this.#decision.method)
                this.#settle('consent-change');
            throw error;
        });
        const { value, isKept } = desk.keepAnswer(this.config, this.#decision.granted, how, choices, event);
        this.#values = [value];
        this.#isInMemory = !isKept;
        this.#settle('consent-change', desk);
    }
    // Another tab, or the page itself before it rested in the browser's memory, may have had another answer.
    // It counts without the desk as well, which only removes what was withdrawn.
    async #follow() {
        const before = `${this.#values}`;
        this.#read();
        if (`${this.#values}` === before)
            return;
        this.#settle('consent-change', (await this.#loadDesk().catch(console.error)));
    }
    // Where the browser keeps no answer, the page's own counts.
    #read() {
        if (!this.#isInMemory)
            this.#values = readValues(this.config.cookie.name);
    }
    #answer() {
        return this.#values && validAnswer(this.#values.map(parseRecord), this.config, today());
    }
    /** The one way to a new state: nothing else releases, removes, tells or shows anything. */
    #settle(type, desk) {
        const before = this.#decision.granted;
        const decision = (this.#decision = decide(this.config, this.#answer()));
        const granted = [...decision.granted].filter((id) => !before.has(id));
        const withdrawn = [...before].filter((id) => !decision.granted.has(id));
        // Where the page's own policy stands in the way, what is granted waits for the next load.
        if (!(desk && pageHead()?.reopens?.(decision.granted, granted)))
            void nextPaint().then(this.#updateGate);
        this.#announce(type, { decision, withdrawn, granted });
        if (withdrawn[0]) {
            const reloads = withdrawn.some((id) => this.config.reload !== false && this.#ran.has(id));
            const remaining = desk?.takeBack(this.config, decision.granted, reloads) ?? [];
            this.#announce('consent-withdraw', { decision, withdrawn, remaining, reloads });
            if (reloads)
                location.reload();
        }
        if (!decision.mustAsk)
            this.hide();
        else if (desk)
            void this.show();
        if (desk)
            this.hidePreferences();
    }
    /** An undeclared service, and an undeclared category, count as tracking. */
    #judge = (category, service = category?.replace('!', '')) => {
        // One of our own elements: it holds itself, but its code is to be loaded.
        if (service === undefined)
            return (void this.show('embeds'), []);
        const id = this.config.tokens.has(service) ? service : 'tracking';
        const { granted, method } = this.#decision;
        const isGranted = granted.has(id);
        return [id, category?.[0] === '!' ? !isGranted && !!method : isGranted];
    };
    async #watch() {
        (await import('./watch.js')).watchPage(this, this.#blocked);
    }
    #report = (code, error, element = null) => {
        warn?.(code, error.message, element);
        this.#announce('consent-error', { element, error, code });
    };
    // `announce` itself would take two bytes more than the guard may have.
    #announce(type, details) {
        for (const target of [this, document])
            target.dispatchEvent(Object.assign(new Event(type), details));
    }
};

export { ConsentManager$1 as ConsentManager };
