/*
 * What is known to happen all the same, by mode, vector and engine (Chromium, Firefox, WebKit): a request
 * `leaks`, third-party code `runs`, or it happens `sometimes`, where a race decides. What no longer happens
 * must go from here: a test says so.
 */
const in3 = (limit) => ({ C: limit, F: limit, W: limit });

/** Of each of these vectors. */
const each = (limits, ...ids) => Object.fromEntries(ids.map((id) => [id, limits]));

/** No engine has a policy for these, and no code of the page's can see them in time. */
const beyondThePage = {
  // The server asks for them, before there is a page.
  ...each(in3('leaks'), 'link-header', 'link-header-preconnect'),
};

/** Who cannot be told apart by their address. */
const inDisguise = each(in3('runs'), 'proxied', 'cloaked', 'helper-page');

const hints = {
  // No directive covers a connection without a request, nor what is to be the next page.
  ...each(in3('leaks'), 'preconnect', 'preconnect-appended'),
  'speculation-prefetch': { C: 'leaks' },
  'speculation-prerender': { C: 'leaks' },
};

export const limits = {
  labelled: {
    ...beyondThePage,
    // What stands in a template under no name that can wait as `data-…`: Firefox's scanner looks into it.
    ...each({ F: 'leaks' }, 'poster', 'svg-script-xlink'),
  },

  auto: {
    ...beyondThePage,
    ...inDisguise,
    ...each(in3('leaks'), 'preconnect', 'preconnect-appended'),

    // Scripts. What an inline script imports by itself is let through by the nonce of that script.
    ...each(in3('runs'), 'import-called', 'import-in-eval', 'import-in-function'),
    ...each(in3('runs'), 'worker-module'),

    // All else is no promise of auto's: it holds what it sees in time.
    ...each(in3('runs'), 'embed', 'embed-appended', 'object', 'object-appended'),
    ...each(in3('runs'), 'frame-location', 'form-target', 'form-post', 'redirect-frame'),
    ...each({ C: 'sometimes', F: 'sometimes' }, 'frame', 'frame-sandboxed', 'frame-lazy'),
    ...each({ C: 'sometimes', F: 'sometimes' }, 'frame-inner-html', 'frame-adjacent-html', 'write-frame'),
    ...each(in3('leaks'), 'srcdoc-image', 'blank-fetch', 'blank-image'),

    ...each({ C: 'sometimes', F: 'sometimes', W: 'leaks' }, 'img', 'img-first'),
    ...each({ F: 'leaks', W: 'leaks' }, 'img-srcset', 'picture'),
    ...each({ C: 'leaks', W: 'leaks' }, 'write-image'),
    'image-late': { W: 'leaks' },
    ...each(in3('leaks'), 'input-image', 'svg-image', 'svg-filter', 'background-attribute', 'shadow-image'),
    ...each(in3('leaks'), 'image-inner-html', 'redirect-image'),

    ...each(in3('leaks'), 'style-sheet', 'style-sheet-in-body', 'style-sheet-appended', 'write-style'),
    ...each(in3('leaks'), 'style-import', 'style-import-appended', 'own-sheet-import', 'own-sheet-url'),
    ...each(in3('leaks'), 'style-background', 'style-list', 'style-mask', 'style-content', 'style-image-set'),
    ...each(in3('leaks'), 'style-attribute', 'style-property', 'style-insert-rule', 'style-adopted'),
    ...each(in3('leaks'), 'font-face', 'font-face-appended', 'font-object'),

    ...each(in3('leaks'), 'video', 'audio', 'poster', 'track'),
    ...each(in3('leaks'), 'audio-object', 'video-built', 'poster-built'),
    ...each(in3('leaks'), 'worker-fetch', 'worker-xhr', 'worker-socket'),
    ...each(in3('leaks'), 'ping', 'redirect-fetch', 'prefetch'),
    ...each(
      in3('leaks'),
      'preload-style',
      'preload-image',
      'preload-font',
      'preload-fetch',
      'preload-srcset',
    ),
  },

  strict: {
    ...beyondThePage,
    ...inDisguise,
    ...hints,
    // Asked for ahead of the parser, which has not come to the policy. A header closes it.
    ...each({ F: 'sometimes' }, 'img-srcset', 'picture', 'preload-srcset'),
  },
};

/** What does not work for hosts that may be asked, by mode and vector: letters of engines. */
export const breaks = {
  auto: {
    'import-map': 'F',
    // A policy with a nonce knows no inline code but that of script elements and attributes.
    'javascript-url': 'CFW',
    'javascript-frame': 'CFW',
    'worker-data-url': 'W',
  },
  strict: {
    'import-map': 'F',
    // Its code runs, but cannot say so.
    'data-frame': 'W',
    'worker-data-url': 'W',
    'worker-socket': 'CFW',
    'web-socket': 'CFW',
  },
  // Firefox takes no import map once a module has been asked for, and the guard's own parts are modules. An
  // import map asks for nothing: it may stand before the snippet.
  labelled: { 'import-map': 'F' },
  // Firefox heeds a policy ahead of the parser even where a comment then hides it: what was only to be
  // fetched ahead is fetched when it is used.
  'auto agreed': only('F', 'preload-script', 'modulepreload', 'preload-appended', 'import-map'),
  'strict agreed': only(
    'F',
    ...['preload-script', 'modulepreload', 'preload-appended', 'preload-style'],
    ...['preload-image', 'preload-font', 'preload-fetch', 'import-map'],
  ),
};

/** What Firefox reports as stopped while it was only fetched ahead, by that policy; it then loads. */
export const falseAlarms = only('F', 'redirect-script', 'redirect-image');

function only(engines, ...ids) {
  return Object.fromEntries(ids.map((id) => [id, engines]));
}
