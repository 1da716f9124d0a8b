/** Saves the visitor's own copy of the answer as a file. */
async function saveReceipt(manager) {
    const receipt = await manager.receipt();
    saveFile('consent-receipt.json', JSON.stringify(receipt, null, 2), 'application/json');
}
function saveFile(name, text, type) {
    const href = URL.createObjectURL(new Blob([text], { type }));
    const link = Object.assign(document.createElement('a'), { href, download: name });
    link.click();
    // Safari fetches it some time after the click.
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

export { saveReceipt };
