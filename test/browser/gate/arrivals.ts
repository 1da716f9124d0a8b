/** The ways in which HTML comes into a page that has loaded. */
type Arrive = (place: HTMLElement, html: string) => void;

export const arrivals: Readonly<Record<string, Arrive>> = {
  append: (place, html) =>
    place.append(...parse(place, html).map((node) => rebuild(place.ownerDocument, node))),
  innerHTML: (place, html) => {
    const box = place.appendChild(place.ownerDocument.createElement('div'));
    box.innerHTML = html;
  },
  insertAdjacentHTML: (place, html) => place.insertAdjacentHTML('beforeend', html),
  'template clone': (place, html) => {
    const template = place.ownerDocument.createElement('template');
    template.innerHTML = html;
    place.append(template.content.cloneNode(true));
  },
};

function parse(place: HTMLElement, html: string): Node[] {
  const template = place.ownerDocument.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
}

/** Makes each element anew, as a script would. */
function rebuild(page: Document, node: Node): Node {
  if (!isElement(node)) return page.importNode(node);
  if (node.localName === 'template') return page.importNode(node, true);
  const element = page.createElement(node.localName);
  for (const { name, value } of node.attributes) element.setAttribute(name, value);
  element.append(...[...node.childNodes].map((child) => rebuild(page, child)));
  return element;
}

// The nodes of another document are of another realm: no `instanceof`.
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
