import type { HeadData } from './head.js';

/** Whether nothing is left to hold. A site that uses no tracking was never given leave to track. */
export function isEverything(granted: ReadonlySet<string>, { parts }: HeadData): boolean {
  return granted.has('tracking') && parts.every(([id]) => granted.has(id));
}

/**
 * Fits the page's policy to what is granted, before the parser comes to it: it stands right behind this
 * script, and a comment opened here hides it. A policy can never be widened later on.
 */
export function fitPolicy(granted: ReadonlySet<string>, { parts, policy }: HeadData, isOff: boolean): void {
  const hosts = parts.flatMap(([id, , , ...own]) => (granted.has(id) ? own : []));
  // A host of which the visitor asked one embed: nobody declared it.
  for (const name of granted) if (/[.:]/.test(name)) hosts.push(name);
  if (isOff || hosts.length) {
    if (!isOff) addPolicy(policy, hosts);
    document.write('<!--');
  }
}

/** Adds a policy that lets these hosts, and their subdomains, through. */
export function addPolicy(policy: string, hosts: readonly string[]): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy.replaceAll('%', hosts.map((host) => `${host} *.${host}`).join(' '));
  document.head.append(meta);
}
