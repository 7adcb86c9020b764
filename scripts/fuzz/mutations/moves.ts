// Parts that stand where they did not stand, or go by another key.
import { type Branch, branchesIn, type Tree } from '../../../tests/pages/tree';
import { anyBranch, branchPlaces, leafPlaces, lose, type Mutation, pickPlace, replace } from './places';

/** Coupons are looked for under whatever names. */
const holdsCoupon = (tree: Tree): boolean => branchesIn(tree).some(({ entity }) => entity === 'coupon');

const isIn = (outer: Branch, inner: Branch): boolean => branchesIn(outer).includes(inner);

// What ends where another begins in it, whatever the text says (HTML standard, 13.2.6.4.7 "in body").
const ended: [string, RegExp][] = [
  ['a', /^a$/],
  ['button', /^button$/],
  ['form', /^form$/],
  ['li', /^li$/],
  ['p', /^(?:p|div|ul|li|h1|section|header|footer|form)$/],
];

/** Names of what `to` stands in, itself included; none where it does not stand under `here`. */
const pathTo = (here: Branch, to: Branch): string[] => {
  if (here === to) return [here.name];
  for (const kid of here.kids) {
    const path = kid.type === 'branch' ? pathTo(kid, to) : [];
    if (path.length > 0) return [here.name, ...path];
  }
  return [];
};

/** Whether a page can say that the one stands in the other: where it cannot, what is drawn is not what the tree says. */
const canHold = (root: Branch, to: Branch, tree: Branch): boolean => {
  const around = new Set(pathTo(root, to));
  const inside = branchesIn(tree).map(({ name }) => name);
  return !ended.some(([outer, inner]) => around.has(outer) && inside.some((name) => inner.test(name)));
};

/** A part stands in another one of the same sort. */
export const move: Mutation = (root, draws) => {
  const place = anyBranch(root, draws);
  const [to] = draws.shuffled(
    branchesIn(root).filter(
      (branch) =>
        branch.form === place?.parent.form &&
        branch !== place.parent &&
        !['input', 'img', 'head', 'html', 'title', 'header', 'footer'].includes(branch.name),
    ),
  );
  if (place === undefined || to === undefined || isIn(place.tree, to)) return false;
  if (to.form === 'element' && !canHold(root, to, place.tree)) return false;
  // a coupon in another one's parts is where no coupon is
  if (
    holdsCoupon(place.tree) &&
    branchesIn(root).some((branch) => branch.entity === 'coupon' && branch.form !== 'element' && isIn(branch, to))
  )
    return false;
  // what is lost stays so, wherever it goes
  if (place.tree.lost === true) return false;
  // a coupon among what stands on every page is none
  const around = branchesIn(root).filter((branch) => ['header', 'footer'].includes(branch.name) && isIn(branch, to));
  if (around.length > 0 && holdsCoupon(place.tree)) return false;
  // what stands in something lost is found again only where it is looked for everywhere
  if (holdsCoupon(place.tree) && branchesIn(root).some((branch) => branch.lost === true && isIn(branch, to))) return false;
  // a key that is there already would hide one of the two
  if (to.form === 'object' && to.kids.some((kid) => kid.name === place.tree.name)) return false;
  replace(place, []);
  to.kids.splice(draws.below(to.kids.length + 1), 0, place.tree);
  // coupons are looked for everywhere, and a part of one is a part of another; everything else has its place
  const isBlock = place.tree.kids.some((kid) => kid.name === 'fields') && (to === root || to.name === 'data');
  const isProduct = place.tree.entity === 'product' && place.tree.name === 'result' && to === root;
  const fits = isBlock || isProduct || holdsCoupon(place.tree) || (to.entity !== undefined && to.entity === place.parent.entity);
  const sameList =
    to.form === 'list' &&
    place.tree.entity !== undefined &&
    (to.kids.some((kid) => kid.type === 'branch' && kid !== place.tree && kid.entity === place.tree.entity) ||
      // an answer's rows stand in two lists, of which one may be empty
      (place.tree.entity === 'row' && /summaryLines$/i.test(to.name)));
  if (to.form !== 'element' && !fits && !sameList) lose(place.tree);
  return true;
};

/** A key of another name: whatever stands there is told by nobody. */
export const renameKey: Mutation = (root, draws) => {
  const place = pickPlace<Tree>(draws, [
    ...branchPlaces(root, (_, parent) => parent.form === 'object'),
    ...leafPlaces(root, (_, parent) => parent.form === 'object'),
  ]);
  if (place === undefined || place.tree.name === 'data') return false;
  place.tree.name = `${place.tree.name}${draws.one(['New', 'V2', '_'])}`;
  const wasFields = place.tree.name.startsWith('fields');
  const holdsThings =
    !wasFields &&
    place.tree.type === 'branch' &&
    place.parent.entity === undefined &&
    (place.tree.entity !== undefined ||
      place.tree.kids.some((kid) => kid.name === 'fields' || (kid.type === 'branch' && kid.entity !== undefined)));
  if (!holdsThings && !holdsCoupon(place.tree)) lose(place.tree);
  return true;
};
