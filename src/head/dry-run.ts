/*
 * In place of the strict or the auto part, while a site is being prepared: stops nothing, and tells what
 * would have been stopped.
 */
import { grantedBy } from './answer.js';
import { leaveHead, noteStopped, type HeadData } from './head.js';
import { hintScripts } from './hint.js';
import { makeJudge } from './judge.js';

declare const HEAD_DATA: HeadData;
/** Whether the part has hints to give. */
declare const __PRELOAD__: boolean;

const head = leaveHead('dry-run');
const judge = makeJudge(HEAD_DATA, grantedBy(HEAD_DATA));

new PerformanceObserver((list) => {
  for (const { name, initiatorType } of list.getEntries() as PerformanceResourceTiming[]) {
    if (judge.mayAsk(name)) continue;
    noteStopped(head, name, initiatorType, judge.labelOf(name));
    console.info(`privacy-cookie-notice would stop (${initiatorType}, ${judge.labelOf(name)}): ${name}`);
  }
}).observe({ type: 'resource', buffered: true });
if (__PRELOAD__) hintScripts(HEAD_DATA);
