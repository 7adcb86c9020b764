// Every way to spoil one place of a document, each with what the reader must say.

export type Path = readonly (string | number)[];
export interface Spoiled {
  name: string;
  path: Path;
  document: unknown;
  /** what is said, and of which place */
  says: readonly [code: string, path: string];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `lineItems[0].unitPrice.amount`, written out by hand from the parts. */
export const named = (path: Path): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');

/** Every place of a document: objects, lists and values, the root first. */
export function* placesIn(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* placesIn(one, [...path, at]);
  else if (isObject(value)) for (const [key, one] of Object.entries(value)) yield* placesIn(one, [...path, key]);
}

/** A copy of the document with the place changed; `undefined` takes it away. */
export function withPlace(document: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return change(document);
  if (Array.isArray(document)) return document.map((one, at) => (at === first ? withPlace(one, rest, change) : one));
  if (!isObject(document)) throw new Error(`no place ${named(path)}`);
  const entries = Object.entries(document).map(([key, one]) => [key, key === first ? withPlace(one, rest, change) : one] as const);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

/** The document with one more key in an object, as a parser of JSON would put it there: `__proto__` is a key like any other. */
export const withKey = (document: unknown, path: Path, key: string): unknown =>
  withPlace(document, path, (value) => {
    const copy = { ...(value as object) };
    Object.defineProperty(copy, key, { value: { polluted: 1 }, enumerable: true, configurable: true, writable: true });
    return copy;
  });

const show = (value: unknown): string =>
  typeof value === 'number' || value === undefined ? String(value) : JSON.stringify(value).slice(0, 30);

/** Each of `values` in place of what stands there, said to be of this code at this very place. */
export const replaced = (document: unknown, path: Path, code: string, values: readonly unknown[]): Spoiled[] =>
  values.map((value) => ({
    name: `${named(path) || 'the root'} as ${show(value)}`,
    path,
    document: withPlace(document, path, () => value),
    says: [code, named(path)] as const,
  }));
