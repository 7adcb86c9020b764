// Parts of a page or answer that are gone, twice there, in another order, or there and not seen.
import { h, plainText } from '../../../tests/pages/markup';
import { type Branch, branchesIn, copyOf, type Tree } from '../../../tests/pages/tree';
import { otherAmount } from './amounts';
import { anyBranch, branchPlaces, leafPlaces, lose, type Mutation, pickPlace, replace, tells } from './places';

/** A part or a text is gone. */
export const drop: Mutation = (root, draws) => {
  const place = draws.often(0.5) ? anyBranch(root, draws) : pickPlace<Tree>(draws, leafPlaces(root, tells));
  if (place !== undefined) replace(place, []);
  return place !== undefined;
};

/** Twice the same. In an object the copy has a key nobody knows, which only maps of blocks do not mind. */
export const double: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    branchPlaces(
      root,
      (tree, parent) => parent.form !== 'object' || tree.kids.some((kid) => kid.name === 'fields') || tree.entity === 'coupon',
    ),
  );
  if (place === undefined) return false;
  const copy = { ...copyOf(place.tree), name: place.parent.form === 'object' ? `${place.tree.name}_2` : place.tree.name };
  // the fields of a block in which others have come to stand are no block
  if (copy.name === 'fields_2') lose(copy);
  replace(place, [place.tree, copy]);
  return true;
};

/** The parts of one part in another order. */
export const shuffleKids: Mutation = (root, draws) => {
  const [branch] = draws.shuffled(branchesIn(root).filter(({ kids, name }) => kids.length > 1 && !['html', 'body'].includes(name)));
  if (branch !== undefined) branch.kids = draws.shuffled(branch.kids);
  return branch !== undefined;
};

/** A text is empty, a value is of another sort. */
export const emptied: Mutation = (root, draws) => {
  const place = pickPlace(draws, leafPlaces(root, tells));
  if (place !== undefined)
    Object.assign(place.tree, {
      text: place.parent.form === 'element' ? '' : draws.one([null, '', [], {}, true, -1, 1e308] as unknown[]),
      means: undefined,
      raw: false,
    });
  return place !== undefined;
};

const most = 5000;

/** Very much of what means nothing, or one very long text: seldom, for it takes its time. */
export const giant: Mutation = (root, draws) => {
  if (!draws.often(0.03)) return false;
  const [parent] = draws.shuffled(
    branchesIn(root).filter(
      ({ form, name, entity }) => form !== 'list' && entity === undefined && !['html', 'head', 'title', 'input', 'img'].includes(name),
    ),
  );
  if (parent === undefined) return false;
  const isElement = parent.form === 'element';
  const long = 'ab '.repeat(draws.one([most, 40 * most]));
  const kids: Tree[] = draws.often(0.5)
    ? [isElement ? h('i', { title: long }) : { ...plainText(long), name: 'long' }]
    : Array.from({ length: most }, (_, at) => (isElement ? h('i', {}) : { ...plainText('x'), name: `junk${at}` }));
  parent.kids.splice(draws.below(parent.kids.length + 1), 0, ...kids);
  return true;
};

/** An element is gone, what stood in it stays. */
export const unwrap: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    branchPlaces(
      root,
      ({ form, entity, name, says }) =>
        form === 'element' && entity !== 'line' && entity !== 'row' && entity !== 'coupon' && says === undefined && name !== 'label',
    ),
  );
  if (place !== undefined) replace(place, place.tree.kids);
  // what named a shop's things names what stands beside it, as anybody sees who looks
  if (place?.tree.entity === 'group' && place.parent.entity === undefined)
    Object.assign(place.parent, { entity: 'group', truth: place.tree.truth });
  return place !== undefined;
};

/** A copy nobody sees, with another amount in it. */
export const hiddenCopy: Mutation = (root, draws, code) => {
  const place = pickPlace(
    draws,
    branchPlaces(
      root,
      ({ form, entity, name }) => form === 'element' && entity !== 'line' && entity !== 'group' && name !== 'input' && name !== 'label',
    ),
  );
  if (place === undefined || branchesIn(place.tree).some(({ entity, name }) => entity === 'line' || name === 'input')) return false;
  const copy = copyOf(place.tree);
  otherAmount(copy, draws, code);
  copy.attributes = [
    ...copy.attributes.filter(({ name }) => name !== 'style'),
    { type: 'leaf', name: 'style', text: draws.one(['display:none', 'display: none;', 'visibility:hidden']) },
  ];
  lose(copy);
  replace(place, draws.often(0.5) ? [copy, place.tree] : [place.tree, copy]);
  return true;
};

/** The page says that it is still at work. */
export const loader: Mutation = (root, draws) => {
  const place = anyBranch(root, draws);
  place?.parent.kids.push(h('div', { class: draws.one(['comet-v2-loading-wrap', 'comet-loading']) }));
  return place !== undefined;
};

/** Everything behind one place is not there: the page was cut off while it came. */
export const cut: Mutation = (root, draws) => {
  const chain: Branch[] = [root];
  for (let here: Branch | undefined = root; here !== undefined; ) {
    const [next]: Branch[] = draws.shuffled(here.kids.filter((kid): kid is Branch => kid.type === 'branch'));
    if (next === undefined || !draws.often(0.9)) break;
    here.kids.splice(here.kids.indexOf(next) + 1);
    chain.push(next);
    here = next;
  }
  return chain.length > 1;
};
