import { css } from './css.js';

/** The element's own box, which stays as it is when the placeholder gives way to the real thing. */
const boxStyles = css `
  :host {
    display: block;
    position: relative;
    box-sizing: border-box;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    /* What a script builds in it looks as the page has it. */
    color: inherit;
    font-family: inherit;
    line-height: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  ::slotted(iframe) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  /* Other than the layers, it belongs on paper. */
  @media print {
    :host {
      display: block !important;
    }
  }
`;
/** The box as `width` and `height` have it, in pixels as in HTML; of a height alone it is as wide as it can be. */
function boxOf(width, height) {
    const [w, h] = [width, height].map((size) => (/^[\d.]+(px)?$/.test(size ?? '') ? parseFloat(size) : 0));
    if (!h)
        return '';
    return w ? `:host{aspect-ratio:${w}/${h}}` : `:host{aspect-ratio:auto;block-size:${h}px}`;
}

export { boxOf, boxStyles };
