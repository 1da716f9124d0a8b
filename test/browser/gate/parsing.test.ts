import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { acceptEarlier, documentOf, open, query, ranIn, urlsAt, windowOf } from './pages.js';

const label = 'data-category="tracking"';
// More than a network packet holds, so that the parser has to wait in the midst of it.
const long = (text: string) => text.repeat(Math.ceil(600_000 / text.length));
const end = `<script type="text/plain" ${label} data-type="module">ran.push('end')</script>`;

describe('for a returning visitor, while the page is still being read', () => {
  beforeEach(async () => {
    await resetLogs();
    await acceptEarlier();
  });
  afterEach(cleanUp);

  it('an inline script runs whole, however long it is', async () => {
    const page = await open({
      body: `<script type="text/plain" ${label}>ran.push('head');/*${long('padding ')}*/ran.push('tail')</script>${end}`,
    });
    await until(() => ranIn(page).includes('end'));
    expect(ranIn(page)).to.deep.equal(['head', 'tail', 'end']);
    expect(windowOf(page).errors).to.deep.equal([]);
  });

  it('a template is filled whole, however long it is, and once', async () => {
    const { tracker } = await origins();
    const page = await open({
      body: `<template ${label}><p class="in">One</p><script>ran.push('one')</script><p>${long('Text. ')}</p>
        <script data-src="${tracker}/script.js?push=two"></script><p class="in">Two</p><script>ran.push('three')</script>
        <img class="in" data-src="${tracker}/pixel.gif" alt=""></template><p id="next">Next</p>${end}`,
    });
    await until(() => ranIn(page).includes('end') && ranIn(page).includes('three'));
    // What fills it comes over the network, and keeps nobody else waiting.
    expect(ranIn(page).filter((name) => name !== 'end')).to.deep.equal(['one', 'two', 'three']);
    expect(documentOf(page).querySelectorAll('.in')).to.have.length(3);
    await until(async () => (await urlsAt('tracker')).includes('/pixel.gif'));
    expect(await urlsAt('tracker')).to.have.members(['/script.js?push=two', '/pixel.gif']);
  });

  it('the page itself stays as it was written', async () => {
    const text = '<p>A line of the page.</p>';
    const page = await open({
      body: `<main>${long(text)}<script type="text/plain" ${label}>ran.push('one')</script>${long(text)}</main>${end}`,
    });
    await until(() => ranIn(page).includes('end'));
    expect(ranIn(page)).to.deep.equal(['one', 'end']);
    const others = [...query(page, 'main').children].filter(({ localName }) => localName !== 'p');
    expect(others.map(({ localName }) => localName)).to.deep.equal(['script']);
    expect(query(page, 'main').querySelectorAll('p')).to.have.length((2 * long(text).length) / text.length);
  });
});
