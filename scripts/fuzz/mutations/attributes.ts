// Attributes that are gone, and classes of other names.
import { attributePlaces, type Mutation, pickPlace } from './places';

/** An attribute is gone. */
export const dropAttribute: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    attributePlaces(root, () => true),
  );
  if (place !== undefined) place.parent.attributes = place.parent.attributes.filter((each) => each !== place.tree);
  return place !== undefined;
};

/** One name of a class is another, or gone: in one place, or in all that have it. */
export const renameClass: Mutation = (root, draws) => {
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
