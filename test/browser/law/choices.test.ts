import { expect } from '@esm-bundle/chai';
import { resetMouse } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import {
  openNoticePage,
  storedAnswer,
  typicalConfig,
  type NoticePage,
  count,
} from '../../support/notice-page.js';

const OPTIONAL = ['analytical', 'counter', 'heatmap', 'tracking', 'adverts', 'video'];
const LEGITIMATE = /legitim|gerechtvaardigd|object to|objection|bezwaar/i;

describe('choices', () => {
  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  it('a visitor who opens the settings for the first time finds every optional switch off (R-LAW-04, R-AUD-03)', async () => {
    const page = await openNoticePage();
    await page.click(page.button('show-preferences'));
    await page.dialogOpened();
    await page.openDetails();
    const states = page.switches.map(({ value, checked, indeterminate }) => [
      value,
      checked || indeterminate,
    ]);
    expect(states).to.deep.equal(OPTIONAL.map((id) => [id, false]));
    expect(count(page.dialog, ':checked, [aria-checked=true]')).to.equal(0);
  });

  it('a config cannot ask for a switch that is on (R-LAW-04, R-AUD-03)', async () => {
    const page = await openNoticePage({
      config: { categories: { analytical: { default: true }, tracking: {} } },
      isAsked: false,
    });
    await until(() => page.window.errors.length > 0);
    expect(page.window.errors.join()).to.match(/config:.*categories\.analytical\.default/);
  });

  for (const language of ['en', 'nl']) {
    it(`no layer speaks of legitimate interest or objection, nor has a control for it: ${language} (R-LAW-22)`, async () => {
      const page = await openNoticePage({ attributes: `lang="${language}"` });
      await page.openPreferences();
      await page.openDetails();
      expect(page.notice.innerText).to.contain('Kade 12').and.not.match(LEGITIMATE);
      expect(page.dialog.innerText).to.contain('Counter Ltd').and.not.match(LEGITIMATE);
      const controls = page.dialog.querySelectorAll(
        'button, input, select, textarea, [role=button], [role=switch]',
      );
      const ids = [...controls].map(
        (control) => control.getAttribute('data-consent-action') ?? control.getAttribute('value'),
      );
      expect(ids).to.have.members(['hide-preferences', 'reject-all', 'save', 'accept-all', ...OPTIONAL]);
      const first = [...page.notice.querySelectorAll('button, input, select, textarea, [role], [tabindex]')];
      const actions = first.map((control) => control.getAttribute('data-consent-action'));
      expect(actions).to.have.members(['reject-all', 'accept-all', 'show-preferences']);
    });
  }

  const [service] = typicalConfig.services;
  const withInterest: Record<string, object> = {
    legitimateInterest: { legitimateInterest: true },
    'categories.tracking.legitimateInterest': { categories: { tracking: { legitimateInterest: true } } },
    'categories.tracking.exempt': { categories: { tracking: { exempt: 'legitimate interest' } } },
    'services[0].objection': { services: [{ ...service, objection: true }] },
  };
  for (const [option, config] of Object.entries(withInterest)) {
    it(`a config with ${option} is refused, and nothing is granted (R-LAW-22)`, async () => {
      const page = await openNoticePage({ config: config as Record<string, unknown>, isAsked: false });
      await until(() => page.window.errors.length > 0);
      expect(page.window.errors.join()).to.contain(option);
      const refusal = await page.manager.acceptAll().catch((error: Error) => error);
      expect(String(refusal)).to.contain(option);
      expect(page.window.ran).to.equal(undefined);
      expect(storedAnswer()).to.equal(undefined);
    });
  }

  for (const wanted of [[], ['analytical'], ['tracking'], ['analytical', 'tracking']]) {
    const title = wanted.join(' and ') || 'nothing';
    it(`a visitor can choose ${title}, and gets just that on the next page (R-LAW-18)`, async () => {
      const page: NoticePage = await openNoticePage();
      await page.click(page.button('show-preferences'));
      await page.dialogOpened();
      for (const input of page.switches) if (wanted.includes(input.value)) await page.click(input);
      await page.click(page.dialogButton('save'));
      await until(storedAnswer);
      const next = await openNoticePage({ isAsked: false });
      await next.settle();
      expect(await next.released()).to.deep.equal(wanted);
      expect(count(next.document, 'consent-notice')).to.equal(0);
      const categories = ['analytical', 'tracking'].filter((id) => next.manager.allows(id));
      expect(categories).to.deep.equal(wanted);
    });
  }

  it('a visitor who chooses again finds the switches as they left them (R-LAW-18)', async () => {
    const page = await openNoticePage();
    await page.manager.save({ analytical: true, heatmap: false });
    await page.openPreferences();
    await page.openDetails();
    const on = page.switches.filter(({ checked }) => checked).map(({ value }) => value);
    expect(on).to.deep.equal(['analytical', 'counter']);
  });
});
