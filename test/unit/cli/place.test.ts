import { describe, expect, it } from 'vitest';
import { after, dressed, OLD, page, SNIPPET } from './support.js';

const start = '<!doctype html>\n<html>\n';
const end = '</head>\n<body></body>\n</html>\n';

describe('the snippet comes first in a page:', () => {
  it('right after <meta charset>, indented like it', () => {
    const [before, rest] = page().split('    <title>') as [string, string];
    expect(after(page())).toBe(`${before}${dressed(SNIPPET, '    ')}    <title>${rest}`);
  });

  it('also where the encoding is said the long way', () => {
    const meta = '\t<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">\n';
    const text = `${start}<head>\n${meta}\t<title>x</title>\n${end}`;
    expect(after(text)).toBe(`${start}<head>\n${meta}${dressed(SNIPPET, '\t')}\t<title>x</title>\n${end}`);
  });

  it('after <meta charset> that stands behind a title and other metas', () => {
    const first = '  <title>x</title>\n  <meta name="viewport" content="a">\n  <meta charset="utf-8">\n';
    const text = `${start}<head>\n${first}  <script src="a.js"></script>\n${end}`;
    expect(after(text)).toBe(
      `${start}<head>\n${first}${dressed(SNIPPET, '  ')}  <script src="a.js"></script>\n${end}`,
    );
  });

  it('right after <head> where the encoding is not said, indented like the next line', () => {
    const text = `${start}<head class="a>b">\n    <title>x</title>\n${end}`;
    expect(after(text)).toBe(
      `${start}<head class="a>b">\n${dressed(SNIPPET, '    ')}    <title>x</title>\n${end}`,
    );
  });

  it('right after <head> where a script stands before <meta charset>', () => {
    const rest = `<script src="a.js"></script>\n<meta charset="utf-8">\n${end}`;
    expect(after(`${start}<head>\n${rest}`)).toBe(`${start}<head>\n${dressed(SNIPPET, '')}${rest}`);
  });

  it('in an empty head, indented like that', () => {
    expect(after('<html>\n\t<head>\n\t</head>\n')).toBe(
      `<html>\n\t<head>\n${dressed(SNIPPET, '\t')}\t</head>\n`,
    );
    expect(after('<html>\n\t<head>\n\n\t</head>\n')).toBe(
      `<html>\n\t<head>\n${dressed(SNIPPET, '\t')}\n\t</head>\n`,
    );
  });

  it('on lines of its own where all of the page is one line', () => {
    const text = '<!doctype html><head><meta charset=utf-8><title>x</title><p>y';
    expect(after(text)).toBe(`<!doctype html><head><meta charset=utf-8>\n${SNIPPET}\n<title>x</title><p>y`);
    expect(after('<head><title>x</title>')).toBe(`<head>\n${SNIPPET}\n<title>x</title>`);
    expect(after('<head>')).toBe(`<head>\n${SNIPPET}`);
  });

  it('before what has nothing to do with it: a comment, and a head in a comment or a script', () => {
    const text = '<!-- <head> -->\n<html><head>\n<!-- x -->\n<meta charset="utf-8"><!-- first -->\n</head>';
    expect(after(text)).toBe(
      `<!-- <head> -->\n<html><head>\n<!-- x -->\n<meta charset="utf-8">\n${SNIPPET}\n<!-- first -->\n</head>`,
    );
  });

  it('with <noscript> behind it, in which a browser without scripts would load things', () => {
    const text =
      '<head>\n<noscript><link rel="stylesheet" href="//a.example"></noscript>\n<meta charset="utf-8">\n</head>';
    expect(after(text)).toBe(text.replace('<head>\n', `<head>\n${SNIPPET}\n`));
  });
});

describe('the rest of a page stays as it is:', () => {
  it('lines that end in CR LF do, and those of the snippet with them', () => {
    const text = page().replaceAll('\n', '\r\n');
    expect(after(text)).toBe(after(page()).replaceAll('\n', '\r\n'));
  });

  it('lines that end in CR alone, as they did long ago', () => {
    const text = page().replaceAll('\n', '\r');
    expect(after(text)).toBe(after(page()).replaceAll('\n', '\r'));
  });

  it('in a page of both kinds, the snippet ends its lines like the line above it', () => {
    const text = '<html>\n<head>\r\n  <title>x</title>\n</head>\n';
    expect(after(text)).toBe(
      `<html>\n<head>\r\n${dressed(SNIPPET, '  ', '\r\n').slice(0, -2)}\r\n  <title>x</title>\n</head>\n`,
    );
  });

  it('a byte order mark stays first', () => {
    expect(after('\uFEFF' + page())).toBe('\uFEFF' + after(page()));
  });

  it('blanks at the end of a line and letters of any kind stay', () => {
    const text = page()
      .replace('charset="utf-8">', 'charset="utf-8">  \t')
      .replaceAll('Pagina', 'Página 🍪\u2028');
    const put = after(text);
    expect(put).toContain('<!-- /privacy-cookie-notice -->  \t\n    <title>Página 🍪\u2028');
    expect(put.replace(/\n +<!-- privacy.*\/privacy-cookie-notice -->/s, '')).toBe(text);
  });

  it('lines of a script in the snippet are not indented: its fingerprint in a policy would change', () => {
    const long = SNIPPET.replace('head()', 'head(`\n a`)');
    expect(after(page(), long)).toContain('    <script>head(`\n a`)</script>');
  });
});

describe('the second time nothing changes:', () => {
  const pages = [page(), '<head>', '<head><title>x', page().replaceAll('\n', '\r\n'), '\uFEFF' + page()];
  it.each(pages.map((text) => [text]))('in %j', (text) => {
    const put = after(text);
    expect(put).not.toBe(text);
    expect(after(put)).toBe(put);
  });

  it('nor after somebody indented it otherwise, or saved it with other line ends', () => {
    const other = page(`\t\t${SNIPPET.replaceAll('\n', '\r\n      ')}\n`);
    expect(after(other)).toBe(other);
  });
});

describe('an old snippet', () => {
  it('is replaced where it stands', () => {
    const old = page(dressed(OLD, '  '));
    expect(after(old)).toBe(page(dressed(SNIPPET, '  ')));
    expect(after(old.replaceAll('\n', '\r\n'))).toBe(page(dressed(SNIPPET, '  ')).replaceAll('\n', '\r\n'));
  });

  it('is replaced within a line', () => {
    expect(after(`<head><title>x</title>${OLD}<p>y`)).toBe(`<head><title>x</title>${SNIPPET}<p>y`);
  });

  it('that somebody changed by hand is replaced', () => {
    expect(after(page(SNIPPET.replace('head()', 'mine()') + '\n'))).toBe(page(SNIPPET + '\n'));
  });

  it('that comes too late moves to the front, with its lines', () => {
    const script = '    <script src="a.js"></script>\n';
    expect(after(page(script + dressed(OLD, '    ')))).toBe(after(page(script)));
    expect(after(page(script, dressed(OLD, '    ')))).toBe(after(page(script)));
    expect(after(page('', `    <p>${OLD} text</p>\n`))).toBe(after(page('', '    <p> text</p>\n')));
  });

  it('that is there twice stays once', () => {
    expect(after(page(dressed(OLD, '    '), dressed(SNIPPET, '    ')))).toBe(page(dressed(SNIPPET, '    ')));
    expect(after(page(dressed(SNIPPET, '  ') + dressed(SNIPPET, '  ')))).toBe(page(dressed(SNIPPET, '  ')));
  });

  it('in a text that is only shown is none', () => {
    const shown = page(
      '',
      `<textarea>${SNIPPET}</textarea><script>var a = '${OLD.replaceAll('script', 'b')}'</script>`,
    );
    const put = after(shown);
    expect(put.match(/<!-- privacy-cookie-notice strict/g)).toHaveLength(2);
    expect(put.indexOf(SNIPPET.split('\n')[0]!)).toBeLessThan(put.indexOf('<title>'));
    expect(put.endsWith(shown.slice(shown.indexOf('    <title>')))).toBe(true);
  });
});

describe('<meta charset> stays in the first 1024 bytes, where a browser looks for it:', () => {
  const far = (letters: number) =>
    `<html>\n<head>\n<script src="a.js"></script>\n<!-- ${'x'.repeat(letters)} -->\n<meta charset="utf-8">\n</head>\n`;

  it('with little before it, the snippet may come before it', () => {
    expect(after(far(10))).toContain(`<head>\n${SNIPPET}\n<script src="a.js">`);
  });

  it('a page in which it would be pushed away is refused', () => {
    expect(() => after(far(800))).toThrow('push <meta charset> out of the first 1024 bytes');
  });

  it('bytes count, not letters', () => {
    expect(() => after(far(600).replaceAll('x', 'é'))).not.toThrow();
    expect(() => after(far(450).replaceAll('x', 'é'))).toThrow('1024');
    expect(() => after(far(450))).not.toThrow();
  });

  it('a byte order mark says it already', () => {
    expect(after('\uFEFF' + far(800))).toContain(`<head>\n${SNIPPET}`);
  });

  it('one that is too far away as it is matters no more', () => {
    expect(after(far(2000))).toContain(`<head>\n${SNIPPET}`);
  });

  it('a snippet that pushed it out moves behind it', () => {
    const big = SNIPPET.replace('head()', 'x'.repeat(1024));
    const pushed = `<head>\n${big}\n<meta charset="utf-8">\n</head>`;
    expect(after(pushed, big)).toBe(`<head>\n<meta charset="utf-8">\n${big}\n</head>`);
    const grown = `<head>\n${OLD}\n<meta charset="utf-8">\n</head>`;
    expect(after(grown, big)).toBe(`<head>\n<meta charset="utf-8">\n${big}\n</head>`);
    expect(after(grown)).toBe(`<head>\n${SNIPPET}\n<meta charset="utf-8">\n</head>`);
  });
});
