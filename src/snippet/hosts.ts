/** The host of an address, where it names another than the page's own. */
export function hostOf(address: string): string[] {
  const { host } = new URL(address, 'http://own.invalid');
  return host === 'own.invalid' ? [] : [host];
}

/** Whether an address is one that a browser asks a server for. */
export function isOfWeb(address: string): boolean {
  const isAddress = !!address && URL.canParse(address, 'http://own.invalid');
  return isAddress && /^https?:$/.test(new URL(address, 'http://own.invalid').protocol);
}

/** A host by its name alone, which stands for its subdomains. */
export function plainHost(host: string): string {
  return host.replace('*.', '').toLowerCase();
}

/** Whether an address leads to the page's own host, or to one of these. */
export function leadsTo(address: string, hosts: readonly string[]): boolean {
  return hostOf(address).every((own) =>
    hosts.map(plainHost).some((host) => own === host || own.endsWith('.' + host)),
  );
}
