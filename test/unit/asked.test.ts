// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Asked = typeof import('../../src/head/asked.js');

/** Each page loads it anew; the history entry stays. */
function loadPage(): Promise<Asked> {
  vi.resetModules();
  return import('../../src/head/asked.js');
}

describe('what the visitor asked for once', () => {
  beforeEach(() => history.replaceState({ router: 'its own' }, ''));

  it('is known to the page that is loaded next, and only once', async () => {
    (await loadPage()).noteAsked('film');
    const next = await loadPage();
    expect(['clip', 'film', 'film'].map(next.wasAsked)).toEqual([false, true, false]);
    expect((await loadPage()).wasAsked('film')).toBe(false);
    expect(history.state).toEqual({ router: 'its own' });
  });

  it('is not taken by the page that goes, which may draw its embeds until then', async () => {
    const page = await loadPage();
    page.wasAsked('film');
    page.noteAsked('film');
    expect(['clip', 'film'].map(page.wasAsked)).toEqual([false, false]);
    expect((await loadPage()).wasAsked('film')).toBe(true);
  });
});
