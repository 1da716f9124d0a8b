import { describe, expect, it } from 'vitest';
import { labelledScripts } from '../../src/cli/page/labelled-scripts.js';
import type { ConsentConfig } from '../../src/core/config.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import type { Hint } from '../../src/head/head.js';
import type { PreloadScript } from '../../src/snippet/preload.js';
import { printSnippet, type SnippetOptions } from '../../src/snippet/print-snippet.js';
import { minimal, service } from './support/config.js';

const config: ConsentConfig = {
  ...minimal,
  services: [
    service('basket', 'functional'),
    service('counter', 'analytical', { hosts: ['*.stats.example'] }),
    service('pixel', 'tracking'),
  ],
};
const { tokens } = resolveConfig(config);
const src = 'https://cdn.stats.example/a.js';

/** The hints that a snippet has in it. */
function hintsIn(
  preload: readonly PreloadScript[],
  own: ConsentConfig = config,
  options: SnippetOptions = {},
): Hint[] {
  const text = printSnippet(own, { ...options, preload });
  const [, json] = /\)\((\{"cookie".*\})\)<\/script>/.exec(text) ?? [];
  return json ? ((JSON.parse(json) as { preload?: Hint[] }).preload ?? []) : [];
}

describe('a snippet with hints', () => {
  it('has each held script with the token of what it waits for, in the order given', () => {
    const hints = hintsIn([
      { src: '/b.js?<é>', category: 'tracking' },
      { src, service: 'counter', category: 'tracking' },
      { src: 'c.mjs', service: 'nobody', type: 'module', crossorigin: '', referrerpolicy: 'origin' },
      { src, service: 'counter' },
    ]);
    expect(hints).toEqual([
      ['/b.js?<é>', tokens.get('tracking'), 0],
      [src, tokens.get('counter'), 0],
      [
        'c.mjs',
        tokens.get('tracking'),
        0,
        { rel: 'modulepreload', crossOrigin: '', referrerPolicy: 'origin' },
      ],
    ]);
  });

  it('has none for what runs without an answer, or by a refusal', () => {
    const none: PreloadScript[] = [
      { src, category: 'functional' },
      { src, service: 'basket' },
      { src, category: '!tracking' },
      { src, category: '!tracking', service: 'pixel' },
    ];
    expect(hintsIn(none)).toEqual([]);
    const exempt = {
      ...config,
      profile: 'fr' as const,
      categories: { analytical: { exempt: 'Article 82' } },
    };
    expect(hintsIn([{ src, service: 'counter' }], exempt)).toEqual([]);
    const untracked = { ...minimal, services: [service('counter', 'analytical')] };
    expect(hintsIn([{ src, service: 'nobody' }], untracked)).toEqual([]);
  });

  it.each(['auto', 'strict'] as const)('has none in %s for a host that stays stopped', (mode) => {
    const all = [
      { src, service: 'counter' },
      { src: '//stats.example/b.js', service: 'counter' },
      { src: 'https://stats.example.evil/c.js', service: 'counter' },
      { src: 'https://cdn.other.example/d.js', service: 'counter' },
      { src: 'https://own.example/e.js', service: 'pixel' },
      { src: 'https://www.stats.example/f.js', service: 'pixel' },
      { src: '/g.js', service: 'pixel' },
    ];
    const own = { ...config, block: mode, allow: ['own.example'] };
    expect(hintsIn(all, own).map(([address]) => address)).toEqual([
      src,
      '//stats.example/b.js',
      'https://own.example/e.js',
      '/g.js',
    ]);
    expect(hintsIn(all, config).length).toBe(all.length);
  });

  it.each(['labelled', 'auto', 'strict'] as const)(
    'is in %s what it is without, where there are none',
    (mode) => {
      expect(printSnippet(config, { mode, preload: [{ src, category: 'functional' }] })).toBe(
        printSnippet(config, { mode }),
      );
      expect(printSnippet(config, { mode })).not.toContain('preload');
      for (const dryRun of [false, true]) {
        const text = printSnippet(config, { mode, dryRun, preload: [{ src, service: 'counter' }] });
        expect(text).toContain('rel:"preload"');
      }
    },
  );

  it('gives its script the nonce of the site’s policy', () => {
    const preload = [{ src, service: 'counter' }];
    expect(printSnippet(config, { preload, nonce: '{{ n }}' })).toContain(
      '<script nonce="{{ n }}">(HEAD_DATA=>',
    );
  });

  it.each([
    [{ src }, 'preload[0].service'],
    [{ src: '', service: 'pixel' }, 'preload[0].src'],
    [{ src: 'javascript:alert()', service: 'pixel' }, 'preload[0].src'],
    [{ src: 'https://', service: 'pixel' }, 'preload[0].src'],
  ])('is not printed for %j', (script, option) => {
    expect(() => printSnippet(config, { preload: [script] })).toThrow(`${option}: expected`);
  });
});

describe('of a page, those scripts count', () => {
  const held = (attributes: string) => `<script type="text/plain" ${attributes}></script>`;

  it('that are external, held and labelled, with what a hint has to say', () => {
    const text = `\uFEFF<!doctype html><head>
      ${held('data-service="a" data-src=" /a.js "')}<script src="/b.js"></script>
      ${held('data-category="analytical" src="c.js?x=1&amp;y=2" async crossorigin')}
      </head><body><p>${held('DATA-SERVICE="d" data-category="x" data-src="//d.example/d.js" data-type="module" crossorigin="use-credentials" referrerpolicy="origin"')}
      ${held('data-service="e"')}${held('src="/f.js"')}<script data-service="g" src="/g.js"></script>`;
    expect(labelledScripts(text)).toEqual([
      { src: '/a.js', service: 'a' },
      { src: 'c.js?x=1&y=2', category: 'analytical', crossorigin: 'anonymous' },
      {
        src: '//d.example/d.js',
        service: 'd',
        category: 'x',
        type: 'module',
        crossorigin: 'use-credentials',
        referrerpolicy: 'origin',
      },
    ]);
  });

  it.each([
    ['in a template', `<template>${held('data-service="a" data-src="/a.js"')}</template>`],
    ['in noscript', `<noscript>${held('data-service="a" data-src="/a.js"')}</noscript>`],
    ['in a comment', `<!-- ${held('data-service="a" data-src="/a.js"')} -->`],
    ['with integrity', held('data-service="a" data-src="/a.js" integrity="sha256-x"')],
    ['that is data', held('data-service="a" data-src="/a.json" data-type="application/json"')],
    ['in the page itself', held('data-service="a" data-src="data:text/javascript,1"')],
    ['with no address to be had', held('data-service="a" data-src="https://"')],
    ['that a base moves', `<base href="/x/">${held('data-service="a" data-src="/a.js"')}`],
  ])('but none %s', (_, body) => {
    const good = held('data-service="z" data-src="https://z.example/z.js"');
    expect(labelledScripts(`<!doctype html><body>${body}${good}`).map((one) => one.service)).toEqual(['z']);
  });
});
