import { randomUUID } from 'node:crypto';

/** One visit to the trap page, and the books of what third parties were asked and ran because of it. */
export class Run {
  id = randomUUID();
  asked = [];
  ran = [];
  #seen = new Set();
  #look = () => {};

  constructor(options) {
    Object.assign(this, options);
  }

  noteAsked(entry) {
    this.asked.push(entry);
    this.#note(`asked ${entry.id}@${entry.host}`);
  }

  noteRan(entry) {
    this.ran.push(entry);
    this.#note(`ran ${entry.id}@${entry.host}`);
  }

  noteEnd() {
    this.#note('ended');
  }

  #note(what) {
    this.#seen.add(what);
    this.#look();
  }

  /** Resolves to what has not been seen by the time that all has, or that patience ends. */
  wait(expected, patience) {
    return new Promise((resolve) => {
      const missing = () => expected.filter((what) => !this.#seen.has(what));
      const end = () => {
        clearTimeout(timer);
        this.#look = () => {};
        resolve(missing());
      };
      const timer = setTimeout(end, patience);
      this.#look = () => missing().length || end();
      this.#look();
    });
  }
}
