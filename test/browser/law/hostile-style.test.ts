import { expect } from '@esm-bundle/chai';
import { resetMouse, sendMouse } from '@web/test-runner-commands';

import { cleanUp, fileUrl, until } from '../../support/client.js';
import { areAlike, looksOf } from '../../support/looks.js';
import { middleOf, openNoticePage, type NoticePage } from '../../support/notice-page.js';

interface Named {
  name: string;
}
interface Declaration {
  tagName?: string;
  cssProperties?: Named[];
  cssParts?: Named[];
  attributes?: Named[];
  slots?: Named[];
}

async function declarations(): Promise<Declaration[]> {
  const manifest = (await (await fetch(fileUrl('custom-elements.json'))).json()) as {
    modules: { declarations: Declaration[] }[];
  };
  return manifest.modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
}

const UGLY =
  'font-size:6px!important;opacity:.1!important;background:#fff!important;color:#eee!important;border:0!important;' +
  'padding:0!important;width:20px!important;height:8px!important;min-width:0!important;min-height:0!important;' +
  'margin:0 0 0 90px!important;transform:scale(.3) rotate(3deg)!important;filter:blur(2px)!important;' +
  'box-shadow:0 0 9px red!important;text-decoration:line-through!important;font-weight:100!important;' +
  'font-family:cursive!important;letter-spacing:-3px!important;line-height:.5!important;border-radius:99px!important;' +
  'order:5!important;position:absolute!important;left:-999px!important;z-index:-1!important;clip-path:inset(40%)!important;' +
  'pointer-events:none!important;visibility:hidden!important;display:none!important;cursor:wait!important;' +
  'direction:rtl!important;unicode-bidi:bidi-override!important;text-transform:uppercase!important;' +
  'color-scheme:dark!important;zoom:.4!important;animation:fade 1s infinite!important;transition:all 9s!important;' +
  'outline:9px solid red!important;-webkit-text-fill-color:#eee!important;text-indent:-99px!important;' +
  'writing-mode:vertical-rl!important;user-select:none!important;mask:linear-gradient(transparent,#0001)!important;' +
  '--button:#fff!important;--button-text:#eee!important;--radius:50px!important;--focus:#fff!important;' +
  '--text:#eee!important;--control:#fff!important;--background:red!important;--line:red!important;';

const TARGETS = {
  'button:last-of-type': 'consent-notice button:last-of-type, [slot=actions]:nth-last-of-type(2)',
  ':nth-child': 'consent-notice > :nth-child(6)',
  ':first-of-type': 'consent-notice button:first-of-type',
  'the action of reject': '[data-consent-action=reject-all]',
  'the action of accept, with an id for weight': '#weight [data-consent-action=accept-all]:not(#a):not(#b)',
  'hover of one': '[data-consent-action=accept-all]:is(:hover,:not(:hover))',
};

const CONTENTS = ['::before', '::after', '::first-line', '::first-letter'].map(
  (pseudo) =>
    `[data-consent-action=reject-all]${pseudo}{content:"(not advised)"!important;font-size:6px!important;color:#eee!important;background:#fff!important;display:block!important}`,
);

/** The size and place of the label's text, which no computed style of the button tells. */
function textBox(button: Element): { height: number; isInside: boolean } {
  const range = button.ownerDocument.createRange();
  range.selectNodeContents(button);
  const text = range.getBoundingClientRect();
  const box = button.getBoundingClientRect();
  return { height: Math.round(text.height), isInside: text.left >= box.left && text.right <= box.right };
}

async function expectAlike(
  page: NoticePage,
  states: readonly ('rest' | 'hover' | 'focus')[] = ['rest', 'hover', 'focus'],
) {
  const buttons = ['reject-all', 'accept-all'].map((action) => page.button(action));
  const [reject, accept] = buttons as [HTMLButtonElement, HTMLButtonElement];
  (page.document.activeElement as HTMLElement).blur();
  await page.frames(2);
  for (const state of states) {
    const looks = [];
    for (const button of [reject, accept]) {
      if (state === 'hover') {
        await sendMouse({ type: 'move', position: middleOf(button) });
        await until(() => button.matches(':hover'), { message: 'the button is not where it is seen' });
      }
      if (state === 'focus') {
        await resetMouse();
        button.focus();
        await until(() => !button.matches(':hover'));
      }
      looks.push(looksOf(button));
    }
    areAlike(state, looks);
  }
  await resetMouse();
  const boxes = [reject, accept].map((button) => button.getBoundingClientRect());
  const [areaA, areaB] = boxes.map(({ width, height }) => width * height) as [number, number];
  expect(areaA / areaB, 'areas').to.be.within(0.9, 1.1);
  expect(areaA, 'can be seen').to.be.greaterThan(44 * 44);
  expect(Math.abs(boxes[0]!.top - boxes[1]!.top), 'side by side').to.be.below(2);
  expect(textBox(reject)).to.deep.equal(textBox(accept));
  expect(textBox(reject).isInside).to.equal(true);
  expect(getComputedStyle(reject).opacity).to.equal('1');
  for (const button of [reject, accept])
    expect(page.document.elementFromPoint(...middleOf(button)) === button, 'it is on top').to.equal(true);
}

describe('a page that wants accept and reject to differ', () => {
  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  it('finds no token, part, attribute or slot of one of them alone (R-LAW-08)', async () => {
    const all = await declarations();
    expect(all.map(({ tagName }) => tagName)).to.include.members(['consent-notice', 'consent-preferences']);
    // Those of an embed are a frame's own: they say what its page may do, and style nothing.
    const ofFrames = ['allow', 'allowfullscreen'];
    const names = all.flatMap(({ cssProperties = [], cssParts = [], attributes = [], slots = [] }) =>
      [...cssProperties, ...cssParts, ...attributes, ...slots].map(({ name }) => name),
    );
    expect(names).to.include.members(['--consent-button-background', 'button']);
    expect(
      names.filter(
        (name) =>
          /accept|reject|refuse|agree|allow|deny|primary|secondary|weiger|accepteer/i.test(name) &&
          !ofFrames.includes(name),
      ),
    ).to.deep.equal([]);
    const page = await openNoticePage();
    await page.openPreferences();
    for (const root of [page.notice, page.dialog]) {
      const answers = [
        ...root.querySelectorAll(':is([data-consent-action=reject-all],[data-consent-action=accept-all])'),
      ];
      expect(answers).to.have.length(2);
      expect(answers[0]!.getAttribute('part')).to.equal(answers[1]!.getAttribute('part'));
    }
  });

  it('cannot part them with any documented token, on the notice, the page or a button (R-LAW-08)', async () => {
    const tokens = (await declarations()).flatMap(({ cssProperties = [] }) =>
      cssProperties.map(({ name }) => name),
    );
    expect(tokens.length).to.be.greaterThan(5);
    const values: [RegExp, string][] = [
      [/radius/, '1.25rem'],
      [/width/, '46rem'],
      [/font/, 'monospace'],
      [/./, '#123456'],
    ];
    const valueOf = (name: string) => values.find(([kind]) => kind.test(name))![1];
    const rule = (target: string) =>
      `${target}{${tokens.map((name) => `${name}:${valueOf(name)}!important`).join(';')}}`;
    const page = await openNoticePage();
    for (const target of [':root', 'consent-notice', '[data-consent-action=accept-all]']) {
      page.addStyle(rule(target));
      await expectAlike(page);
    }
    const { backgroundColor, borderTopLeftRadius, fontFamily } = getComputedStyle(page.button('reject-all'));
    const seen = { backgroundColor, borderTopLeftRadius, fontFamily };
    expect(seen, 'the tokens do count for both').to.deep.equal({
      backgroundColor: 'rgb(18, 52, 86)',
      borderTopLeftRadius: '20px',
      fontFamily: 'monospace',
    });
  });

  for (const [name, selector] of Object.entries(TARGETS)) {
    it(`cannot do so by ${name} (R-LAW-08)`, async () => {
      const page = await openNoticePage({ head: '<style>@keyframes fade { to { opacity: 0 } }</style>' });
      page.document.body.id = 'weight';
      page.addStyle(`${selector}{${UGLY}}`);
      expect(page.document.querySelectorAll(selector).length, 'the selector meets').to.be.greaterThan(0);
      await expectAlike(page);
    });
  }

  it('cannot do so with generated content, nor by the first line or letter (R-LAW-08)', async () => {
    const page = await openNoticePage();
    page.addStyle(CONTENTS.join(''));
    const buttons = ['reject-all', 'accept-all'].map((action) => page.button(action));
    for (const pseudo of ['::before', '::after']) {
      for (const button of buttons)
        expect(getComputedStyle(button, pseudo).content).to.be.oneOf(['none', 'normal']);
    }
    const [reject, accept] = buttons as [HTMLButtonElement, HTMLButtonElement];
    expect(textBox(reject)).to.deep.equal(textBox(accept));
    expect(Math.abs(reject.offsetHeight - accept.offsetHeight)).to.be.below(2);
  });

  it('cannot do so with transitions and animations of a script (R-LAW-08)', async () => {
    const page = await openNoticePage();
    page.addStyle('button{transition:all 5s}');
    const reject = page.button('reject-all');
    reject.animate([{ opacity: 0, transform: 'scale(.2)', fontSize: '4px' }], {
      duration: 60_000,
      fill: 'both',
      iterations: 99,
    });
    await expectAlike(page);
  });

  it('cannot do so with inline styles, classes and attributes that a script sets (R-LAW-08)', async () => {
    const page = await openNoticePage({
      head: '<style>.dull{opacity:.1!important;scale:.2!important}</style>',
    });
    const accept = page.button('accept-all');
    const reject = page.button('reject-all');
    reject.style.cssText = UGLY;
    reject.className = 'dull';
    reject.dir = 'rtl';
    reject.hidden = true;
    accept.style.cssText = UGLY.replaceAll('!important', '').replace('6px', '60px');
    accept.setAttribute('align', 'left');
    await expectAlike(page);
  });
});
