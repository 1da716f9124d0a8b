/** What scripts can and cannot ask of the manager and hear from the page. Checked by `tsc`; nothing runs. */
import {
  ConsentManager,
  pageManager,
  type ConsentEvent,
  type ConsentReceipt,
  type Decision,
} from '../../src/index.js';

declare const manager: ConsentManager;

// Listeners know their event by its name.
document.addEventListener('consent-change', (event) => {
  const withdrawn: readonly string[] = event.withdrawn;
  const granted: readonly string[] = event.granted;
  const decision: Decision = event.decision;
  return [withdrawn, granted, decision];
});
document.addEventListener('consent-ready', ({ decision }) => decision.mustAsk && decision.granted.has('ads'));
document.addEventListener('consent-withdraw', ({ remaining, reloads }) => reloads || remaining[0]?.service);
document.addEventListener('consent-show', ({ layer }) => layer === 'preferences');
document.addEventListener('consent-hide', ({ layer }) => layer === 'notice');
document.addEventListener('consent-error', ({ code, error, element }) => [code, error.message, element?.id]);
export const onChange = (event: ConsentEvent<'consent-change'>): boolean => event.withdrawn.includes('ads');
document.addEventListener('consent-change', onChange);

// @ts-expect-error what was withdrawn is told by the change, not when all is ready
document.addEventListener('consent-ready', (event) => event.remaining);
// @ts-expect-error only the error has a code
document.addEventListener('consent-change', (event) => event.code);
// @ts-expect-error the name of the event is `consent-change`
document.addEventListener('consent-changed', (event) => event.withdrawn);
// @ts-expect-error there is no third layer
document.addEventListener('consent-show', ({ layer }) => layer === 'banner');
// @ts-expect-error a listener for one event is none for another
document.addEventListener('consent-show', onChange);
// @ts-expect-error what happened cannot be rewritten
document.addEventListener('consent-change', (event) => event.withdrawn.push('ads'));

export async function answers(): Promise<ConsentReceipt> {
  await manager.start();
  await manager.acceptAll();
  await manager.rejectAll();
  await manager.save({ analytical: true, 'meta-pixel': false });
  await manager.withdraw('ads');
  await manager.withdraw();
  await manager.reset();
  await manager.whenAllowed('ads');
  const isAllowed: boolean = manager.allows('ads');
  manager.show();
  manager.hide();
  manager.showPreferences();
  manager.hidePreferences();
  const found: ConsentManager | undefined = pageManager() as ConsentManager | undefined;
  return isAllowed && found ? found.receipt() : manager.receipt();
}

// @ts-expect-error a choice is yes or no
void manager.save({ analytical: 'yes' });
// @ts-expect-error a list of ids is no choice
void manager.save(['analytical']);
// @ts-expect-error one id at a time
void manager.withdraw(['ads', 'stats']);
// @ts-expect-error an id is text
manager.allows(5);
// @ts-expect-error what is granted is read, never written
manager.decision.granted.add('tracking');
// @ts-expect-error nor replaced
manager.decision.granted = new Set(['tracking']);
// @ts-expect-error nor is the decision
manager.decision = { granted: new Set(['tracking']), mustAsk: false, method: 'accept', decidedAt: null };
// @ts-expect-error the config is read only
manager.config.revision = 'another';
// @ts-expect-error a receipt is a promise
void manager.receipt().recordId;
