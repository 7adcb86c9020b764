// What a page says, as it stands after it was changed: read off its tree, never off its text.
import type { Branch, Leaf, Tree } from '../../tests/pages/tree';

/** Values by slot that one thing on a page tells; two in one slot contradict each other. */
export interface Said {
  branch: Branch;
  entity: string;
  truth: Record<string, string>;
  slots: Map<string, Set<string>>;
  /** things it stands in, nearest first */
  around: Said[];
}

const isMoney = (text: string): boolean => /^[A-Z]{3}:-?\d+$/.test(text);
const moneySlots = /^(?:unitPrice|lineSum|listPrice|price|amount|minimum|cap|fee|otherFee|lineFee|freeFrom)$/;

/** Whether a value can be what a slot tells: a title in the place of a price tells nothing. */
const fits = (slot: string, value: string): boolean => {
  if (value === '~') return true;
  if (moneySlots.test(slot)) return isMoney(value);
  if (slot === 'quantity') return /^[1-9]\d{0,5}$/.test(value);
  if (slot === 'selected' || slot === 'available') return /^(?:true|false)$/.test(value);
  if (slot === 'off') return isMoney(value) || /^\d+bp$/.test(value);
  if (slot === 'validFrom' || slot === 'validUntil') return /^\d{12,13}$/.test(value);
  if (slot === 'status') return value === 'used';
  if (slot === 'code') return /^(?=.*[A-Za-z])[\w-]{3,40}$/.test(value);
  if (slot === 'kind' || slot === 'tool') return /^[a-zA-Z]+$/.test(value);
  // a share for coins, where the seller's link stood, is no seller
  if (slot === 'seller') return /^\d{6,14}$/.test(value);
  if (slot === 'itemId') return /^\d{8,17}$/.test(value);
  if (slot === 'storeId') return /^\d{4,14}$/.test(value) && value.length < 11;
  return !isMoney(value);
};

/** Text put into another place says there what it said before, as far as that place can tell such a thing. */
const saidBy = (leaf: Leaf): string | undefined => {
  if (leaf.reads !== undefined) return leaf.reads(leaf.text);
  // a code is whatever stands where a code stands
  if (leaf.slot === 'code') return typeof leaf.text === 'string' ? leaf.text : undefined;
  // words of another thing where an offer stands: an amount in them may be taken for what is off
  if (leaf.slot === 'offer' && (leaf.means === undefined || leaf.means === 'named') && /\d/.test(String(leaf.text))) return 'off=~';
  // a name without letters, out of its link, is a date or a number like any other
  if (leaf.means === 'named' && !/\p{L}/u.test(String(leaf.text))) return undefined;
  // a bare number that came to stand where an amount is written: nobody can be sure what it is
  return leaf.means === undefined && moneySlots.test(leaf.slot ?? '') && /^\d+(?:\.\d+)?$/.test(String(leaf.text)) ? '~' : leaf.means;
};

const several = new Set(['offer', 'dates']);

const add = (said: Said | undefined, slot: string | undefined, value: string | undefined): void => {
  if (said === undefined || slot === undefined || value === undefined) return;
  if (several.has(slot)) {
    // one text that tells several things: "off=USD:1000&minimum=USD:4000"
    for (const part of value.split('&')) {
      const cut = part.indexOf('=');
      if (cut > 0) add(said, part.slice(0, cut), part.slice(cut + 1));
    }
    return;
  }
  if (!fits(slot, value)) return;
  said.slots.set(slot, (said.slots.get(slot) ?? new Set()).add(value));
};

/** All things of a page in document order, each with what its own parts tell; parts under unknown keys tell nothing. */
export const saidIn = (root: Branch): Said[] => {
  const all: Said[] = [];
  const visit = (tree: Tree, about: Said | undefined): void => {
    if (tree.lost === true) return;
    if (tree.type === 'leaf') {
      // an offer is an offer wherever in a card its words stand, and so is the spend it needs where a mark of another sort stood
      if (tree.means?.startsWith('off=') || (tree.name === '' && tree.means?.startsWith('minimum='))) add(about, 'offer', tree.means);
      // and so are days
      else if (tree.name === '' && /^valid(?:From|Until)=/.test(tree.means ?? '')) add(about, 'dates', tree.means);
      else add(about, tree.slot, saidBy(tree));
      return;
    }
    let here = about;
    if (tree.entity !== undefined) {
      here = {
        branch: tree,
        entity: tree.entity,
        truth: tree.truth ?? {},
        slots: new Map(),
        around: about === undefined ? [] : [about, ...about.around],
      };
      all.push(here);
    }
    const own = tree.says?.(tree);
    add(here, own?.slot, own?.value);
    // words in an attribute are drawn nowhere: it tells what its own slot does
    for (const leaf of tree.attributes) if (leaf.lost !== true) add(here, leaf.slot, saidBy(leaf));
    for (const kid of tree.kids) visit(kid, here);
  };
  visit(root, undefined);
  return all;
};

/** Texts and attributes of a thing that are drawn: what is hidden, or lost, a person does not see; another thing in it has its own. */
export const seenLeavesIn = (branch: Branch): Leaf[] =>
  branch.lost === true
    ? []
    : [
        ...branch.attributes,
        ...branch.kids.flatMap((kid) => (kid.type === 'leaf' ? [kid] : kid.entity === undefined ? seenLeavesIn(kid) : [])),
      ].filter(({ lost }) => lost !== true);

/** What is told in a slot: nothing, one value, or several that contradict each other. */
export const told = (said: Said, slot: string): Set<string> => said.slots.get(slot) ?? new Set();

/** The one value a slot tells; undefined where it tells none or several, or something nobody can be sure of. */
export const onlyOne = (said: Said, slot: string): string | undefined => {
  const values = told(said, slot);
  const [value] = values;
  return values.size === 1 && value !== '~' ? value : undefined;
};
