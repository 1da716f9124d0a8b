import { focusFrame } from './focus-frame.js';

/** Handed on to the frame. */
const FRAME_ATTRIBUTES = ['title', 'allow', 'allowfullscreen', 'referrerpolicy', 'sandbox'];
/**
 * What an embed consists of, in the light where the gate and the page can see it: a frame that is made
 * when it may be there, or a template that the page wrote. The gate does the rest by their labels.
 */
class EmbedContent {
    /** How its vendor shows it, where it is one that we know. */
    preset;
    /** Whether the config declares the preset's service. */
    isDeclared = false;
    #host;
    /** The template that the gate has been shown, with the children that are not of its content. */
    #template;
    #own = new Set();
    #isFilled = false;
    constructor(host) {
        this.#host = host;
    }
    /** The frame's address; a template is its own content, whatever it is of. */
    get src() {
        const src = this.#host.getAttribute('src');
        return (src && this.preset?.src) || src;
    }
    /** Whose it is: what the page says, else what its address or markup does. */
    get service() {
        const said = this.#host.getAttribute('service');
        if (said !== null || this.#host.hasAttribute('category') || !this.isDeclared)
            return said;
        return this.preset?.service ?? null;
    }
    /** What the page wrote. */
    get markup() {
        const found = this.#found;
        return found ? new XMLSerializer().serializeToString(found.content) : '';
    }
    /** What tells it from others of its service. */
    get mark() {
        return this.src ?? this.#found?.content.textContent ?? '';
    }
    get isThere() {
        return !!this.src || !!this.#found;
    }
    /** Gives the gate what it is to release. */
    put() {
        if (!this.src) {
            this.#isFilled = true;
            return this.#shown();
        }
        const frame = this.#frame ?? this.#makeFrame(this.src);
        const { allow, referrerpolicy } = this.preset ?? {};
        const given = { allow, referrerpolicy };
        for (const name of FRAME_ATTRIBUTES) {
            const value = this.#host.getAttribute(name) ?? given[name] ?? null;
            if (value === null)
                frame.removeAttribute(name);
            else if (value !== frame.getAttribute(name))
                frame.setAttribute(name, value);
        }
        if (!frame.parentNode)
            this.#host.append(frame);
        // The gate does not look into shadow roots.
        if (!document.contains(frame))
            frame.src = this.src;
        return frame;
    }
    /** Takes it out of the page again; a template waits, known to the gate. */
    takeBack() {
        this.#frame?.remove();
        if (!this.#found)
            return;
        if (this.#isFilled) {
            for (const node of [...this.#host.childNodes])
                if (!this.#own.has(node))
                    node.remove();
            // To the gate it is another one, so that it may be filled again at any time.
            this.#found.replaceWith(this.#found.cloneNode(true));
            this.#isFilled = false;
        }
        this.#shown();
    }
    /** For whoever had the focus in the placeholder. */
    focus() {
        const host = this.#host;
        if (this.#frame)
            return focusFrame(this.#frame);
        host.tabIndex = -1;
        host.addEventListener('blur', () => host.removeAttribute('tabindex'), { once: true });
        host.focus();
    }
    get #frame() {
        return this.#host.querySelector(':scope > iframe[slot=frame]');
    }
    get #found() {
        return this.#host.querySelector(':scope > template');
    }
    #makeFrame(src) {
        const frame = document.createElement('iframe');
        frame.slot = 'frame';
        frame.dataset['src'] = src;
        return this.#label(frame);
    }
    /** The template, with its labels. Put back where it was, it is new to the gate. */
    #shown() {
        const template = this.#found;
        if (template === this.#template)
            return template;
        this.#template = this.#label(template);
        this.#own = new Set(this.#host.childNodes);
        this.#host.insertBefore(template, template.nextSibling);
        return template;
    }
    #label(element) {
        const { service } = this;
        delete element.dataset['category'];
        delete element.dataset['service'];
        if (service)
            element.dataset['service'] = service;
        // "!tracking", which would load it on refusal, is nothing that a visitor can allow.
        else
            element.dataset['category'] = this.#host.getAttribute('category')?.replace('!', '') || 'tracking';
        return element;
    }
}

export { EmbedContent, FRAME_ATTRIBUTES };
