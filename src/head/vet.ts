import { noteStopped, type Head } from './head.js';
import type { Judge } from './judge.js';

/** Looks at what is about to load or run something. */
export interface Vet {
  /** A node and all that is in it: gives a script its nonce, holds the address of a frame or an image. */
  all(this: void, node: Node | null): void;
  one(this: void, node: Node | null): void;
  /** What there is to look at in a node. */
  inside(this: void, node: Node | null): readonly Element[];
  /** An element that is about to be given an address; true where it is held instead. */
  address(element: Element, name: string, address: string): boolean;
}

const VETTED = ['script', 'iframe', 'img', 'source'];
/** Types of scripts that are run or heeded; the others are data. */
const RUNS = /^$|script|module|map|rules/;

export function makeVet(judge: Judge, nonce: string, head: Head): Vet {
  const held = new Set<HTMLScriptElement>();
  const passed = new WeakSet<Element>();
  /** The address of which it is known that it may be asked. */
  let free = new WeakMap<Element, string>();

  /** What a script waits for; nothing where it may run. */
  const labelOfScript = (script: HTMLScriptElement, address: string) => {
    const { service, category } = script.dataset;
    const label = service ?? category;
    if (passed.has(script)) return undefined;
    if (label) return judge.mayLoad(label) ? undefined : label;
    if (address) return judge.mayAsk(address) ? undefined : judge.labelOf(address);
    // The guard's own text is what a short host may be found in by chance.
    if (script.id === 'privacy-cookie-notice-guard') return undefined;
    return judge.labelOfText(script.text ?? script.textContent, script.type);
  };

  const vetScript = (script: HTMLScriptElement, address: string) => {
    // An empty one starts when it is filled, and is judged then.
    if (!RUNS.test(script.type) || !(address || script.firstChild)) return;
    const label = labelOfScript(script, address);
    if (!label) {
      // Own files and addresses without a host need none, and would hand it on to whatever they import.
      const host = address && new URL(address, document.baseURI).host;
      if (!address || (host && host !== location.host)) script.nonce = nonce;
      return;
    }
    // One that had it has run, unless the parser is still at it.
    const hasRun = script.nonce === nonce && (script.nextSibling || document.readyState !== 'loading');
    script.nonce = '';
    if (hasRun || held.has(script) || !script.isConnected) return;
    held.add(script);
    noteStopped(head, address || 'inline', 'script', label);
  };

  const holdAddress = (element: HTMLElement, name: string, address: string) => {
    // Each is seen several times: on its own, and in whatever it arrives in.
    if (free.get(element) === address || passed.has(element)) return false;
    if (judge.mayAsk(address)) {
      free.set(element, address);
      return false;
    }
    const label = (element.dataset['service'] ??= judge.labelOf(address));
    if (judge.mayLoad(label)) return false;
    element.setAttribute('data-' + name, address);
    element.removeAttribute(name);
    noteStopped(head, address, element.localName, label);
    return true;
  };

  const vet: Vet = {
    all(node) {
      vet.one(node);
      vet.inside(node).forEach(vet.one);
    },
    inside: (node) =>
      // What `append` takes may be a text.
      (node as Element | null)?.firstElementChild ? [...(node as Element).querySelectorAll(`${VETTED}`)] : [],
    one(node) {
      // By its name, which is quicker than a selector: every node of the page comes by here.
      if (!node || !VETTED.includes((node as Element).localName)) return;
      try {
        if (isScript(node)) return vetScript(node, addressOf(node));
        for (const name of ['src', 'srcset']) {
          const address = (node as Element).getAttribute(name);
          if (address) holdAddress(node as HTMLElement, name, address);
        }
      } catch (error) {
        // What cannot be judged gets no nonce, and the page goes on.
        console.error('privacy-cookie-notice', error);
      }
    },
    address(element, name, address) {
      if (!VETTED.includes(element.localName)) return false;
      if (!isScript(element)) return holdAddress(element as HTMLElement, name, address);
      if (element.isConnected) vetScript(element, address);
      return false;
    },
  };

  head.pass = (element) => {
    passed.add(element);
    // The hint that has it downloaded ahead carries it, too.
    if (isScript(element)) element.nonce = nonce;
  };
  head.follow = (granted, run) => {
    judge.granted = granted;
    free = new WeakMap();
    for (const script of held) {
      if (labelOfScript(script, addressOf(script))) continue;
      held.delete(script);
      run(script);
    }
  };
  // The page is spared the error of a script that only waits.
  addEventListener(
    'error',
    (event) => held.has(event.target as HTMLScriptElement) && event.stopImmediatePropagation(),
    true,
  );
  return vet;
}

function isScript(node: Node): node is HTMLScriptElement {
  return (node as Element).localName === 'script';
}

/** Of an SVG script, too. */
function addressOf(script: HTMLScriptElement): string {
  return script.src ?? (script as unknown as SVGScriptElement).href.baseVal;
}
