/**
 * The constructor of every event of the notice: one class for all, because every visitor downloads it. The
 * types tell them apart.
 */
const ConsentEvent = class extends Event {
    constructor(type, details) {
        super(type);
        Object.assign(this, details);
    }
};

export { ConsentEvent };
