const UNSEEN = 'position:fixed;inline-size:1px;block-size:1px;overflow:clip;clip-path:inset(50%)';
let status;
let timer;
/**
 * Tells those who cannot see it that the first layer has come, or that a choice was kept: once, politely (WCAG
 * 4.1.3), though each layer may say so. In a shadow root, so that it is no text of the page's and no style of
 * the page reaches it; beside the layers, because those are hidden by then.
 */
function say(text, language) {
    if (!status?.isConnected) {
        const host = document.createElement('div');
        host.style.cssText = UNSEEN;
        status = document.createElement('p');
        status.role = 'status';
        host.attachShadow({ mode: 'open' }).append(status);
        document.querySelector('body')?.append(host);
    }
    const said = status;
    said.lang = language;
    said.textContent = '';
    // One that comes with its words in it is not read out, nor one that says what it said before.
    clearTimeout(timer);
    timer = setTimeout(() => (said.textContent = text), 100);
}

export { say };
