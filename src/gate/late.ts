/*
 * A released script often comes after the events that it waits for, and would wipe the page with
 * `document.write`. For such a script alone, while it runs, listeners for past events are called once,
 * and what it writes goes behind it. Nobody else's listeners are called again.
 */
const written = new Map<unknown, string>();
/** Events that a page fires once, with what tells `interactive` and `complete`, or `complete` alone. */
const OVER: Readonly<Record<string, RegExp>> = { load: /m/, DOMContentLoaded: /e/ };
let module: HTMLScriptElement | undefined;

/** Stands ready to help those who come too late. */
export function helpLatecomers(): void {
  // A module's code has no `currentScript`: it is known by its turn.
  const current = () => document.currentScript ?? module;
  for (const target of [document, window]) {
    const { addEventListener } = target;
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      if (OVER[type]?.test?.(document.readyState) && written.has(current())) {
        const once = new EventTarget();
        once.addEventListener(type, listener);
        queueMicrotask(() => once.dispatchEvent(new Event(type)));
      } else addEventListener.call(target, type, listener, options);
    };
  }
  const { write } = document;
  document.write = document.writeln = (...texts: string[]) => {
    const html = written.get(current());
    if (html === undefined) write.apply(document, texts);
    else written.set(current(), html + texts.join(''));
  };
}

/** Helps a script that is about to run; the returned function puts what it wrote in place. */
export function asIfParsed(script: HTMLScriptElement): () => void {
  written.set(script, '');
  if (script.type === 'module') module = script;
  return () => {
    const html = written.get(script);
    module = undefined;
    if (!html) return;
    const content = document.createRange().createContextualFragment(html);
    for (const child of content.querySelectorAll('script')) child.async = false;
    if (script.isConnected) script.after(content);
    else document.body.append(content);
  };
}
