// The DOM, asked so that a page cannot answer for it. `<form name="querySelector">` or `<img name="body">` hide the real property of
// document and form elements ([LegacyOverrideBuiltIns] in the HTML standard); taking it from the prototype goes past them.

const known = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

const descriptorOf = (prototype: object, name: string): PropertyDescriptor | undefined => {
  for (let here: object | null = prototype; here !== null; here = Object.getPrototypeOf(here)) {
    const own = Object.getOwnPropertyDescriptor(here, name);
    if (own !== undefined) return own;
  }
  return undefined;
};

/** A property as the node's prototype has it. Where it stands is looked up once for each kind of node: a cart is read in tens of thousands. */
const property = (node: object, name: string): unknown => {
  const prototype: unknown = Object.getPrototypeOf(node);
  if (typeof prototype !== 'object' || prototype === null) return undefined;
  const names = known.get(prototype) ?? new Map<string, PropertyDescriptor | undefined>();
  if (names.size === 0) known.set(prototype, names);
  if (!names.has(name)) names.set(name, descriptorOf(prototype, name));
  const found = names.get(name);
  return found?.get === undefined ? found?.value : Reflect.apply(found.get, node, []);
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
  const children: Node[] = [];
  for (let child = property(node, 'firstChild'); isNode(child); child = property(child, 'nextSibling')) children.push(child);
  return children;
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
