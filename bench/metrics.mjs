// What is measured, in the order of the page, and what our own forms are to reach.

/** The tool that all others are compared with. */
export const REFERENCE = 'vanilla-cookieconsent';
/** The page without any tool. */
export const NONE = 'none';
/** The least that a notice can be. */
export const FLOOR = 'floor';

/** A kind of visit, by the name that `--metric` takes. */
export const KINDS = {
  bytes: 'what is downloaded',
  first: 'first visit on a slow phone, and the tap on accept',
  fast: 'first visit without slowing down',
  cost: 'main thread and memory of a first visit',
  return: 'visit of somebody who had accepted all',
  modal: 'opening the second layer',
};

/**
 * - `key`: under which a visit notes it; `digits` behind the point
 * - `isAboveNone`: less what the page without a tool takes in the same round
 * - `isRatio: false`: no ratio is made of it
 * - `plot`: title of its picture
 */
export const GROUPS = [
  {
    title: 'Bytes',
    about:
      'Brotli at its highest level: files, and what the tool adds to the page itself, its config included. Measured once. “Everything” is a first visit that also opens the second layer and accepts.',
    unit: 'B',
    metrics: [
      { key: 'firstBytes', title: 'first visit, up to visible', plot: 'First visit, up to visible: bytes' },
      { key: 'firstRequests', title: 'requests, first visit', unit: '', isRatio: false },
      { key: 'allBytes', title: 'everything' },
      { key: 'returningBytes', title: 'returning visit', plot: 'Returning visit: bytes' },
      { key: 'returningRequests', title: 'requests, returning visit', unit: '', isRatio: false },
    ],
  },
  {
    title: 'First visit on a slow phone',
    about:
      'Processor 4 times slower, 150 ms round trip, 1.6 Mbit/s. Visible is the end of the first frame in which the first layer can be seen; settled, of the first in which it is opaque and stands still. LCP is above that of the page without a tool.',
    unit: 'ms',
    metrics: [
      { key: 'visible', title: 'visible', plot: 'First layer visible, slow phone: ms' },
      { key: 'settled', title: 'settled', plot: 'First layer settled, slow phone: ms' },
      { key: 'lcp', title: 'LCP', isAboveNone: true },
      { key: 'shift', title: 'CLS', unit: '', digits: 4, isRatio: false },
      { key: 'isLargest', title: 'is the LCP element', unit: '', isRatio: false },
    ],
  },
  {
    title: 'First visit, not slowed down',
    about: 'The same on the machine as it is.',
    unit: 'ms',
    metrics: [
      { key: 'visibleFast', title: 'visible', plot: 'First layer visible, not slowed down: ms' },
      { key: 'settledFast', title: 'settled' },
    ],
  },
  {
    title: 'The tap on accept, on the slow phone',
    about:
      'Response is the longest Event Timing duration of the tap, as INP counts it; 8 stands for below the 16 that the browser tells. Twelve held scripts are then released.',
    unit: 'ms',
    metrics: [
      { key: 'response', title: 'response' },
      { key: 'releasedFirst', title: 'first script ran' },
      { key: 'releasedLast', title: 'last of 12', plot: 'Last of 12 scripts after the tap on accept: ms' },
    ],
  },
  {
    title: 'Main thread and memory',
    about:
      'Script, layout and style in thread time, processor 4 times slower, above the page without a tool; the heap after two collections.',
    unit: 'ms',
    metrics: [
      { key: 'firstMain', title: 'first visit', isAboveNone: true, plot: 'Main thread, first visit: ms' },
      {
        key: 'returningMain',
        title: 'returning',
        isAboveNone: true,
        plot: 'Main thread, returning visit: ms',
      },
      { key: 'heap', title: 'heap', unit: 'KiB', isAboveNone: true, plot: 'Heap: KiB' },
    ],
  },
  {
    title: 'Returning visit on the slow phone',
    about: 'Of somebody who had accepted all, with an empty cache: from navigation to the held scripts.',
    unit: 'ms',
    metrics: [
      { key: 'heldFirst', title: 'first of 12 ran' },
      { key: 'heldLast', title: 'last of 12', plot: 'Returning visit, last of 12 scripts: ms' },
    ],
  },
  {
    title: 'Opening the second layer',
    about:
      'From the tap to the first frame in which it can be seen, processor 4 times slower, by the number of services declared. In every third round.',
    unit: 'ms',
    metrics: [
      { key: 'open10', title: '10 services' },
      { key: 'open100', title: '100', plot: 'Second layer with 100 services: ms' },
      { key: 'open500', title: '500' },
    ],
  },
];

/** All metrics, each with the group it stands in. */
export const METRICS = GROUPS.flatMap((group) =>
  group.metrics.map((metric) => ({ unit: group.unit, group: group.title, ...metric })),
);

const ALL = ['ours-lazy', 'ours-inline', 'ours-printed'];

/**
 * What our forms are to reach. `ratio` to the reference, `ratioToFloor`, `most` as a number, `sameAs` another
 * metric, and `never` in any round.
 */
export const GOALS = [
  { key: 'firstBytes', forms: ['ours-printed'], ratio: 0.6 },
  { key: 'firstBytes', forms: ['ours-lazy'], ratio: 0.85 },
  { key: 'returningBytes', forms: ['ours-inline'], ratio: 0.22 },
  { key: 'returningRequests', forms: ['ours-inline'], most: 0 },
  { key: 'returningBytes', forms: ['ours-lazy'], ratio: 0.28 },
  { key: 'returningRequests', forms: ['ours-lazy'], most: 1 },
  { key: 'visible', forms: ['ours-printed'], ratio: 0.78 },
  { key: 'visible', forms: ['ours-printed'], ratioToFloor: 1.05 },
  { key: 'visible', forms: ['ours-lazy', 'ours-inline'], ratio: 0.95 },
  { key: 'settled', forms: ALL, ratio: 0.75 },
  { key: 'settled', forms: ALL, sameAs: 'visible' },
  { key: 'visibleFast', forms: ALL, ratio: 0.5 },
  { key: 'lcp', forms: ALL, most: 30 },
  { key: 'lcp', forms: ALL, ratio: 0.25 },
  { key: 'firstMain', forms: ALL, ratio: 0.4 },
  { key: 'returningMain', forms: ALL, ratio: 0.4 },
  { key: 'releasedLast', forms: ALL, ratio: 0.2 },
  { key: 'heldFirst', forms: ALL, ratio: 0.8 },
  { key: 'heldLast', forms: ALL, ratio: 0.38 },
  { key: 'open10', forms: ALL, ratio: 0.4 },
  { key: 'open100', forms: ALL, ratio: 0.4 },
  { key: 'open500', forms: ALL, ratio: 0.35 },
  { key: 'heap', forms: ALL, ratio: 1 },
  { key: 'shift', forms: ALL, never: true },
  { key: 'isLargest', forms: ALL, never: true },
];
