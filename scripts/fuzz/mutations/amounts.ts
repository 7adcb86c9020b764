// Other amounts, digits and currencies, and texts that have changed places.
import { moneyFor } from '../../../tests/pages/money';
import { branchesIn, type Leaf, leavesIn } from '../../../tests/pages/tree';
import { leafPlaces, type Mutation, pickPlace, tells } from './places';

/** The texts of two places, exchanged. */
export const swapTexts: Mutation = (root, draws) => {
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

/** Another amount in one place: the page contradicts itself wherever it says the amount twice, or sums it up. */
export const otherAmount: Mutation = (root, draws, code) => {
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
export const otherDigit: Mutation = (root, draws) => {
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

/** The same amount in another currency. */
export const otherCurrency: Mutation = (root, draws, code) => {
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
