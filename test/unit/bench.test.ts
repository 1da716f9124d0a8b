import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { readOptions } from '../../bench/options.mjs';
// @ts-expect-error a script without types
import { plot } from '../../bench/plot.mjs';
// @ts-expect-error a script without types
import { pictureOf, reportPage } from '../../bench/report.mjs';
// @ts-expect-error a script without types
import { differences, ratio, spread } from '../../bench/statistics.mjs';

describe('of the rounds of a benchmark', () => {
  it('the median and the quartiles count, between two values in proportion', () => {
    expect(spread([4, 1, 3, 2])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
    expect(spread([10, 9, 100])).toEqual({ low: 9.5, median: 10, high: 55 });
  });

  it('one that failed counts for nothing, and none at all is no number', () => {
    expect(spread([7, undefined])).toEqual({ low: 7, median: 7, high: 7 });
    expect(spread([undefined])).toBeUndefined();
  });

  it('a ratio is made within each, so that a slow round counts no more than another', () => {
    expect(ratio([10, 40, 30], [10, 20, 60])).toBe(1);
    expect(ratio([10, undefined, 30, 5], [5, 20, 0, undefined])).toBe(2);
    expect(ratio([10], [0])).toBeUndefined();
  });

  it('what a page takes without a tool is subtracted within each', () => {
    expect(differences([5, 7, undefined], [1, undefined, 2])).toEqual([4, undefined, undefined]);
  });
});

describe('a picture of the benchmark', () => {
  const row = (name: string, low: number, median: number, high: number) => ({
    name,
    isOwn: false,
    spread: { low, median, high },
    label: `${median} ms`,
  });
  const widths = (svg: string) => [...svg.matchAll(/<rect[^>]* width="([^"]+)"/g)].map(([, text]) => +text!);

  it('is said in words to who cannot see it', () => {
    const svg = plot('Visible: ms', [row('one', 1, 2, 3), row('two', 4, 5, 6)], 'note');
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">Visible: ms</title>');
    expect(svg).toContain('<desc id="desc">Medians: one 2 ms; two 5 ms.</desc>');
  });

  it('has bars as long as the medians, and whiskers where the rounds differ', () => {
    const svg = plot('Title', [row('same', 50, 50, 50), row('spread', 80, 100, 120)], '');
    const [short, long] = widths(svg);
    expect(long! / short!).toBeCloseTo(2, 2);
    expect(svg.match(/class="whisker"/g)).toHaveLength(1);
  });

  it('has no bar to the wrong side for what is below zero', () => {
    expect(widths(plot('Title', [row('less', -9, -5, -1), row('more', 1, 2, 3)], ''))[0]).toBe(0);
  });

  it('takes names as text, and follows the reader’s colour scheme', () => {
    const svg = plot('<b>', [row('A & <B>', 1, 1, 1)], '');
    expect(svg).toContain('A &amp; &lt;B>');
    expect(svg).not.toMatch(/<b>|<B>/);
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
  });
});

describe('the page of the benchmark', () => {
  const about = {
    started: new Date('2026-11-22T12:00:00Z'),
    rounds: 3,
    minutes: 2,
    machine: '2 × Processor',
    node: 'Node v20',
    browser: 'Chromium 1',
    load: '0.1',
    failures: [],
  };
  type Rounds = Record<string, number>[];
  const of = (key: string, ...values: number[]): Rounds => values.map((value) => ({ [key]: value }));
  const page = (results: Record<string, Rounds>, more = {}): string =>
    reportPage({ results, tools: [], about: { ...about, ...more } });
  const goals = (results: Record<string, Rounds>) =>
    page(results)
      .split('\n')
      .filter(
        (line) =>
          /\| ours-\w+ \| .+ \| (held|\*\*missed\*\*|–) \|$/.test(line) && !line.startsWith('| ours-'),
      );

  it('says a goal of a ratio to be held at the number, and missed above it', () => {
    const results = (own: number) => ({
      'vanilla-cookieconsent': of('heldFirst', 100, 100, 1000),
      'ours-lazy': of('heldFirst', own, own, own),
    });
    expect(goals(results(80))).toEqual([
      '| Returning visit on the slow phone: first of 12 ran | ours-lazy | at most 0.80× vanilla-cookieconsent | 0.800× | held |',
    ]);
    expect(goals(results(80.1))[0]).toMatch(/0\.801× \| \*\*missed\*\* \|$/);
  });

  it('compares with the floor and with another measure of the same form', () => {
    const results = {
      floor: of('visible', 100),
      'ours-printed': [{ visible: 106, settled: 106 }],
    };
    expect(goals(results)).toEqual([
      expect.stringContaining('| at most 0.78× vanilla-cookieconsent | not measured | – |'),
      expect.stringContaining('| at most 1.05× floor | 1.060× | **missed** |'),
      expect.stringContaining('| at most 0.75× vanilla-cookieconsent | not measured | – |'),
      expect.stringContaining('| equal to visible | 0 ms later | held |'),
    ]);
    results['ours-printed'] = [{ visible: 100, settled: 150 }];
    expect(goals(results)[3]).toContain('| equal to visible | 50 ms later | **missed** |');
  });

  it('lets no round have what is never to be', () => {
    expect(goals({ 'ours-lazy': of('shift', 0, 0, 0) })[0]).toContain('| 0.0000 | held |');
    expect(goals({ 'ours-lazy': of('shift', 0, 0, 0.2) })[0]).toContain('| 0.2000 | **missed** |');
  });

  it('subtracts what the page takes without a tool, before anything is compared', () => {
    const results = {
      none: of('firstMain', 100, 200),
      'vanilla-cookieconsent': of('firstMain', 200, 300),
      'ours-lazy': of('firstMain', 130, 230),
    };
    expect(goals(results)).toEqual([expect.stringContaining('| 0.300× | held |')]);
    expect(page(results)).toContain('| ours-lazy | 30 | 0.30× |');
    expect(page(results)).not.toContain('| none |');
  });

  it('has a column of ratios beside each median with its quartiles, and a dash for what was not measured', () => {
    const text = page({
      'vanilla-cookieconsent': [
        { open10: 100, open100: 200 },
        { open10: 100, open100: 200 },
      ],
      klaro: [{ open10: 150 }, { open10: 250 }],
    });
    expect(text).toContain('| tool | 10 services, ms | ratio | 100, ms | ratio |');
    expect(text).toContain('| vanilla-cookieconsent | 100 | – | 200 | – |');
    expect(text).toContain('| klaro | 200 (175–225) | 2.00× | – | – |');
    expect(text).not.toContain('500, ms');
    expect(text).not.toContain('## Main thread');
    expect(text).toContain('](benchmark/open100.svg)');
  });

  it('says when, on what and how often it was measured, and what failed', () => {
    const text = page({}, { failures: ['first of klaro: in vain'] });
    expect(text).toContain('| 2026-11-22 12:00 UTC | 3, in 2 minutes | 2 × Processor; load 0.1 before it |');
    expect(text).toContain('- first of klaro: in vain');
  });

  it('has pictures of what was measured alone, with ours in a colour of their own', () => {
    const metric = { key: 'visible', unit: 'ms', plot: 'Visible: ms' };
    const results = {
      'vanilla-cookieconsent': of('visible', 100),
      'ours-lazy': of('visible', 50),
      none: [{}],
    };
    expect(pictureOf({ none: [{}] }, metric)).toBe('');
    const svg: string = pictureOf(results, metric);
    expect(svg).toContain('vanilla-cookieconsent 100 ms; ours-lazy 50 ms · 0.50×.');
    expect(svg.match(/class="bar own"/g)).toHaveLength(1);
  });
});

describe('the benchmark’s command line', () => {
  const tools = ['vanilla-cookieconsent', 'ours-lazy', 'ours-printed', 'orejime', 'none'].map((name) => ({
    name,
  }));
  const read = (...args: string[]) => readOptions(args, tools);
  const names = (...args: string[]) => read(...args).tools.map(({ name }: { name: string }) => name);

  it('measures all of it for the page, and writes a part of it elsewhere', () => {
    expect(read()).toMatchObject({ rounds: 15, minutes: Infinity, tools, out: 'docs' });
    expect(read('--only', 'orejime').out).toBe('bench/results');
    expect(read('--metric', 'first,cost')).toMatchObject({ kinds: ['first', 'cost'], out: 'bench/results' });
    expect(read('--metric', 'cost', '--out', 'there').out).toBe('there');
  });

  it('takes all forms of ours by one name, and always what they are compared with', () => {
    expect(names('--only', 'ours')).toEqual(['vanilla-cookieconsent', 'ours-lazy', 'ours-printed', 'none']);
    expect(names('--only', 'ours-lazy,orejime')).not.toContain('ours-printed');
  });

  it('refuses what it does not know', () => {
    expect(() => read('--only', 'our')).toThrow(/No such tool: our\./);
    expect(() => read('--metric', 'speed')).toThrow(/No such kind: speed\. There are: bytes/);
    expect(() => read('--rounds', 'many')).toThrow(/--rounds/);
    expect(() => read('--minutes', '0')).toThrow(/--minutes/);
    expect(() => read('--fast')).toThrow(/--fast/);
  });
});
