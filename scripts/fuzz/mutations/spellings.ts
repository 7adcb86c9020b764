// Texts and values written otherwise, which say what they said: digits, blanks, signs and quotes.
import type { Leaf } from '../../../tests/pages/tree';
import { leafPlaces, type Mutation, pickPlace } from './places';

const isMoneyText = (leaf: Leaf): boolean =>
  typeof leaf.text === 'string' && /\d/.test(leaf.text) && leaf.reads === undefined && /[A-Z]{3}:-?\d/.test(leaf.means ?? '');

const foreignZeros = [0x0660, 0x06f0, 0xff10];

/** Amounts in the digits of another script. */
export const otherDigits: Mutation = (root, draws) => {
  const zero = draws.one(foreignZeros);
  const all = draws.often(0.5);
  const places = leafPlaces(root, isMoneyText);
  const [first] = draws.shuffled(places);
  for (const { tree } of all ? places : first === undefined ? [] : [first])
    tree.text = String(tree.text).replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));
  return places.length > 0;
};

/** Amounts with blanks of another kind. */
export const otherSpaces: Mutation = (root, draws) => {
  const places = leafPlaces(root, (leaf) => isMoneyText(leaf) && / /.test(String(leaf.text)));
  const space = draws.one(['\u00a0', '\u202f', '\u2009', '  ']);
  for (const { tree } of places) tree.text = String(tree.text).replace(/ /g, space);
  return places.length > 0;
};

/** An amount between marks of direction, as right-to-left pages write it. */
export const bidiMarks: Mutation = (root, draws) => {
  const place = pickPlace(draws, leafPlaces(root, isMoneyText));
  if (place === undefined) return false;
  place.tree.text = `\u200f${place.tree.text}\u200e`;
  return true;
};

/** A minus of another kind. */
export const otherMinus: Mutation = (root, draws) => {
  const places = leafPlaces(root, (leaf) => isMoneyText(leaf) && String(leaf.text).startsWith('-'));
  for (const { tree } of places) tree.text = String(tree.text).replace('-', draws.one(['\u2212', '- ', '\u2013']));
  return places.length > 0;
};

/** Numbers between quotes. */
export const numbersAsStrings: Mutation = (root, draws) => {
  const all = draws.often(0.5);
  const places = leafPlaces(root, ({ text, reads }) => typeof text === 'number' && reads !== undefined);
  const [first] = draws.shuffled(places);
  for (const { tree } of all ? places : first === undefined ? [] : [first]) tree.text = String(tree.text);
  return places.length > 0;
};

/** Digits without quotes. */
export const stringsAsNumbers: Mutation = (root, draws) => {
  const places = leafPlaces(root, ({ text, reads }) => typeof text === 'string' && reads !== undefined && /^[1-9]\d*$/.test(text));
  const place = pickPlace(draws, places);
  if (place !== undefined) place.tree.raw = true;
  return place !== undefined;
};

/** A yes or no between quotes. */
export const flagsAsStrings: Mutation = (root, draws) => {
  const place = pickPlace(
    draws,
    leafPlaces(root, ({ text, reads }) => typeof text === 'boolean' && reads !== undefined),
  );
  if (place !== undefined) place.tree.text = String(place.tree.text);
  return place !== undefined;
};
