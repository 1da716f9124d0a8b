/** Whether a declared host stands for this one: itself or a subdomain, whatever the port. */
export function covers(declared: string, host: string): boolean {
  const own = declared.replace(/^\*\./, '').replace(/:\d+$/, '').toLowerCase();
  return host === own || host.endsWith(`.${own}`);
}

/** The host of an address, without `www.`; of anything else nothing. */
export function hostIn(text: string): string | undefined {
  if (!/^[\w-]+(\.[\w-]+)+$|^(https?:)?\/\//i.test(text)) return undefined;
  const address = text.includes('//') ? text : `//${text}`;
  return URL.canParse(address, 'https://a') ? new URL(address, 'https://a').hostname : undefined;
}
