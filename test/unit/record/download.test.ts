// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { downloadReceipt } from '../../../src/ui/download-receipt.js';
import { startPage, usePage } from '../support/page.js';

usePage();
afterEach(() => vi.restoreAllMocks());

/** What was saved, by file name. */
function followDownloads(): [name: string, content: Record<string, unknown>][] {
  const saved: [string, Record<string, unknown>][] = [];
  const files = new Map<string, string>();
  vi.stubGlobal('Blob', function ([text]: string[]) {
    files.set('next', text!);
  });
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    files.set('blob:receipt', files.get('next')!);
    return 'blob:receipt';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push([this.download, JSON.parse(files.get(this.href)!) as Record<string, unknown>]);
  });
  return saved;
}

const today = new Date().toISOString().slice(0, 10);

describe('a visitor who downloads the receipt (R-REC-06)', () => {
  it('gets it as a file with the day in its name', async () => {
    const { manager } = await startPage();
    await manager.acceptAll();
    const saved = followDownloads();
    await downloadReceipt(manager);
    expect(saved).toEqual([[`privacy-cookie-notice-${today}.json`, await manager.receipt()]]);
  });

  it('gets it in the other formats, with links that lead back to the site', async () => {
    const { manager } = await startPage();
    await manager.acceptAll();
    const saved = followDownloads();
    await downloadReceipt(manager, 'kantara');
    await downloadReceipt(manager, 'dpv');
    const address = new URL('/privacy', document.baseURI).href;
    expect(saved.map(([, content]) => content)).toMatchObject([
      { version: 'KI-CR-v1.1.0', policyUrl: address },
      { '@type': 'dpv:ConsentRecord', 'dpv:hasDataController': { 'dpv:hasContact': address } },
    ]);
  });

  it('leaves the file’s address no longer than the browser needs it', async () => {
    const { manager } = await startPage();
    followDownloads();
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
    await manager.receipt();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await downloadReceipt(manager);
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    vi.useRealTimers();
    expect(revoke).toHaveBeenCalledWith('blob:receipt');
  });
});
