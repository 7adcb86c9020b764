// Changes after which a page says what it said before: the site makes such ones with every build, and titles and browsers do.
import { h, plainText } from '../../../tests/pages/markup';
import { type Branch, branchesIn } from '../../../tests/pages/tree';
import { attributePlaces, branchPlaces, type Mutation, pickPlace, replace } from './places';
import { bidiMarks, flagsAsStrings, numbersAsStrings, otherDigits, otherMinus, otherSpaces, stringsAsNumbers } from './spellings';

const kept = new Set(['li', 'ul', 'tr', 'td', 'input', 'img', 'label', 'del', 's', 'a', 'button', 'header', 'footer', 'h1', 'form']);

/** One element more around another. */
const wrapElement: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    branchPlaces(root, ({ name, form }) => form === 'element' && !['li', 'header', 'footer'].includes(name)),
  );
  if (place === undefined) return false;
  replace(place, [h('div', draws.often(0.5) ? { class: `nx--box--${draws.below(999)}` } : {}, place.tree)]);
  return true;
};

/** The tails of hashed class names are others. */
const newTails: Mutation = (root, draws) => {
  const places = attributePlaces(root, ({ name, text }) => name === 'class' && /--[A-Za-z0-9_]+(?:\s|$)/.test(String(text)));
  const tail = `q${draws.below(99_999)}`;
  for (const { tree } of places) tree.text = String(tree.text).replace(/--[A-Za-z0-9_]+(?=\s|$)/, `--${tail}`);
  return places.length > 0;
};

const newTag: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    branchPlaces(root, ({ name, form }) => form === 'element' && ['div', 'span', 'p', 'b'].includes(name)),
  );
  if (place === undefined || kept.has(place.tree.name)) return false;
  place.tree.name = draws.one(
    ['section', 'span', 'div', 'x-part'].filter((name) => !(name === 'section' && place.tree.entity === undefined)),
  );
  return true;
};

const moreAttributes: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    branchPlaces(root, ({ form }) => form === 'element'),
  );
  place?.tree.attributes.push({
    type: 'leaf',
    name: draws.one(['data-spm', 'data-x', 'role-x', 'ae_object_value']),
    text: draws.one(['1', 'a.b', 'US $1.00']),
  });
  return place !== undefined;
};

/** The same things in another order: shops, lines in a shop, coupons. */
const otherOrder: Mutation = (root, draws) => {
  const holders = branchesIn(root).filter(
    ({ form, kids }) =>
      form !== 'object' && kids.filter((kid) => kid.type === 'branch' && ['line', 'group', 'coupon'].includes(kid.entity ?? '')).length > 1,
  );
  const [holder] = draws.shuffled(holders);
  if (holder === undefined) return false;
  const things = holder.kids.filter((kid) => kid.type === 'branch' && kid.entity !== undefined);
  const shuffled = draws.shuffled(things);
  holder.kids = holder.kids.map((kid) => (things.includes(kid) ? (shuffled.shift() ?? kid) : kid));
  return true;
};

const otherKeyOrder: Mutation = (root, draws) => {
  const [holder] = draws.shuffled(branchesIn(root).filter(({ form, kids }) => form === 'object' && kids.length > 1));
  if (holder !== undefined) holder.kids = draws.shuffled(holder.kids);
  return holder !== undefined;
};

/** Keys nobody knows, keys of every object, and keys that are no data: what stands in them tells nothing. */
const strangeKeys: Mutation = (root, draws) => {
  const holders = branchesIn(root).filter(({ form, kids }) => form === 'object' && kids.length > 0);
  const [holder] = draws.shuffled(holders);
  if (holder === undefined) return false;
  const name = draws.one(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'x_unknown']);
  const harmless: Branch = {
    type: 'branch',
    name,
    form: 'object',
    attributes: [],
    kids: [{ type: 'leaf', name: 'polluted', text: true }],
    lost: true,
  };
  holder.kids.splice(draws.below(holder.kids.length + 1), 0, harmless);
  return true;
};

const clobbering =
  'querySelector querySelectorAll getAttribute body documentElement childNodes children textContent tagName nodeType matches contains cookie value checked attributes'.split(
    ' ',
  );

/** Elements whose names hide the DOM's own. */
const clobber: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    branchPlaces(root, ({ form, name }) => form === 'element' && name === 'div'),
  );
  if (place === undefined) return false;
  const name = draws.one(clobbering);
  place.parent.kids.splice(0, 0, h('form', { name }, h('input', { name, type: 'hidden' })));
  return true;
};

/** Much that means nothing: empty boxes, or keys. */
const repetition: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    branchPlaces(root, (_, parent) => parent.form !== 'list' && parent.entity === undefined),
  );
  if (place === undefined || !draws.often(0.2)) return false;
  const many = Array.from({ length: 150 }, (_, index) =>
    place.parent.form === 'element' ? h('i', {}) : { ...plainText('x'), name: `junk${index}` },
  );
  place.parent.kids.push(...many);
  return true;
};

/** By name, as the report and `--only` tell them. */
export const readableOnPages: Record<string, Mutation> = {
  wrapElement,
  newTails,
  newTag,
  moreAttributes,
  otherOrder,
  otherDigits,
  otherSpaces,
  bidiMarks,
  otherMinus,
  clobber,
  repetition,
};

export const readableInAnswers: Record<string, Mutation> = {
  otherKeyOrder,
  otherDigits,
  otherSpaces,
  bidiMarks,
  otherMinus,
  strangeKeys,
  numbersAsStrings,
  stringsAsNumbers,
  flagsAsStrings,
  repetition,
};
