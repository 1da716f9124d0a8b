/*
 * What an observer sees too late, because a script starts at the moment at which it is put into the page:
 * the ways in are patched, so that what comes is looked at first.
 */
import { noteStopped, type Head } from './head.js';
import type { Judge } from './judge.js';
import type { Vet } from './vet.js';

type Method = (this: Node, ...args: never[]) => unknown;

/** Puts another function in the place of one, where the browser has it. */
function patch(owner: object, name: string, make: (native: Method) => Method): void {
  const methods = owner as Record<string, Method>;
  if (methods[name]) methods[name] = make(methods[name]);
}

/** Looks at every node before it is put into the page. */
export function patchInsertion(vet: Vet, observe: (root: Node) => void): void {
  const ways = {
    Node: 'appendChild insertBefore replaceChild',
    Element: 'append prepend before after replaceWith replaceChildren insertAdjacentElement',
    DocumentFragment: 'append prepend replaceChildren',
    CharacterData: 'before after replaceWith',
    Range: 'insertNode',
  };
  for (const [type, names] of Object.entries(ways)) {
    for (const name of names.split(' ')) {
      patch(
        (window as never)[type]['prototype'],
        name,
        (native) =>
          function (...nodes) {
            // Only what is in the page starts; a range has no such property.
            if (this.isConnected !== false) for (const node of nodes as Node[]) vet.all(node);
            return native.apply(this, nodes);
          },
      );
    }
  }
  patch(
    Element.prototype,
    'attachShadow',
    (native) =>
      function (...args) {
        const root = native.apply(this, args) as Node;
        observe(root);
        return root;
      },
  );
}

/** Looks at an address before an element gets it. */
export function patchAddresses(vet: Vet): void {
  const owners = [HTMLScriptElement, HTMLIFrameElement, HTMLImageElement, HTMLSourceElement];
  for (const { prototype } of owners) {
    for (const name of ['src', 'srcset']) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (!own) continue;
      const set = function (this: Element, value: string) {
        if (!vet.address(this, name, `${value}`)) own.set!.call(this, value);
      };
      Object.defineProperty(prototype, name, { ...own, set });
    }
  }
  patch(
    Element.prototype,
    'setAttribute',
    (native) =>
      function (...args) {
        const [name, value] = args as string[];
        if (!/^src/i.test(name!) || !vet.address(this as Element, name!.toLowerCase(), `${value}`)) {
          native.apply(this, args);
        }
      },
  );
}

/** Gives what a script writes into the page its nonce: no observer sees it before it starts. */
export function patchWriting(judge: Judge, nonce: string): void {
  const SCRIPT = /<script(?=[\s>])([^>]*)>([^]*?)(?=<\/script)/gi;
  const mark = (all: string, attributes: string, text: string) => {
    const [, address] = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes) ?? [];
    const type = /\stype\s*=\s*["']?(\w+)\b(?!\/)/i.exec(attributes)?.[1] ?? '';
    const mayRun = address ? judge.mayAsk(address) : text && !judge.labelOfText(text, type);
    return mayRun ? all.replace(/<script/i, `$& nonce="${nonce}"`) : all;
  };
  for (const name of ['write', 'writeln']) {
    patch(
      Document.prototype,
      name,
      (native) =>
        function (...texts) {
          return native.apply(this, [texts.join('').replace(SCRIPT, mark)] as never[]);
        },
    );
  }
}

/** Sends what a script asks of a denied host nowhere: it fails as it would without a network. */
export function patchRequests(judge: Judge, head: Head): void {
  const ways: [owner: object, name: string, place: number][] = [
    [window, 'fetch', 0],
    [window, 'fetchLater', 0],
    [window, 'EventSource', 0],
    [window, 'WebSocket', 0],
    [XMLHttpRequest.prototype, 'open', 1],
    [Navigator.prototype, 'sendBeacon', 0],
  ];
  for (const [owner, name, place] of ways) {
    const isDenied = (args: unknown[]) => {
      const given = args[place];
      const address = given instanceof Request ? given.url : `${given}`;
      if (judge.mayAsk(address)) return false;
      noteStopped(head, address, name, judge.labelOf(address));
      args[place] = 'about:invalid';
      return true;
    };
    patch(
      owner,
      name,
      (native) =>
        new Proxy(native, {
          apply(way, self, args) {
            return isDenied(args) && name === 'sendBeacon' ? false : Reflect.apply(way, self, args);
          },
          construct(way, args, target) {
            isDenied(args);
            return Reflect.construct(way, args, target) as object;
          },
        }),
    );
  }
}
