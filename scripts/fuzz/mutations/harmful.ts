// Changes after which a page says less, or something else, or nothing that holds together. The tree goes on knowing what it says.
import type { Draws } from '../../../tests/core/planning/chance';
import { planted } from '../../../tests/pages/checkout-page';
import { h } from '../../../tests/pages/markup';
import { moneyFor } from '../../../tests/pages/money';
import { type Branch, branchesIn, copyOf, type Leaf, leavesIn, type Tree } from '../../../tests/pages/tree';
import { attributePlaces, branchPlaces, leafPlaces, lose, type Mutation, type Place, pickPlace, replace } from './places';

const anyBranch = (root: Branch, draws: Draws): Place<Branch> | undefined => pickPlace(draws, branchPlaces(root));
const isAddress = (leaf: Leaf): boolean => planted.some((words) => words === leaf.text);
const tells = (leaf: Leaf): boolean =>
  (!isAddress(leaf) && leaf.slot !== undefined) || (typeof leaf.text === 'string' && leaf.text.length > 3);

const drop: Mutation = (root, draws) => {
  const place = draws.often(0.5) ? anyBranch(root, draws) : pickPlace<Tree>(draws, leafPlaces(root, tells));
  if (place !== undefined) replace(place, []);
  return place !== undefined;
};

/** Twice the same. In an object the copy has a key nobody knows, which only maps of blocks do not mind. */
const double: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    branchPlaces(
      root,
      (tree, parent) => parent.form !== 'object' || tree.kids.some((kid) => kid.name === 'fields') || tree.entity === 'coupon',
    ),
  );
  if (place === undefined) return false;
  replace(place, [place.tree, { ...copyOf(place.tree), name: place.parent.form === 'object' ? `${place.tree.name}_2` : place.tree.name }]);
  return true;
};

/** Coupons are looked for under whatever names. */
const holdsCoupon = (tree: Tree): boolean => branchesIn(tree).some(({ entity }) => entity === 'coupon');

const isIn = (outer: Branch, inner: Branch): boolean => branchesIn(outer).includes(inner);

const move: Mutation = (root, draws) => {
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

/** The texts of two places, exchanged. */
const swapTexts: Mutation = (root, draws) => {
  const sort = draws.often(0.7) ? (leaf: Leaf) => leaf.slot !== undefined : tells;
  const [one] = draws.shuffled(leavesIn(root).filter(sort));
  const alike = leavesIn(root).filter(
    (leaf) =>
      leaf !== one &&
      sort(leaf) &&
      (draws.often(0.8) || one?.slot === 'itemId' || one?.slot === 'storeId' || leaf.slot === 'itemId' || leaf.slot === 'storeId'
        ? leaf.slot === one?.slot
        : true),
  );
  const [two] = draws.shuffled(alike);
  if (one === undefined || two === undefined) return false;
  const { text, means, raw } = one;
  Object.assign(one, { text: two.text, means: two.means, raw: two.raw });
  Object.assign(two, { text, means, raw });
  return true;
};

const shuffleKids: Mutation = (root, draws) => {
  const [branch] = draws.shuffled(branchesIn(root).filter(({ kids, name }) => kids.length > 1 && !['html', 'body'].includes(name)));
  if (branch !== undefined) branch.kids = draws.shuffled(branch.kids);
  return branch !== undefined;
};

/** Another amount in one place: the page contradicts itself wherever it says the amount twice, or sums it up. */
const otherAmount: Mutation = (root, draws, code) => {
  const written = moneyFor(draws, code);
  const place = pickPlace(
    draws,
    leafPlaces(
      root,
      (leaf) =>
        leaf.means?.startsWith(`${code}:`) === true || (leaf.reads !== undefined && typeof leaf.text === 'number' && leaf.text < 1e7),
    ),
  );
  if (place === undefined) return false;
  const { tree } = place;
  if (tree.reads !== undefined) tree.text = Number(tree.text) + 1 + draws.below(20);
  else {
    const amount = Number(tree.means?.split(':')[1]) + 1 + draws.below(3000);
    Object.assign(tree, { text: written.shown(amount), means: `${code}:${amount}` });
  }
  return true;
};

/** One character of a price that is drawn in single characters. */
const otherDigit: Mutation = (root, draws) => {
  const chars = branchesIn(root).filter(
    (branch) =>
      branch.attributes.some(({ text }) => String(text).startsWith('es--char')) &&
      branch.kids.some((kid) => kid.type === 'leaf' && /\d/.test(String(kid.text))),
  );
  const [char] = draws.shuffled(chars);
  const [leaf] = char?.kids ?? [];
  if (leaf?.type !== 'leaf') return false;
  leaf.text = String(draws.below(10));
  return true;
};

const otherCurrency: Mutation = (root, draws, code) => {
  const other = moneyFor(draws, draws.one(['EUR', 'BRL', 'ILS', 'PLN', 'KRW', 'MXN'].filter((each) => each !== code)));
  const place = pickPlace(
    draws,
    leafPlaces(root, (leaf) => leaf.means?.startsWith(`${code}:`) === true),
  );
  if (place === undefined) return false;
  const amount = Number(place.tree.means?.split(':')[1]);
  Object.assign(place.tree, { text: other.shown(amount), means: `${other.code}:${amount}` });
  return true;
};

const emptied: Mutation = (root, draws) => {
  const place = pickPlace(draws, leafPlaces(root, tells));
  if (place !== undefined)
    Object.assign(place.tree, {
      text: place.parent.form === 'element' ? '' : draws.one([null, '', [], {}, true, -1, 1e308] as unknown[]),
      means: undefined,
      raw: false,
    });
  return place !== undefined;
};

/** A key of another name: whatever stands there is told by nobody. */
const renameKey: Mutation = (root, draws) => {
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

const dropAttribute: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    attributePlaces(root, () => true),
  );
  if (place !== undefined) place.parent.attributes = place.parent.attributes.filter((each) => each !== place.tree);
  return place !== undefined;
};

const renameClass: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    attributePlaces(root, ({ name, text }) => name === 'class' && text !== ''),
  );
  if (place === undefined) return false;
  const names = String(place.tree.text).split(/\s+/);
  const at = draws.below(names.length);
  const before = names[at] ?? '';
  const renamed = draws.often(0.3)
    ? names.filter((_, index) => index !== at)
    : names.map((each, index) => (index === at ? `nx-${draws.below(999)}` : each));
  const everywhere = draws.often(0.5);
  const next = renamed.find((each) => !names.includes(each)) ?? '';
  for (const { tree } of everywhere ? attributePlaces(root, ({ name }) => name === 'class') : [place])
    if (tree === place.tree) tree.text = renamed.join(' ');
    else
      tree.text = String(tree.text)
        .split(/\s+/)
        .map((each) => (each === before ? next : each))
        .join(' ')
        .trim();
  return true;
};

const unwrap: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    branchPlaces(
      root,
      ({ form, entity, name, says }) =>
        form === 'element' && entity !== 'line' && entity !== 'row' && entity !== 'coupon' && says === undefined && name !== 'label',
    ),
  );
  if (place !== undefined) replace(place, place.tree.kids);
  return place !== undefined;
};

/** A copy nobody sees, with another amount in it. */
const hiddenCopy: Mutation = (root, draws, code) => {
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

const loader: Mutation = (root, draws) => {
  const place = anyBranch(root, draws);
  place?.parent.kids.push(h('div', { class: draws.one(['comet-v2-loading-wrap', 'comet-loading']) }));
  return place !== undefined;
};

/** Everything behind one place is not there: the page was cut off while it came. */
const cut: Mutation = (root, draws) => {
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

/** By name, as the report and `--only` tell them. */
export const harmfulOnPages: Record<string, Mutation> = {
  drop,
  double,
  move,
  swapTexts,
  shuffleKids,
  otherAmount,
  otherDigit,
  otherCurrency,
  emptied,
  dropAttribute,
  renameClass,
  unwrap,
  hiddenCopy,
  loader,
  cut,
};
export const harmfulInAnswers: Record<string, Mutation> = {
  drop,
  double,
  move,
  swapTexts,
  shuffleKids,
  otherAmount,
  otherCurrency,
  emptied,
  renameKey,
};
