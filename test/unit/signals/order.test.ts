// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { answer, nextPage, reported, startSpeaking, useSignalPage } from './signal-page.js';
import { VENDORS, type State } from './vendors.js';

useSignalPage();

const STATES: State[] = ['nothing', 'reject', 'partial', 'all'];
const TAG = [['tag']];

describe.each(Object.entries(VENDORS))('%s', (_, { signal, tag, calls, first, told }) => {
  /** Its own calls are told apart by a name of ours; an interface that a script brings has none. */
  const withTag = (call: unknown[][]) => (calls().some(([name]) => name === 'tag') ? call : []);

  it.each(STATES)('on a first visit, is told in order: %s', async (state) => {
    const { manager, said } = await startSpeaking([signal]);
    tag();
    await answer(manager, state);
    const update = state === 'nothing' ? [] : told[state];
    expect(calls()).toEqual([...first, ...withTag(TAG), ...update]);
    expect(said.map(({ signal, call }) => [signal, call])).toEqual([
      ...(first.length || signal.id === 'wordpress' ? [[signal.id, 'default']] : []),
      ...(update.length ? [[signal.id, 'update']] : []),
    ]);
    expect(reported).toEqual([]);
  });

  it.each(['reject', 'partial', 'all'] as const)(
    'on a later page, hears the stored answer before its first call: %s',
    async (state) => {
      const { manager } = await startSpeaking([signal]);
      await answer(manager, state);
      nextPage();
      const { said } = await startSpeaking([signal]);
      tag();
      const heard = calls();
      expect(heard.slice(heard.length - withTag(TAG).length)).toEqual(withTag(TAG));
      expect(
        heard.slice(-withTag(TAG).length - told[state].length, heard.length - withTag(TAG).length),
      ).toEqual(told[state]);
      expect(said.at(-1)).toMatchObject({ signal: signal.id, call: 'update' });
      expect(reported).toEqual([]);
    },
  );

  it('is told nothing twice, by the same answer or by a second tag (R-INT-20)', async () => {
    const { manager } = await startSpeaking([signal, signal]);
    tag();
    await answer(manager, 'all');
    const heard = [...calls()];
    await answer(manager, 'all');
    document.body.dispatchEvent(new Event('load'));
    expect(calls()).toEqual(heard);
    expect(heard).toEqual([...first, ...withTag(TAG), ...told.all]);
  });

  it('hears of a withdrawal before anything is removed, and before the page may reload', async () => {
    const { manager } = await startSpeaking([signal]);
    tag();
    await answer(manager, 'all');
    document.cookie = 'stats_1=1; path=/';
    const seen: unknown[] = [];
    document.addEventListener('consent-signal', () =>
      seen.push([document.cookie.includes('stats_1'), calls().at(-1)]),
    );
    await answer(manager, 'reject');
    expect(seen).toEqual([[true, told.reject.at(-1)]]);
    expect(document.cookie).not.toContain('stats_1');
  });
});
