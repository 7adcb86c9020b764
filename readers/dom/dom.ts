// The DOM, asked so that a page cannot answer for it. `<form name="querySelector">` or `<img name="body">` hide the real property of
// document and form elements ([LegacyOverrideBuiltIns] in the HTML standard); taking it from the prototype goes past them.

const property = (node: object, name: string): unknown => {
  const prototype: unknown = Object.getPrototypeOf(node);
  return typeof prototype === 'object' && prototype !== null ? Reflect.get(prototype, name, node) : undefined;
};

const call = (node: object, name: string, ...values: unknown[]): unknown => {
  const method = property(node, name);
  return typeof method === 'function' ? Reflect.apply(method, node, values) : undefined;
};

// The platform's own types are believed for what its own methods return: one place, and nothing of the page's in between.
const nodeType = (value: unknown): number | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const type = property(value, 'nodeType');
  return typeof type === 'number' ? type : undefined;
};
const isElement = (value: unknown): value is Element => nodeType(value) === 1;
const isNode = (value: unknown): value is Node => nodeType(value) !== undefined;

/** The elements under `root` that match, in document order; none for a selector this browser does not know. */
export const findAll = (root: Node, css: string): Element[] => {
  try {
    const found = call(root, 'querySelectorAll', css);
    return typeof found === 'object' && found !== null ? Array.from(found as ArrayLike<unknown>).filter(isElement) : [];
  } catch {
    return [];
  }
};

/** The first element under `root` that matches. */
export const find = (root: Node, css: string): Element | undefined => {
  try {
    const found = call(root, 'querySelector', css);
    return isElement(found) ? found : undefined;
  } catch {
    return undefined;
  }
};

export const bodyOf = (document: Document): Element | undefined => find(document, 'body');
export const rootOf = (document: Document): Element | undefined => find(document, 'html');

export const attributeOf = (element: Element, name: string): string | undefined => {
  const value = call(element, 'getAttribute', name);
  return typeof value === 'string' ? value : undefined;
};

export const matches = (element: Element, css: string): boolean => {
  try {
    return call(element, 'matches', css) === true;
  } catch {
    return false;
  }
};

export const tagOf = (element: Element): string => {
  const name = property(element, 'tagName');
  return typeof name === 'string' ? name.toLowerCase() : '';
};

export const parentOf = (node: Node): Element | undefined => {
  const parent = property(node, 'parentNode');
  return isElement(parent) ? parent : undefined;
};

export const childNodesOf = (node: Node): Node[] => {
  const children = property(node, 'childNodes');
  return typeof children === 'object' && children !== null ? Array.from(children as ArrayLike<unknown>).filter(isNode) : [];
};

export const asElement = (node: Node): Element | undefined => (isElement(node) ? node : undefined);
export const isText = (node: Node): boolean => nodeType(node) === 3;

/** All text under a node, untrimmed. */
export const textIn = (node: Node): string => {
  const text = property(node, 'textContent');
  return typeof text === 'string' ? text : '';
};

/** What an input holds now, which its attribute may not say. */
export const inputValueOf = (element: Element): string | undefined => {
  const value = property(element, 'value');
  return typeof value === 'string' ? value : attributeOf(element, 'value');
};

export const isChecked = (element: Element): boolean => property(element, 'checked') === true;

export const contains = (outer: Node, inner: Node): boolean => call(outer, 'contains', inner) === true;

export const cookieOf = (document: Document): string => {
  try {
    const cookie = property(document, 'cookie');
    return typeof cookie === 'string' ? cookie : '';
  } catch {
    return '';
  }
};
