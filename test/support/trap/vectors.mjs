import { dynamicVectors } from './vectors/dynamic.mjs';
import { frameVectors } from './vectors/frames.mjs';
import { hintVectors } from './vectors/hints.mjs';
import { imageVectors } from './vectors/images.mjs';
import { indirectVectors } from './vectors/indirect.mjs';
import { mediaVectors } from './vectors/media.mjs';
import { beaconVectors, socketVectors } from './vectors/network.mjs';
import { staticVectors } from './vectors/static.mjs';
import { fontVectors, styleVectors } from './vectors/styles.mjs';
import { workerVectors } from './vectors/workers.mjs';
import { writtenVectors } from './vectors/written.mjs';

/**
 * The ways in which a third party can be asked or run, each in markup (`html`), in a response header
 * (`header`) or in first-party code (`js`), with its labelled form; without one of its own, markup is
 * labelled by a `<template>` around it, and code by the label of its inline script.
 */
export const vectors = [
  ...staticVectors,
  ...writtenVectors,
  ...dynamicVectors,
  ...frameVectors,
  ...imageVectors,
  ...styleVectors,
  ...fontVectors,
  ...workerVectors,
  ...socketVectors,
  ...beaconVectors,
  ...mediaVectors,
  ...hintVectors,
  ...indirectVectors,
].map((vector) => ({ runs: vector.kind !== 'request', ...vector }));

/** Not in the table: a loader whose children come from two vendors. */
export const special = [
  { id: 'parent', kind: 'script', runs: true, html: (u) => `<script src="${u('parent.js')}"></script>` },
];
