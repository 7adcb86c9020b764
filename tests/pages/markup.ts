// Elements: how pages are put together, and written as HTML.
import type { Branch, Leaf, Scalar, Tree } from './tree';

type Given = string | Leaf | undefined;

/** A text that tells `means` in `slot`. */
export const told = (slot: string, text: Scalar, means?: string): Leaf => ({ type: 'leaf', name: '', text, slot, means });

/** A text that tells nothing where it stands; what it means it tells where it is put. */
export const plainText = (text: string, means?: string): Leaf => ({
  type: 'leaf',
  name: '',
  text,
  ...(means === undefined ? {} : { means }),
});

/** An element; attributes that are undefined are left out. */
export const h = (name: string, attributes: Record<string, Given>, ...kids: (Tree | string)[]): Branch => ({
  type: 'branch',
  name,
  form: 'element',
  attributes: Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [typeof value === 'string' ? { type: 'leaf' as const, name: key, text: value } : { ...value, name: key }],
  ),
  kids: kids.map((kid) => (typeof kid === 'string' ? plainText(kid) : kid)),
});

/** The same branch as the thing its parts tell about. */
export const about = (entity: string, truth: Record<string, string>, branch: Branch): Branch => ({ ...branch, entity, truth });

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: Scalar): string => String(text ?? '').replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
const empty = new Set(['input', 'img', 'meta', 'br', 'link']);

/** The tree as HTML. Scripts are written as they stand. */
export const htmlOf = (tree: Tree): string => {
  if (tree.type === 'leaf') return escaped(tree.text);
  const attributes = tree.attributes.map(({ name, text }) => ` ${name}="${escaped(text)}"`).join('');
  if (empty.has(tree.name)) return `<${tree.name}${attributes}>`;
  // two texts side by side stay two, as frameworks write them
  const isBehindText = (kid: Tree, at: number): boolean => kid.type === 'leaf' && tree.kids[at - 1]?.type === 'leaf';
  const inside =
    tree.name === 'script'
      ? tree.kids.map((kid) => (kid.type === 'leaf' ? String(kid.text) : ''))
      : tree.kids.map((kid, at) => `${isBehindText(kid, at) ? '<!-- -->' : ''}${htmlOf(kid)}`);
  return `<${tree.name}${attributes}>${inside.join('')}</${tree.name}>`;
};
