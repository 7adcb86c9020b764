// Where a tree can be changed: branches with the branch they stand in, and texts with theirs.
import type { Draws } from '../../../tests/core/planning/chance';
import { planted } from '../../../tests/pages/checkout-page';
import { type Branch, branchesIn, type Leaf, type Tree } from '../../../tests/pages/tree';

export interface Place<T extends Tree = Tree> {
  tree: T;
  parent: Branch;
}

/** A way a page or answer may be changed. False: there is nothing here that it could change. */
export type Mutation = (root: Branch, draws: Draws, code: string) => boolean;

const isRun = (branch: Branch): boolean =>
  branch.attributes.some(({ name, text }) => name === 'class' && /es--(?:wrap|char|space)/.test(String(text)));

/** Branches below the root, but not the single characters of a price. */
export const branchPlaces = (root: Branch, fits: (branch: Branch, parent: Branch) => boolean = () => true): Place<Branch>[] =>
  branchesIn(root)
    .filter((parent) => !isRun(parent))
    .flatMap((parent) =>
      parent.kids.flatMap((tree) =>
        tree.type === 'branch' && !['html', 'body', 'head', 'title'].includes(tree.name) && fits(tree, parent) ? [{ tree, parent }] : [],
      ),
    );

/** Texts and values. */
export const leafPlaces = (root: Branch, fits: (leaf: Leaf, parent: Branch) => boolean): Place<Leaf>[] =>
  branchesIn(root).flatMap((parent) =>
    parent.kids.flatMap((tree) => (tree.type === 'leaf' && fits(tree, parent) ? [{ tree, parent }] : [])),
  );

/** Attributes. */
export const attributePlaces = (root: Branch, fits: (leaf: Leaf) => boolean): Place<Leaf>[] =>
  branchesIn(root).flatMap((parent) => parent.attributes.flatMap((tree) => (fits(tree) ? [{ tree, parent }] : [])));

/** One of the places, mostly one that tells something: headers and footers are changed often enough. */
export const pickPlace = <T extends Tree>(draws: Draws, places: Place<T>[]): Place<T> | undefined => {
  if (places.length === 0) return undefined;
  const telling = places.filter(({ tree }) => tree.type === 'leaf' && tree.slot !== undefined);
  return draws.one(telling.length > 0 && draws.often(0.7) ? telling : places);
};

/** Any branch but the root. */
export const anyBranch = (root: Branch, draws: Draws): Place<Branch> | undefined => pickPlace(draws, branchPlaces(root));

const isAddress = (leaf: Leaf): boolean => planted.some((words) => words === leaf.text);

/** A text that tells something, or is long enough to be seen; nothing of where the made shopper lives. */
export const tells = (leaf: Leaf): boolean =>
  (!isAddress(leaf) && leaf.slot !== undefined) || (typeof leaf.text === 'string' && leaf.text.length > 3);

export const replace = ({ tree, parent }: Place, by: Tree[]): void => {
  const at = parent.kids.indexOf(tree);
  if (at >= 0) parent.kids.splice(at, 1, ...by);
};

/** What stands under it is no longer told by anything a reader can know. */
export const lose = (tree: Tree): void => {
  tree.lost = true;
};
