import type { ConsentManager } from '../manager.js';

/** Saves the visitor's own copy of the answer as a file. */
export async function saveReceipt(manager: ConsentManager): Promise<void> {
  const receipt = await manager.receipt();
  saveFile('consent-receipt.json', JSON.stringify(receipt, null, 2), 'application/json');
}

function saveFile(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // Safari fetches it some time after the click.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
