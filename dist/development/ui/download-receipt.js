/**
 * Saves the visitor's receipt as a file of theirs; it goes nowhere else. The other formats are loaded with
 * the click that wants them.
 * @throws {RangeError} for `kantara` where the visitor agreed to nothing
 */
async function downloadReceipt(manager, format = 'json') {
    const receipt = await manager.receipt();
    const content = format === 'json' ? receipt : await convert(receipt, manager, format);
    const file = new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' });
    const href = URL.createObjectURL(file);
    const day = (receipt.eventTime ?? new Date().toISOString()).slice(0, 10);
    Object.assign(document.createElement('a'), {
        href,
        download: `privacy-cookie-notice-${day}.json`,
    }).click();
    // Some browsers fetch it only when the visitor has said where it shall go.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
/** A file on the visitor's disk is on no site: its links are made whole. */
async function convert(receipt, { config }, format) {
    const { toDpv, toKantara } = await import('../record.js');
    const statement = new URL(receipt.statement, document.baseURI).href;
    return (format === 'kantara' ? toKantara : toDpv)({ ...receipt, statement }, config);
}

export { downloadReceipt };
