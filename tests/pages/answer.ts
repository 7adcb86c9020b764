// JSON: how answers are put together, and written as text.
import type { Branch, Leaf, Scalar, Tree } from './tree';

export type Given = Scalar | undefined | Leaf | Branch | Given[] | { [key: string]: Given };

const isTree = (value: object): value is Tree => 'type' in value && (value.type === 'leaf' || value.type === 'branch');

/** A value as a tree under a key; undefined entries are left out. */
export const treeOf = (name: string, given: Given): Tree => {
  if (Array.isArray(given)) {
    return { type: 'branch', name, form: 'list', attributes: [], kids: given.map((each) => treeOf('', each ?? null)) };
  }
  if (typeof given === 'object' && given !== null) {
    if (isTree(given)) return { ...given, name };
    const kids = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [treeOf(key, value)]));
    return { type: 'branch', name, form: 'object', attributes: [], kids };
  }
  return { type: 'leaf', name, text: given ?? null };
};

export const objectOf = (given: { [key: string]: Given }): Branch => treeOf('', given) as Branch;

/** A value that tells, in `slot`, whatever its place makes of it. */
export const value = (slot: string, text: Scalar, reads: NonNullable<Leaf['reads']>): Leaf => ({
  type: 'leaf',
  name: '',
  text,
  slot,
  reads,
});

/** Digits without quotes, however many: ids of variants have 17. */
export const bareDigits = (text: string): Leaf => ({ type: 'leaf', name: '', text, raw: true });

/** What a JSON value says where an id, a count, a flag or ms since 1970 stands: the same as number or as string. */
export const asId = (text: Scalar): string | undefined => (/^\d{4,20}$/.test(String(text)) ? String(text) : undefined);
export const asCount = (text: Scalar): string | undefined => (/^\d{1,9}$/.test(String(text)) ? String(Number(text)) : undefined);
export const asFlag = (text: Scalar): string | undefined => (/^(?:true|false)$/.test(String(text)) ? String(text) : undefined);
export const asTime = (text: Scalar): string | undefined => (/^\d{12,13}$/.test(String(text)) ? String(text) : undefined);

/** The tree as JSON text. Written by hand: keys such as `__proto__` are keys like any other, and may stand twice. */
export const jsonOf = (tree: Tree): string => {
  if (tree.type === 'leaf') return tree.raw === true ? String(tree.text) : JSON.stringify(tree.text);
  if (tree.form === 'list') return `[${tree.kids.map(jsonOf).join(',')}]`;
  return `{${tree.kids.map((kid) => `${JSON.stringify(kid.name)}:${jsonOf(kid)}`).join(',')}}`;
};
