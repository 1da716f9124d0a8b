/**
 * Keeps the policy that the head snippet has hidden from coming into force after all: a router that takes
 * the next page's head over (Turbo, Astro) knows of no consent, and would put in what stands there.
 */
export function spareHead(): void {
  const { head } = document;
  // Behind the snippet's inline part, where the comment that it opened has swallowed the policy.
  const hidden = [...head.childNodes].find(
    (node): node is Comment => node instanceof Comment && node.data.startsWith('<meta http-equiv='),
  );
  if (!hidden) return;
  const disarm = (node: unknown) => {
    if (node instanceof HTMLMetaElement && node.content && hidden.data.includes(node.content)) {
      node.removeAttribute('http-equiv');
    }
  };
  for (const name of ['append', 'appendChild', 'insertBefore'] as const) {
    const insert = head[name] as (...nodes: unknown[]) => unknown;
    const spare = (...nodes: unknown[]) => {
      nodes.forEach(disarm);
      return insert.apply(head, nodes);
    };
    Object.assign(head, { [name]: spare });
  }
}
