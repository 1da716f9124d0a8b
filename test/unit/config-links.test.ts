import { describe, expect, it } from 'vitest';
import { ConsentManager } from '../../src/index.js';
import { minimal, service } from './support/config.js';
import { expectRefusal } from './support/refusal.js';

const DANGEROUS = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\n:alert(1)',
  '\tjavascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u0000javascript:alert(1)',
  'javascript://comment%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'd\nata:text/html,x',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'vb\tscript:msgbox(1)',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'about:blank',
  'ftp://a.example/privacy',
  'mailto:privacy@a.example',
  'httpx://a.example/privacy',
  'http+evil:alert(1)',
  'https://',
];

const HARMLESS = [
  'https://a.example/privacy',
  'http://a.example/privacy?x=1#y',
  'HTTPS://A.EXAMPLE/',
  '//a.example/privacy',
  '/privacy',
  'privacy.html',
  '../privacy',
  './privacy',
  '?page=privacy',
  '#privacy',
  '/privacy?next=javascript:alert(1)',
];

describe('a link goes to http, https or the site itself (R-SEC-11):', () => {
  it.each(DANGEROUS)('the statement %j is refused, of the site and of a service', (statement) => {
    expectRefusal({ ...minimal, statement }, 'statement', statement);
    const services = [service('ads', 'tracking', { statement })];
    expectRefusal({ ...minimal, services }, 'services[0].statement', statement);
  });

  it.each(HARMLESS)('the statement %j is accepted', (statement) => {
    const services = [service('ads', 'tracking', { statement })];
    expect(new ConsentManager({ ...minimal, statement, services }).config.statement).toBe(statement);
  });
});
