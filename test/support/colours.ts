/** Colours as the browser computed them, and how they stand out (WCAG 2.2, relative luminance). */

/** Red, green, blue (0 to 255) and alpha (0 to 1) of any colour that CSS knows. */
function channels(colour: string): [number, number, number, number] {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The first opaque background under an element, itself included, through slots and shadow roots. */
export function groundOf(element: Element): string {
  for (
    let at: Node | null = element;
    at;
    at = (at as Element).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host
  ) {
    if (at.nodeType !== Node.ELEMENT_NODE) continue;
    const { backgroundColor } = getComputedStyle(at as Element);
    if (channels(backgroundColor)[3] === 1) return backgroundColor;
  }
  return 'Canvas';
}

/** The ring around what has the focus. */
export function ringOf(element: Element): { width: number; style: string; colour: string } {
  const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(element);
  return { width: parseFloat(outlineWidth), style: outlineStyle, colour: outlineColor };
}
