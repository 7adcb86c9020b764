// A page or answer before it is text: a tree whose parts know what they tell, so that it still knows it after it was changed.

export type Scalar = string | number | boolean | null;

/** A text, an attribute or a JSON value. What it tells, in `slot`, is `reads(text)` where its place decides, else `means`. */
export interface Leaf {
  type: 'leaf';
  /** JSON key or attribute; '' for a text */
  name: string;
  text: Scalar;
  slot?: string;
  /** travels with the text: what whoever wrote it meant ("USD:199", "shipping") */
  means?: string | undefined;
  /** stays at its place: what any value there says */
  reads?: (text: Scalar) => string | undefined;
  /** JSON: digits that stand without quotes though no number holds them */
  raw?: boolean;
  /** under a key no reader can know any more */
  lost?: boolean;
}

/** An element, a JSON object or a JSON list. */
export interface Branch {
  type: 'branch';
  /** tag or JSON key */
  name: string;
  form: 'element' | 'object' | 'list';
  attributes: Leaf[];
  kids: Tree[];
  /** line, group, row, coupon, sku …: the thing its parts tell about */
  entity?: string;
  /** what was true of the thing when the page was made, by slot */
  truth?: Record<string, string>;
  /** what the element tells by being as it is */
  says?: (branch: Branch) => { slot: string; value: string } | undefined;
  lost?: boolean;
}

export type Tree = Leaf | Branch;

/** Every branch under and with `root`, in document order. */
export const branchesIn = (root: Tree): Branch[] => {
  const found: Branch[] = [];
  const stack: Tree[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === 'leaf') continue;
    found.push(next);
    for (let i = next.kids.length - 1; i >= 0; i -= 1) stack.push(next.kids[i] as Tree);
  }
  return found;
};

/** Every text, attribute and value under `root`. */
export const leavesIn = (root: Tree): Leaf[] =>
  branchesIn(root).flatMap((branch) => [...branch.attributes, ...branch.kids.filter((kid) => kid.type === 'leaf')]);

/** A copy that shares nothing that can be changed. */
export const copyOf = <T extends Tree>(tree: T): T =>
  (tree.type === 'leaf'
    ? { ...tree }
    : { ...tree, attributes: tree.attributes.map((each) => ({ ...each })), kids: tree.kids.map((kid) => copyOf(kid)) }) as T;
