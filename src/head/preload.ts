/*
 * The inline part of a snippet for `labelled` with hints; in `auto` and `strict` they are in the part that
 * stands there anyway.
 */
import type { HeadData } from './head.js';
import { hintScripts } from './hint.js';

declare const HEAD_DATA: HeadData;

hintScripts(HEAD_DATA);
