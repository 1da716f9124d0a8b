import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { storedAnswer } from '../../support/notice-page.js';
import { documentOf, errorsSaid, frames, managerOf, query, ranIn, urlsAt, visit } from '../gate/pages.js';
import { control, drawn, elementIn, embedSite, placeholderOf } from './embeds.js';

describe('<consent-embed> with a template, for what a script builds', () => {
  let tracker = '';
  beforeEach(async () => {
    ({ tracker } = await origins());
    await resetLogs();
  });
  afterEach(cleanUp);

  const post = (id: string, attributes = 'service="player"') => `<consent-embed id="${id}" ${attributes}>
    <template><blockquote class="post">Post ${id}</blockquote>
      <script data-src="${tracker}/script.js?push=${id}-external&delay=50"></script>
      <script>ran.push('${id}-inline'); document.querySelector('#${id} .post').after('Built')</script>
    </template></consent-embed>`;
  const open = (body: string) => visit({ body, config: embedSite });
  const postsIn = (page: HTMLIFrameElement, id: string) =>
    [...elementIn(page, '#' + id).querySelectorAll('.post')].map(({ textContent }) => textContent);

  it('asks for nothing before the choice, and runs its scripts once and in order when granted (R-LAW-01)', async () => {
    const page = await open(post('one'));
    await drawn(page, '#one');
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === 2);
    await frames(page);
    expect(ranIn(page)).to.deep.equal(['one-external', 'one-inline']);
    expect(placeholderOf(elementIn(page, '#one'))).to.equal(null);
    expect(postsIn(page, 'one')).to.deep.equal(['Post one']);
    expect(query(page, '#one .post').getClientRects()).to.have.length(1);
    expect(errorsSaid(page)).to.deep.equal([]);
  });

  it('loads this one only when it is to be loaded once', async () => {
    const page = await open(post('one') + post('two'));
    const once = control(await drawn(page, '#one'), 'Load once');
    once.focus();
    once.click();
    await until(() => ranIn(page).length === 2);
    await frames(page);
    expect(ranIn(page)).to.deep.equal(['one-external', 'one-inline']);
    expect(postsIn(page, 'two')).to.deep.equal([]);
    expect(storedAnswer()).to.equal(undefined);
    expect(documentOf(page).activeElement?.id, 'the focus goes to what has come').to.equal('one');
    // Of a grant it needs nothing more.
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === 4);
    expect(ranIn(page).slice(2)).to.deep.equal(['two-external', 'two-inline']);
    expect(postsIn(page, 'one')).to.deep.equal(['Post one']);
  });

  it('takes away all that was built in it when it is withdrawn, and comes again', async () => {
    const page = await open(post('one', 'category="tracking"'));
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === 2);
    expect(elementIn(page, '#one').textContent).to.contain('Built');
    await managerOf(page).withdraw('tracking');
    await drawn(page, '#one');
    expect(elementIn(page, '#one').textContent.trim()).to.equal('');
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === 4);
    expect(postsIn(page, 'one')).to.deep.equal(['Post one']);
  });

  it('is found by a returning visitor’s page too, whether it came with it or later', async () => {
    await managerOf(await open('')).acceptAll();
    const page = await open(post('one') + '<div id="place"></div>');
    await until(() => ranIn(page).length === 2);
    query(page, '#place').innerHTML = post('two');
    await until(() => ranIn(page).length === 4);
    expect(ranIn(page)).to.deep.equal(['one-external', 'one-inline', 'two-external', 'two-inline']);
    expect(placeholderOf(elementIn(page, '#two'))).to.equal(null);
  });

  it('that gets its template last of all finds it', async () => {
    const page = await open('<consent-embed id="one" service="player"></consent-embed>');
    await until(() => elementIn(page, '#one').shadowRoot);
    await frames(page);
    elementIn(page, '#one').innerHTML = `<template><p class="post">Late</p></template>`;
    await drawn(page, '#one');
    expect(query<HTMLTemplateElement>(page, '#one template').dataset['service']).to.equal('player');
    await managerOf(page).acceptAll();
    await until(() => postsIn(page, 'one').length);
    expect(postsIn(page, 'one')).to.deep.equal(['Late']);
  });
});
