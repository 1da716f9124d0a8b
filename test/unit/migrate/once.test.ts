// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { migrate } from '../../../src/migrate.js';
import { pageManager } from '../../../src/page-manager.js';
import { shop } from '../support/config.js';
import { reopenPage, startPage, storedValue, usePage } from '../support/page.js';
import { EVERYTHING, klaro, leaveKlaro, record, visit } from './support.js';

usePage();

describe('it is done once:', () => {
  it('the old choice is gone, wherever it was kept', async () => {
    leaveKlaro({ stats: false });
    localStorage.setItem('klaro', '{"stats":false}');
    await visit(klaro);
    expect(document.cookie).not.toContain('klaro');
    expect(localStorage.getItem('klaro')).toBe(null);
  });

  it('an answer of ours is never overruled, and the old one goes all the same', async () => {
    const first = await startPage();
    await first.manager.acceptAll();
    const before = storedValue();
    reopenPage();
    leaveKlaro({ stats: false, video: false, ads: false });
    expect((await visit(klaro)).granted).toEqual(EVERYTHING);
    expect(storedValue()).toBe(before);
    expect(document.cookie).not.toContain('klaro');
  });

  it('an answer of ours to something else is no gap for an old one to fill', async () => {
    const first = await startPage({ ...shop, revision: 1 });
    await first.manager.rejectAll();
    reopenPage();
    leaveKlaro({ stats: true, video: true, ads: true });
    expect((await visit(klaro)).manager.decision.mustAsk).toBe(true);
  });

  it('who takes it back later is asked as anybody', async () => {
    leaveKlaro({ stats: true, video: true, ads: true });
    await visit(klaro);
    document.cookie = 'PrivacyCookieNotice=; max-age=0; path=/';
    reopenPage();
    expect((await visit(klaro)).manager.decision.mustAsk).toBe(true);
  });
});

describe('the config', () => {
  it('is checked before what was taken over counts', async () => {
    leaveKlaro({ stats: true, video: true, ads: true });
    migrate(klaro);
    await expect(startPage({ ...shop, controller: '' })).rejects.toThrow(/controller/);
    expect(pageManager()!.decision.granted.size).toBe(0);
    expect(record().seal).toBe('migrate');
    // As it was before the seal: the same answer, once the config is mended.
    reopenPage();
    expect((await visit(klaro)).granted).toEqual(EVERYTHING);
    expect(record().seal).not.toBe('migrate');
  });

  it.each([
    [{ from: [] }, 'migrate.from: expected a list of vanilla-cookieconsent'],
    [{ from: ['osano'] }, 'migrate.from: expected one of vanilla-cookieconsent'],
    [{}, 'migrate.from: expected a list of'],
    [{ from: ['klaro'], map: { ga: 1 } }, 'migrate.map.ga: expected an id, but got 1'],
    [{ from: ['klaro'], map: [] }, 'migrate.map: expected ids of ours'],
    [{ from: ['klaro'], sameServices: 'yes' }, 'migrate.sameServices: expected boolean'],
    [{ from: ['klaro'], lifetime: -1 }, 'migrate.lifetime: expected days'],
    [{ from: ['klaro'], cookie: 'a b' }, "migrate.cookie: expected a cookie's name"],
    [{ from: ['klaro'], maps: {} }, 'migrate.maps: expected no such option'],
  ])('options such as %j are refused', (options, message) => {
    expect(() => migrate(options as never)).toThrow(message);
  });

  it('comes too late where the notice has started', async () => {
    await startPage();
    expect(() => migrate(klaro)).toThrow('migrate: expected a call before that');
  });

  it('where the taking over fails the notice goes on, with nothing granted', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    leaveKlaro({ stats: true, video: true, ads: true });
    migrate(klaro);
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(() => {
      throw new Error('out of luck');
    });
    const { manager } = await startPage();
    expect(manager.decision.mustAsk).toBe(true);
    expect(String(said.mock.calls[0])).toContain('out of luck');
    vi.restoreAllMocks();
  });
});
