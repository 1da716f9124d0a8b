/** How many elements the library adds to a page, those in shadow trees included. */
import { expect } from '@esm-bundle/chai';

import { cleanUp, openPage, until } from '../../support/client.js';
import { noticeHtml, openNoticePage, typicalConfig, type NoticePage } from '../../support/notice-page.js';

const BUDGET = { control: 2, firstLayer: 25, secondLayer: 60, secondLayerOpened: 225 };

const [, , counter] = typicalConfig.services;
const config = {
  services: Array.from({ length: 10 }, (_, index) => ({
    ...counter,
    id: `service-${index}`,
    category: ['functional', 'analytical', 'tracking'][index % 3],
  })),
};

function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

/** What has a box and is not the page's own. */
function drawnIn({ document }: NoticePage): string[] {
  const isOurs = (element: Element) => !element.matches('html, body, header, header *, main, main *');
  const hasBox = (element: Element) =>
    [...element.getClientRects()].some(({ width, height }) => width && height);
  return elementsIn(document)
    .filter(isOurs)
    .filter(hasBox)
    .map(({ localName }) => localName);
}

describe('a page gets from the library', () => {
  /** Elements of the page without it. */
  let own = 0;
  const added = ({ document }: NoticePage) => elementsIn(document).length - own;

  before(async () => {
    const html = noticeHtml({ config }).replace(/<script src="[^"]*privacy-cookie-notice.js">/, '<script>');
    const plain = await openPage(html);
    expect(plain.contentWindow!.PrivacyCookieNotice).to.equal(undefined);
    own = elementsIn(plain.contentDocument!).length;
    await cleanUp();
  });
  afterEach(cleanUp);

  /** Once the notice has also been told to a screen reader. */
  async function openAsked(): Promise<NoticePage> {
    const page = await openNoticePage({ config });
    await until(() => elementsIn(page.document).some((element) => element.getAttribute('role') === 'status'));
    return page;
  }

  it(`at most ${BUDGET.firstLayer} elements for the first layer, the control included`, async () => {
    expect(added(await openAsked())).to.be.within(10, BUDGET.firstLayer);
  });

  it(`at most ${BUDGET.secondLayer} elements with the second layer of ten services besides, ${BUDGET.secondLayerOpened} with all it can tell`, async () => {
    const page = await openAsked();
    await page.openPreferences();
    expect(added(page)).to.be.within(30, BUDGET.secondLayer);
    for (const part of page.dialog.querySelectorAll('details')) part.open = true;
    await until(() => page.dialog.querySelectorAll('.service').length === 10);
    expect(added(page)).to.be.within(100, BUDGET.secondLayerOpened);
  });

  it('no element more once both are closed, of which it draws the control and the line that is read out', async () => {
    const page = await openAsked();
    const dialog = await page.openPreferences();
    const open = added(page);
    page.dialogButton('reject-all').click();
    await until(() => !dialog.open && !page.isNoticeShown);
    await page.frames();
    expect(added(page)).to.be.at.most(open);
    await until(() => drawnIn(page).includes('p'), { message: 'nothing was read out' });
    expect(drawnIn(page).sort()).to.deep.equal(['button', 'consent-settings', 'div', 'p']);
  });

  it(`${BUDGET.control} elements, the control, on a later page`, async () => {
    const first = await openNoticePage({ config });
    await first.manager.rejectAll();
    first.frame.remove();
    const page = await openNoticePage({ config, isAsked: false });
    await page.released();
    await page.frames(20);
    expect(added(page)).to.equal(BUDGET.control);
    expect(drawnIn(page)).to.deep.equal(['consent-settings', 'button']);
  });
});
