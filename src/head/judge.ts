import type { HeadData } from './head.js';

/** What the auto gate asks, by what is granted at the time. */
export interface Judge {
  granted: ReadonlySet<string>;
  /** Whether a request may go to this address. */
  mayAsk(address: string): boolean;
  /** Whether what carries this label may load; of one that nobody knows, whether tracking may. */
  mayLoad(label: string): boolean;
  /** What an address waits for: its service, else tracking. */
  labelOf(address: string): string;
  /** What an inline script waits for, by the hosts that it names; nothing where it may run. */
  labelOfText(text: string, type: string): string | undefined;
}

export function makeJudge({ allow = [], parts }: HeadData, granted: ReadonlySet<string>): Judge {
  const partsOf = (host: string) => parts.filter(([, , , ...hosts]) => hosts.some((one) => isOf(one, host)));
  const hostMayBeAsked = (host: string) => {
    const own = partsOf(host);
    // What nobody declared counts as tracking.
    return (
      !host ||
      host === location.host ||
      allow.some((one) => isOf(one, host)) ||
      (own.length ? own : [['tracking']]).some(([id]) => judge.granted.has(id!))
    );
  };
  // Texts may be long and hosts many, and most texts name none of them.
  const anyHost = namesOneOf(parts.flatMap(([, , , ...hosts]) => hosts));
  const judge: Judge = {
    granted,
    mayAsk: (address) => hostMayBeAsked(hostOf(address)),
    mayLoad: (label) =>
      label[0] === '!'
        ? !judge.granted.has(label.slice(1))
        : judge.granted.has(parts.some(([id]) => id === label) ? label : 'tracking'),
    labelOf: (address) => partsOf(hostOf(address))[0]?.[0] ?? 'tracking',
    labelOfText(text, type) {
      if (anyHost.test(text))
        for (const [id, , , ...hosts] of parts)
          if (hosts.some((host) => namesOneOf([host]).test(text) && !hostMayBeAsked(host))) return id;
      // A module, an import map or speculation rules ask by themselves, for any host that they name.
      if (!/^\w+$/.test(type) && !/\bimport\b/.test(text)) return undefined;
      for (const [, host] of text.matchAll(/["'`](?:https?:)?\\?\/\\?\/([\w.:-]+)/g))
        if (!hostMayBeAsked(host!)) return judge.labelOf('//' + host);
      return undefined;
    },
  };
  return judge;
}

/** Finds one of the hosts in a text, `%2F` and the like before it included; not as a part of another word. */
function namesOneOf(hosts: readonly string[]): RegExp {
  return RegExp(`(?:^|2f|[^\\w-])(?:${hosts.join('|').replaceAll('.', '\\.')})(?![\\w-])`, 'i');
}

function isOf(one: string, host: string): boolean {
  return host === one || host.endsWith('.' + one);
}

/** Nothing for an address that leads to no host. */
function hostOf(address: string): string {
  try {
    // By the page's base, which may lead elsewhere.
    const { protocol, host } = new URL(address, document.baseURI);
    return /^(http|ws)s?:/.test(protocol) ? host : '';
  } catch {
    return '';
  }
}
