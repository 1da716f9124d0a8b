// One class for all, because every visitor downloads it: the types below tell them apart.
class PlainConsentEvent extends Event {
    constructor(type, details) {
        super(type);
        Object.assign(this, details);
    }
}
/** The constructor of every event of the notice. */
const ConsentEvent = PlainConsentEvent;

export { ConsentEvent };
