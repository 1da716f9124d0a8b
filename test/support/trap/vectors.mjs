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

// One of each way in which a request takes its time: where not all vectors are there for a host that may be
// asked, these are, and tell when all is quiet.
const witnesses = new Set([
  ...['script', 'script-async', 'script-module', 'module-import', 'blob-script', 'shadow-declared'],
  ...[
    'write-script',
    'write-frame',
    'append',
    'late-append',
    'timer',
    'src-later',
    'import-called',
    'grandchild',
  ],
  ...['frame', 'embed', 'object', 'srcdoc', 'frame-appended', 'frame-late', 'frame-location', 'form-target'],
  ...[
    'blank-fetch',
    'blank-script',
    'data-frame',
    'img',
    'img-lazy',
    'svg-filter',
    'image-object',
    'image-late',
  ],
  ...[
    'style-sheet',
    'style-import',
    'own-sheet-import',
    'own-sheet-url',
    'style-background',
    'style-adopted',
  ],
  ...['font-face', 'font-object', 'video', 'media-source', 'poster', 'track', 'audio-object'],
  ...['worker-import-scripts', 'worker-module', 'worker-shared', 'worker-nested', 'worklet', 'worker-fetch'],
  ...['fetch', 'xhr', 'event-source', 'web-socket', 'beacon', 'fetch-later', 'ping'],
  ...['pagehide-beacon', 'pagehide-fetch', 'preload-script', 'preload-font', 'modulepreload', 'prefetch'],
  ...['preconnect', 'preconnect-appended', 'speculation-prefetch', 'speculation-prerender'],
  ...['redirect-frame', 'redirect-fetch', 'helper-page', 'link-header', 'link-header-preconnect'],
]);

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
].map((vector) => ({ runs: vector.kind !== 'request', witness: witnesses.has(vector.id), ...vector }));

/** Not in the table: a loader whose children come from two vendors. */
export const special = [
  { id: 'parent', kind: 'script', runs: true, html: (u) => `<script src="${u('parent.js')}"></script>` },
];
