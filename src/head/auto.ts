/*
 * The inline part of the auto snippet. The policy behind it lets no script of another host and no inline
 * script run that does not carry its nonce; here whatever may run is given it, just before it starts. What
 * is given none has made no request, and is kept for the guard to start after a choice.
 */
import { grantedBy } from './answer.js';
import { leaveHead, noteViolations, type Head, type HeadData } from './head.js';
import { hintScripts } from './hint.js';
import { makeJudge } from './judge.js';
import { patchAddresses, patchInsertion, patchRequests, patchWriting } from './patches.js';
import { addPolicy, fitPolicy, isEverything } from './policy.js';
import { makeVet } from './vet.js';

declare const HEAD_DATA: HeadData;
/** Whether the part has hints to give. */
declare const __PRELOAD__: boolean;

const { nonce } = document.currentScript!;
try {
  const granted = grantedBy(HEAD_DATA);
  const head = leaveHead('auto');
  const isOff = isEverything(granted, HEAD_DATA);
  if (!isOff) standGuard(granted, head);
  // Last, because it cannot be undone: had anything before it thrown, the policy would stand as it was.
  fitPolicy(granted, HEAD_DATA, isOff);
} catch (error) {
  console.error('privacy-cookie-notice', error);
  // Third parties stay shut out, but inline scripts can no longer be told apart.
  if (!HEAD_DATA.holdsInline) {
    addPolicy(HEAD_DATA.policy.replace(`'nonce-${nonce}'`, "'unsafe-inline'"), []);
    document.write('<!--');
  }
}
if (__PRELOAD__) hintScripts(HEAD_DATA);

function standGuard(granted: ReadonlySet<string>, head: Head): void {
  const judge = makeJudge(HEAD_DATA, granted);
  const vet = makeVet(judge, nonce, head);
  const observer = new MutationObserver((records) => {
    // Each once: a script is named as what came, and again as what its text came to.
    const met = new Set<Node | null>();
    const added = new Set<Node>();
    for (const { target, addedNodes } of records) {
      // A script's text or address may come after it.
      met.add(target.nodeType === 3 ? target.parentNode : target);
      for (const node of addedNodes) {
        met.add(node);
        added.add(node);
        // What came into another one that is new has been met with that.
        if (!added.has(target)) vet.inside(node).forEach((element) => met.add(element));
      }
    }
    met.forEach(vet.one);
  });
  const observe = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['src', 'srcset'],
    });
  observe(document);
  patchInsertion(vet, observe);
  patchAddresses(vet);
  patchWriting(judge, nonce);
  patchRequests(judge, head);
  noteViolations(head);
}
