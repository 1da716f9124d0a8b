import { expect } from '@esm-bundle/chai';

import { loadLocale } from '../../../src/locales/index.js';
import { cleanUp, until } from '../../support/client.js';
import { openNoticePage } from '../../support/notice-page.js';

describe('before the buttons, the first layer says', () => {
  afterEach(cleanUp);

  for (const language of ['en', 'nl', 'de', 'ar']) {
    it(`who asks, each purpose, and how to take consent back: ${language} (R-LAW-10, R-LAW-11)`, async () => {
      const page = await openNoticePage({ attributes: `lang="${language}"` });
      const { default: words } = await loadLocale(language);
      const control = page.document.querySelector('consent-settings button')!;
      await until(() => control.textContent);
      const before = page.document.createRange();
      before.setStart(page.notice, 0);
      before.setEndBefore(page.notice.querySelector('button')!);
      const said = before.toString();
      expect(said).to.contain('Kade 12');
      for (const id of ['analytical', 'tracking']) expect(said).to.contain(words.categories[id]!.purpose);
      // By the name that the control has on this very page.
      expect(said).to.contain(words.withdraw.replace('{settings}', control.textContent!));
      expect(page.notice.innerText, 'and it is to be seen')
        .to.contain('Kade 12')
        .and.contain(control.textContent);
    });
  }

  it('a purpose for each category of the site’s own as well (R-LAW-10)', async () => {
    const social = { label: 'Social', description: 'Shows posts of your friends' };
    const page = await openNoticePage({ config: { categories: { social, tracking: {} }, services: [] } });
    const purposes = [...page.notice.querySelectorAll('li')].map(({ innerText }) => innerText);
    expect(purposes).to.have.length(2);
    expect(purposes).to.include('Shows posts of your friends');
  });
});
