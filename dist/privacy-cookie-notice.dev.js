//# allFunctionsCalledOnLoad

(function () {

  const load = (language) => import(`./locales/${language}.js`);
  const loadLocale = (language) => load(language).catch(() => load('en'));

  /**
   * The one word that the guard itself needs, in the two languages that it has by heart: the permanent control
   * stands on every page, where a returning visitor downloads no language. In the others it is loaded.
   */
  const SETTINGS = {
      en: 'Cookie settings',
      nl: 'Cookie-instellingen',
  };
  /**
   * The language that is asked for: of the config, else of the page, else English (BCP 47). Its primary part
   * names a module, but for Brazil's Portuguese, which has its own.
   */
  function noticeLanguage(tag = document.documentElement.lang) {
      return /^(pt-BR|\w\w)/.exec(tag)?.[0] ?? 'en';
  }

  /** Every cookie that this page can read, as name and raw value. Throws where cookies are out of reach. */
  /** Every value kept under a name; `undefined` where cookies are out of reach (a sandboxed frame). */
  function readValues(name) {
      try {
          const start = name + '=';
          return document.cookie
              .split('; ')
              .filter((pair) => pair.startsWith(start))
              .map((pair) => pair.slice(start.length));
      }
      catch {
          return undefined;
      }
  }

  /**
   * The cookie's grammar: format version, revision, seal, day and method; and but for a refusal also
   * the grants, five digits each, and the record's id. Base 36 and dots only, so no cookie encoder touches it.
   */
  const GRAMMAR = /^1\.(\w{7})\.(\w{7})\.(\d{5})\.(?:reject|(accept|save|close|synthetic|gpc|signal)\.((?:\w{5}){0,600})\.(\w{16}))$/;
  /** Reads a record, or `null` from anything that is not exactly one. Never throws. */
  function parseRecord(value) {
      const [, revision, seal, day, method = 'reject', grants = '', id = ''] = GRAMMAR.exec(value) ?? [];
      return revision
          ? { revision, seal, day: +day, method, grants: new Set(grants.match(/.{5}/g)), id }
          : null;
  }
  /** Days that an answer counts, unless the config says otherwise. */
  const DAYS = 182;
  /** Milliseconds. */
  const DAY = 864e5;
  /** Today in UTC, as a count of days. */
  function today() {
      return Math.floor(Date.now() / DAY);
  }

  /** Pure: from the config and the answer to what may run. Functional always may, and exempt until refused. */
  function decide({ categories, tokens }, answer) {
      const granted = new Set();
      for (const category of categories) {
          for (const { id } of [category, ...category.services]) {
              const isYes = answer ? answer.grants.has(tokens.get(id)) : category.exempt;
              if (isYes || category.id === 'functional')
                  granted.add(id);
          }
      }
      return {
          granted,
          method: answer?.method ?? null,
          decidedAt: answer ? new Date(answer.day * DAY) : null,
          mustAsk: answer === null && !!categories[1],
      };
  }
  /**
   * The one answer that counts of those found: of this revision, not expired, not from the future; and of
   * several (a host-only cookie beside a domain-wide one) only what all of them grant.
   */
  function validAnswer(found, { revision, cookie }, today) {
      const valid = found.filter((record) => record?.revision === revision && record.day <= today && today < record.day + cookie.days);
      const [answer = null] = valid;
      const isCommon = (grant) => valid.every(({ grants }) => grants.has(grant));
      return answer && { ...answer, grants: new Set([...answer.grants].filter(isCommon)) };
  }

  /**
   * FNV-1a, 32 bits, of a value's JSON, as seven base-36 digits: enough to tell a handful of ids apart, no secret.
   * As JSON, because what a page's config holds need not be what it should be, and need not even become text.
   * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
   */
  function fingerprint(value) {
      let hash = 0x811c9dc5;
      for (const letter of JSON.stringify(value))
          hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
      return (hash >>> 0).toString(36).padStart(7, '0');
  }

  /** Fills in the defaults of a config, which `checkConfig` looks at more closely. */
  function resolveConfig(config) {
      const categories = categoriesInUse(config);
      // A service's token is made of its category too: when it moves to another one, what was granted for the
      // first is no grant for the second.
      const tokens = new Map(categories.flatMap((category) => [category, ...category.services].map(({ id }) => [id, fingerprint([category.id, !!category.exempt, id]).slice(2)])));
      return {
          ...config,
          categories,
          tokens,
          // The same for a number as for its text: an attribute can hold nothing else.
          revision: fingerprint(JSON.stringify(config.revision ?? [...tokens.values()].sort()).match(/[^"]+/g)),
          seal: fingerprint([config, globalThis.navigator?.globalPrivacyControl]),
          cookie: { name: 'PrivacyCookieNotice', days: DAYS, ...config.cookie },
      };
  }
  const THREE = ['functional', 'analytical', 'tracking'];
  // Whoever declares services or categories has said what is in use; whoever declares nothing labels
  // markup only, and could be using any of the three. What is malformed declares nothing: the check says so.
  function categoriesInUse({ categories, services }) {
      const given = Object(categories);
      const ids = [...new Set([...THREE, ...Object.keys(given)])];
      const declared = Array.from(services ?? [], Object);
      const isBare = !declared.length && !categories;
      return ids
          .map((id) => ({
          ...given[id],
          id,
          services: declared.filter(({ category }) => (ids.includes(category) ? category : 'tracking') === id),
      }))
          .filter(({ id, services }) => isBare || id === 'functional' || services.length || given[id]);
  }

  const told = /* @__PURE__ */ new Set();
  /** Tells the developer once, in the development build only; docs/warnings.md explains each code. */
  const warn = true
      ? (code, message, element = null) => {
          if (told.has(code + message))
              return;
          told.add(code + message);
          console.warn(`privacy-cookie-notice [${code}] ${message}: see docs/warnings.md#${code}`, element ?? '');
      }
      : undefined;

  /** What a button with `data-consent-action` can ask for. */
  const ACTION = /^(\w+-(all|preferences)|save|withdraw)$/;
  /**
   * Answers clicks on `data-consent-action` anywhere in the page, open shadow roots included, with the
   * action in camel case, so that a choice can be made and kept even where the interface never arrives.
   */
  function listenForActions(act) {
      document.addEventListener('click', (event) => {
          for (const button of event.composedPath()) {
              // The path ends in the document and the window, which have no data.
              const action = button.dataset?.['consentAction'];
              if (event.defaultPrevented || !ACTION.test(action))
                  continue;
              event.preventDefault();
              act(action.replace(/-(.)/, (_, letter) => letter.toUpperCase()), button);
          }
      });
  }

  /**
   * What the page has labelled, by category, by service, or both. Only kinds that load or run something:
   * shops put `data-category` on links and list items for reasons of their own. Anything else is held in a
   * `<template>`.
   */
  const LABELLED = ':is(script,iframe,img,source,link,template):is([data-service],[data-category]),consent-embed,consent-declaration,consent-share';
  /** What is labelled, but neither inert by its kind nor with its address waiting. */
  const UNHELD = ':not([type="text/plain"],consent-embed):is(script,[src],[srcset],[href])';
  /**
   * Shows a held frame, image, source or link (`data-src` becomes `src`, and so on), or holds it again.
   * What was sent stays sent, but a frame's page, an image and a style sheet go.
   */
  function showElement(element, isShown) {
      // In this order: WebKit asks for a `src` at once, and then for what the `srcset` prefers.
      for (const name of ['sandbox', 'href', 'srcset', 'src']) {
          const address = element.getAttribute('data-' + name);
          if (address === null)
              continue;
          if (isShown)
              element.setAttribute(name, address);
          else
              element.removeAttribute(name);
      }
  }

  /*
   * A released script often comes after the events that it waits for, and would wipe the page with
   * `document.write`. For such a script alone, while it runs, listeners for past events are called once,
   * and what it writes goes behind it. Nobody else's listeners are called again.
   */
  const written = new Map();
  /** Events that a page fires once, with what tells `interactive` and `complete`, or `complete` alone. */
  const OVER = { load: /m/, DOMContentLoaded: /e/ };
  let module$1;
  /** Stands ready to help those who come too late. */
  function helpLatecomers() {
      // A module's code has no `currentScript`: it is known by its turn.
      const current = () => document.currentScript ?? module$1;
      for (const target of [document, window]) {
          const { addEventListener } = target;
          target.addEventListener = (type, listener, options) => {
              if (OVER[type]?.test?.(document.readyState) && written.has(current())) {
                  const once = new EventTarget();
                  once.addEventListener(type, listener);
                  queueMicrotask(() => once.dispatchEvent(new Event(type)));
              }
              else
                  addEventListener.call(target, type, listener, options);
          };
      }
      const { write } = document;
      document.write = document.writeln = (...texts) => {
          const html = written.get(current());
          if (html === undefined)
              write.apply(document, texts);
          else
              written.set(current(), html + texts.join(''));
      };
  }
  /** Helps a script that is about to run; the returned function puts what it wrote in place. */
  function asIfParsed(script) {
      written.set(script, '');
      if (script.type === 'module')
          module$1 = script;
      return () => {
          const html = written.get(script);
          module$1 = undefined;
          if (!html)
              return;
          const content = document.createRange().createContextualFragment(html);
          for (const child of content.querySelectorAll('script'))
              child.async = false;
          if (script.isConnected)
              script.after(content);
          else
              document.body.append(content);
      };
  }

  let policy;
  /**
   * A script's address as Trusted Types want it. The policy, `privacy-cookie-notice`, is made at the first
   * use only: a site that writes `src` in its markup rather than `data-src` needs to allow none.
   * @see https://w3c.github.io/trusted-types/dist/spec/
   */
  function trustedAddress(url) {
      const { trustedTypes } = window;
      policy ??= trustedTypes?.createPolicy('privacy-cookie-notice', { createScriptURL: (address) => address });
      return policy?.createScriptURL(url) ?? url;
  }

  /** Milliseconds that a script may keep the others waiting. */
  const PATIENCE = 3000;
  /** The elements seen so far, with whether it was while the page was being parsed. */
  const firstSeen = new WeakMap();
  /** The address that a held script waits to load, or nothing for an inline one. */
  function addressOf({ dataset, src }) {
      return dataset['src'] ?? src;
  }
  /** Whether it is to run as a module. */
  function isModule({ dataset }) {
      return dataset['type'] === 'module';
  }
  /**
   * Runs a held script where it stands, and resolves when it has run, has failed, or has kept the others
   * waiting for too long. Where it can, the very element runs: it keeps its listeners, its nonce, its place
   * in a framework's tree, and the text that Trusted Types let pass.
   */
  async function runScript(held) {
      // One that `innerHTML` and its kin made can never start: by the HTML standard its `async` stays false.
      // Firefox says true all the same, so that a script is believed only if it came with the page.
      const canRunItself = held.async && firstSeen.get(held);
      // The page has taken it away meanwhile.
      if (!held.isConnected)
          return;
      const script = canRunItself ? held : copyOf(held);
      const { type, src } = script.dataset;
      const { parentNode, nextSibling } = held;
      // Off the page while it changes: a connected script would start at the first sign of an address.
      script.remove();
      script.type = type ?? '';
      if (src)
          script.src = trustedAddress(src);
      script.async = script.hasAttribute('async');
      const end = asIfParsed(script);
      // A held copy stays where it is, because a framework may own it; the copy stands before it.
      parentNode.insertBefore(script, canRunItself ? nextSibling : held);
      // An inline module runs some tasks later, and but for WebKit nothing tells when.
      if (script.src || type === 'module') {
          await new Promise((done) => {
              script.addEventListener('load', done);
              script.addEventListener('error', done);
              setTimeout(done, script.src ? PATIENCE : 50);
          });
      }
      end();
      // Back to how it was held: a router that keeps the page for the way back would run all that it holds, and
      // a framework that takes the held one away knows nothing of its copy.
      if (canRunItself)
          script.type = 'text/plain';
      else
          script.remove();
  }
  /** A script like another that can start. */
  function copyOf(held) {
      const script = document.createElement('script');
      firstSeen.set(script, true);
      for (const { name, value } of held.attributes) {
          if (name === 'src')
              script.src = trustedAddress(value);
          else
              script.setAttribute(name, value);
      }
      // A policy in a header empties the attribute; the property still has it.
      script.nonce = held.nonce;
      if (held.text)
          script.text = held.text;
      return script;
  }

  /** Milliseconds for which scripts may follow one another before the page gets a turn. */
  const SLICE = 8;
  let sliceEnd = 0;
  /**
   * Resolves in a later task, in which the browser may first do what is more urgent, and once the parser is
   * done with an element: a script or template can be seen before its end has come over the network.
   */
  async function whenParsed(element) {
      while (Date.now() > sliceEnd ||
          (!element.async && !element.nextSibling && document.readyState === 'loading')) {
          await new Promise((done) => setTimeout(done));
          sliceEnd = Date.now() + SLICE;
      }
  }
  /** Resolves when the next frame has been painted; in a background tab, when that comes to the front. */
  function nextPaint() {
      return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }

  const ordered = [];
  const deferred = [];
  let last;
  /**
   * Runs a released script as the page meant it: an async one at once, the others one after another in the
   * page's order (deferred ones and modules last), while all of them download together. `onError` is told
   * of one that cannot run, and the others go on.
   */
  function addScript(script, onError) {
      const address = addressOf(script);
      const isLate = isModule(script) || (address && script.defer);
      const run = async () => {
          await whenParsed(script);
          await runScript(script).catch(onError);
      };
      if (script.hasAttribute('async') && (address || isModule(script)))
          return void run();
      // Engines differ in how they match a hint with `integrity`; without one it is just fetched later.
      if (address && !script.integrity)
          hint(script, address);
      const queue = () => {
          (isLate ? deferred : ordered).push(run);
          last = runNext(last);
      };
      // Deferred ones wait for the end of the page, as the browser would have them do.
      if (isLate && document.readyState === 'loading')
          document.addEventListener('DOMContentLoaded', queue);
      else
          queue();
  }
  async function runNext(before) {
      // Those of one round are all added before the first is chosen.
      await before;
      await (ordered.shift() ?? deferred.shift())();
  }
  function hint(script, href) {
      const { nonce, crossOrigin, referrerPolicy } = script;
      const rel = isModule(script) ? 'modulepreload' : 'preload';
      document.head.append(Object.assign(document.createElement('link'), {
          nonce,
          crossOrigin,
          referrerPolicy,
          rel,
          as: 'script',
          href,
      }));
  }

  /**
   * Holds the labelled elements of the page, those parsed and those that arrive later. The returned
   * function judges them all again: it releases what may run now, and holds what no longer may.
   * `ran` takes the ids of which something was released. The gate itself knows no config, no cookie and no category.
   */
  function startGate(judgeLabels, ran, tell) {
      /** With the nodes that a template was filled with. */
      const released = new WeakMap();
      const report = (element) => (error) => tell('release', error, element);
      const release = async (element) => {
          released.set(element, []);
          if (element instanceof HTMLScriptElement)
              return addScript(element, report(element));
          // Chromium, for one, ignores an address that a frame gets while the parser is at it.
          await whenParsed(element);
          const template = element instanceof HTMLTemplateElement && (await import('./privacy-cookie-notice.template.js'));
          // Meanwhile it may have been withdrawn.
          if (!released.has(element))
              return;
          if (template)
              released.set(element, template.fillTemplate(element));
          else
              showElement(element, true);
      };
      const judge = (element) => {
          const { category, service } = element.dataset;
          const [id, mayRun] = judgeLabels(category, service);
          const isNew = !firstSeen.has(element);
          const nodes = released.get(element);
          if (isNew)
              firstSeen.set(element, document.readyState === 'loading');
          if (nodes) {
              // A script that ran cannot be held again: that takes a reload, which is the manager's matter.
              if (mayRun || element instanceof HTMLScriptElement)
                  return;
              nodes.forEach((node) => node.remove());
              showElement(element, false);
              released.delete(element);
          }
          else if (element.matches(UNHELD)) {
              // What may run needs no guard; a router's copy of what was released is such a one.
              if (isNew && !mayRun)
                  tell('unguarded', Error('unguarded'), element);
          }
          else if (mayRun) {
              ran.add(id);
              release(element).catch(report(element));
          }
      };
      /** The document, and each shadow root. */
      const roots = new Set();
      const judgeNew = (element) => firstSeen.has(element) || judge(element);
      const look = (root, act) => root.querySelectorAll?.(LABELLED).forEach(act);
      const observer = new MutationObserver((records) => {
          const added = new Set();
          for (const { target, addedNodes } of records) {
              for (const node of addedNodes) {
                  added.add(node);
                  // What came into another one that is new has been looked at with that.
                  if (!added.has(target)) {
                      // Of a text node, nothing.
                      if (node.matches?.(LABELLED))
                          judgeNew(node);
                      look(node, judgeNew);
                  }
                  // A declarative one has been attached by the parser.
                  if (node.shadowRoot)
                      guard(node.shadowRoot);
              }
          }
      });
      const guard = (root) => {
          roots.add(root);
          look(root, judge);
          observer.observe(root, { childList: true, subtree: true });
      };
      helpLatecomers();
      guard(document);
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
          const root = attachShadow.call(this, init);
          guard(root);
          return root;
      };
      return () => roots.forEach((root) => look(root, judge));
  }

  // A registered symbol, as for the page's manager: nothing in the markup can stand in for it.
  const HEAD = Symbol.for('privacy-cookie-notice.head');
  /** The inline part's object, where the page carries one. */
  function pageHead() {
      return document[HEAD];
  }

  /**
   * Calls `follow` when the answer may have changed elsewhere: another tab chose, this one came back to the
   * front, or the page was restored from the browser's memory. Nothing but the cookie itself can tell.
   * @see https://cookiestore.spec.whatwg.org/#global-events
   */
  function followOtherTabs(follow) {
      // Missing in older browsers and on pages without https: there a tab follows when it is looked at.
      window.cookieStore?.addEventListener('change', follow);
      addEventListener('visibilitychange', follow);
      addEventListener('pageshow', follow);
  }

  // A registered symbol: the guard and the interface are separate bundles, and no element's id or name
  // can stand in for it.
  const KEY = Symbol.for('privacy-cookie-notice');
  /** The manager that runs this page, if one was started. */
  function pageManager() {
      return document[KEY];
  }
  /** Makes a manager the page's own; false where there already is one. */
  function becomePageManager(manager) {
      if (pageManager())
          return false;
      document[KEY] = manager;
      return true;
  }

  /** Reads the visitor's answer, decides, and lets the page follow. One a page. */
  class ConsentManager extends EventTarget {
      config;
      /** The layers that are to be seen now. */
      layers = new Set();
      #given;
      #loadInterface;
      /** Ids of which something has run on this page. */
      #ran = new Set();
      /** The cookie's values, or the answer itself where the browser keeps none; `undefined` out of reach. */
      #values;
      #isInMemory = false;
      #desk;
      // Of no categories at all: everything is denied until the config has been found good.
      #decision = decide({ categories: [] });
      #blocked = [];
      #updateGate = () => { };
      constructor(config, { loadInterface } = {}) {
          super();
          this.#given = config;
          this.#loadInterface = loadInterface;
          this.config = resolveConfig(config);
      }
      /** What may run now, and whether the visitor must be asked. */
      get decision() {
          return this.#decision;
      }
      /**
       * What was stopped on this page so far; `consent-blocked` tells of each. Where no snippet stands in the
       * page's head, it is filled from the moment at which it is first asked for: nobody else pays for it.
       */
      get blocked() {
          void this.#watch();
          return this.#blocked;
      }
      /**
       * Reads the stored answer, guards the page, and asks where it must. Where no answer vouches for the
       * config, it is checked once the first layer stands: until then everything is denied, and so it stays
       * where the check fails, which `consent-error` tells.
       */
      async start() {
          if (!becomePageManager(this))
              return;
          this.#read();
          const answer = this.#answer();
          const isSealed = answer?.seal === this.config.seal;
          // What the visitor is to see is on its way before anything else is done, and painted before the check.
          const asked = !isSealed && decide(this.config, answer).mustAsk && this.show().then(nextPaint);
          this.#updateGate = startGate(this.#judge, this.#ran, this.#report);
          if (pageHead())
              void this.#watch();
          listenForActions((action, button) => this[action]?.((action === 'save' && button))?.catch(console.error));
          if (!isSealed) {
              await asked;
              (await this.#loadDesk()).answerFor(answer, this.config);
              this.#read();
          }
          followOtherTabs(() => void this.#follow());
          this.#settle('consent-ready');
      }
      /** Grants everything. */
      acceptAll() {
          return this.#choose('accept');
      }
      /** Refuses everything that is not functional. */
      rejectAll() {
          return this.#choose('reject');
      }
      /**
       * Keeps a choice: `{ analytical: true, 'meta-pixel': false }`, or what the checkboxes say in the form
       * around a button (named `category` or `service`, with the id as their value). A category takes its
       * services along, but for those named themselves; what is not named stays as it is.
       * @throws {RangeError} for an id that is neither a category nor a service of the config
       */
      save(choices) {
          return this.#choose('save', choices);
      }
      /** Takes back a category with its services, one service, or everything. */
      withdraw(id) {
          return id ? this.save({ [id]: false }) : this.rejectAll();
      }
      /** Forgets the answer and asks again. */
      reset() {
          return this.#choose('reset');
      }
      /** Whether a category or service may run now; false for an id that the config does not know. */
      allows(id) {
          if (warn && !this.config.tokens.has(id))
              warn('unknown-id', `"${id}" is no category or service`);
          return this.#decision.granted.has(id);
      }
      /** Resolves once a category or service may run: at once, after a choice, or never. */
      whenAllowed(id) {
          return new Promise((resolve) => {
              const look = () => {
                  if (!this.allows(id))
                      return;
                  this.#ran.add(id);
                  resolve();
              };
              look();
              this.addEventListener('consent-ready', look);
              this.addEventListener('consent-change', look);
          });
      }
      /** What was answered, to what, and when, as plain data. */
      async receipt() {
          return (await this.#loadDesk()).makeReceipt(this.config, this.#decision, this.#answer());
      }
      /** Shows the first layer, or another; resolves once its elements have been told. */
      async show(layer = 'notice') {
          this.layers.add(layer);
          try {
              if (this.config.printed)
                  await nextPaint();
              await this.#loadInterface?.();
              if (this.layers.has(layer))
                  this.#announce('consent-show', { layer });
          }
          catch (error) {
              this.#report('interface', error);
          }
      }
      /** Takes the first layer away, or another; stores nothing. */
      hide(layer = 'notice') {
          if (this.layers.delete(layer))
              this.#announce('consent-hide', { layer });
      }
      /** Shows the second layer. */
      showPreferences() {
          return this.show('preferences');
      }
      /** Leaves the second layer; stores nothing. */
      hidePreferences() {
          this.hide('preferences');
      }
      // A config that fails is never answered to: no layer stays, and nothing is kept or released. What did not
      // come is asked for again the next time.
      async #loadDesk() {
          try {
              const desk = (this.#desk ??= await import('./privacy-cookie-notice.desk.js'));
              desk.checkConfig(this.#given, this.config);
              return desk;
          }
          catch (error) {
              this.hide();
              this.#report('config', error);
              throw error;
          }
      }
      async #choose(how, choices, event = window.event) {
          const desk = await this.#loadDesk().catch((error) => {
              // Nothing can be kept: what was granted is forgotten, so that a withdrawal counts all the same.
              this.#values = [(document.cookie = `${this.config.cookie.name}=;max-age=0;path=/`)];
              if (this.#decision.method)
                  this.#settle('consent-change');
              throw error;
          });
          const { value, isKept } = desk.keepAnswer(this.config, this.#decision.granted, how, choices, event);
          this.#values = [value];
          this.#isInMemory = !isKept;
          this.#settle('consent-change', desk);
      }
      // Another tab, or the page itself before it rested in the browser's memory, may have had another answer.
      // It counts without the desk as well, which only removes what was withdrawn.
      async #follow() {
          const before = `${this.#values}`;
          this.#read();
          if (`${this.#values}` === before)
              return;
          this.#settle('consent-change', (await this.#loadDesk().catch(console.error)));
      }
      // Where the browser keeps no answer, the page's own counts.
      #read() {
          if (!this.#isInMemory)
              this.#values = readValues(this.config.cookie.name);
      }
      #answer() {
          return this.#values && validAnswer(this.#values.map(parseRecord), this.config, today());
      }
      /** The one way to a new state: nothing else releases, removes, tells or shows anything. */
      #settle(type, desk) {
          const before = this.#decision.granted;
          const decision = (this.#decision = decide(this.config, this.#answer()));
          const granted = [...decision.granted].filter((id) => !before.has(id));
          const withdrawn = [...before].filter((id) => !decision.granted.has(id));
          // Where the page's own policy stands in the way, what is granted waits for the next load.
          if (!(desk && pageHead()?.reopens?.(decision.granted, granted)))
              void nextPaint().then(this.#updateGate);
          this.#announce(type, { decision, withdrawn, granted });
          if (withdrawn[0]) {
              const reloads = withdrawn.some((id) => this.config.reload !== false && this.#ran.has(id));
              const remaining = desk?.takeBack(this.config, decision.granted, reloads) ?? [];
              this.#announce('consent-withdraw', { decision, withdrawn, remaining, reloads });
              if (reloads)
                  location.reload();
          }
          if (!decision.mustAsk)
              this.hide();
          else if (desk)
              void this.show();
          if (desk)
              this.hidePreferences();
      }
      /** An undeclared service, and an undeclared category, count as tracking. */
      #judge = (category, service = category?.replace('!', '')) => {
          // One of our own elements: it holds itself, but its code is to be loaded.
          if (service === undefined)
              return (void this.show('embeds'), []);
          const id = this.config.tokens.has(service) ? service : 'tracking';
          const { granted, method } = this.#decision;
          const isGranted = granted.has(id);
          return [id, category?.[0] === '!' ? !isGranted && !!method : isGranted];
      };
      async #watch() {
          (await import('./privacy-cookie-notice.watch.js')).watchPage(this, this.#blocked);
      }
      #report = (code, error, element = null) => {
          warn?.(code, error.message, element);
          this.#announce('consent-error', { element, error, code });
      };
      // `announce` itself would take two bytes more than the guard may have.
      #announce(type, details) {
          for (const target of [this, document])
              target.dispatchEvent(Object.assign(new Event(type), details));
      }
  }

  // System colours follow the page's own colour scheme and forced colours alike.
  const SHEET = `consent-settings{@media print{display:none}&[floating]{position:fixed;bottom:1rem;inset-inline-start:1rem;z-index:999;button{font:inherit;padding:1em;color:CanvasText;background:Canvas;border:1px solid;border-radius:1em}}}`;
  /**
   * The permanent control: a button that reopens the choice. No Lit and no shadow root: it stands on every
   * page, where a returning visitor downloads the guard alone.
   *
   * @tag consent-settings
   * @attr {boolean} floating - in a corner of the window, as the script tag places it
   * @slot - a button of the page's own, in place of ours
   */
  class ConsentSettings extends HTMLElement {
      async connectedCallback() {
          const { language, texts } = pageManager()?.config ?? {};
          this.dataset['consentAction'] = 'show-preferences';
          if (this.children[0])
              return;
          // No type is needed: the guard keeps the click from sending a form.
          const button = this.appendChild(document.createElement('button'));
          this.lang = noticeLanguage(language);
          button.textContent = texts?.settings ?? SETTINGS[this.lang];
          if (button.textContent)
              return;
          const words = (await loadLocale(this.lang)).default;
          this.lang = words.language;
          button.textContent = words.settings;
      }
  }
  /** Defines the element once the page has come, and adds one where it has no way of its own to the second layer. */
  function placeSettings() {
      // Until then, what it takes would only keep the page waiting.
      if (document.readyState === 'loading')
          return document.addEventListener('DOMContentLoaded', placeSettings);
      customElements.define('consent-settings', class extends ConsentSettings {
          // A router may have put another page in place of the one that it stood in.
          disconnectedCallback() {
              requestAnimationFrame(place);
          }
      });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SHEET);
      document.adoptedStyleSheets.push(sheet);
      place();
  }
  function place() {
      if (document.querySelector(':not(consent-notice)>[data-consent-action=show-preferences]'))
          return;
      document.body.appendChild(document.createElement('consent-settings')).toggleAttribute('floating');
  }

  // A second script tag on the page changes nothing.
  if (!pageManager()) {
      const manager = new ConsentManager(readConfig(), {
          // The words come along with it, not after it; the one-file build has them in it.
          loadInterface: () => Promise.all([
              import('./privacy-cookie-notice.ui.js'),
              (manager.words = loadLocale(noticeLanguage(manager.config.language))),
          ]),
      });
      window.PrivacyCookieNotice = manager;
      manager.start().catch(console.error);
      placeSettings();
  }
  /** The JSON in the page; what it leaves out is read from the script tag's `data-` attributes. */
  function readConfig() {
      const json = document.querySelector('script#privacy-cookie-notice')?.textContent ?? '{}';
      try {
          return { ...document.currentScript?.dataset, ...JSON.parse(json) };
      }
      catch {
          // No config at all: the check will say what it got.
          return json;
      }
  }

})();
