/*
 * The inline part of the strict snippet. Nothing granted: the policy behind it applies. Something: a wider
 * one replaces it. Everything: none does. Should this script crash, or never run, the policy applies.
 */
import { grantedBy } from './answer.js';
import { leaveHead, noteViolations, type HeadData } from './head.js';
import { hintScripts } from './hint.js';
import { takeOnce } from './once.js';
import { fitPolicy, isEverything } from './policy.js';

declare const HEAD_DATA: HeadData;
/** Whether the part has hints to give. */
declare const __PRELOAD__: boolean;

const once = takeOnce();
const head = leaveHead('strict', once);
const granted = grantedBy(HEAD_DATA);
for (const name of once) granted.add(name);
const isOff = isEverything(granted, HEAD_DATA);
if (!isOff) noteViolations(head);
fitPolicy(granted, HEAD_DATA, isOff);
if (__PRELOAD__) hintScripts(HEAD_DATA);
