// Selectors are data: best first, each with the date it was seen to hold.
import { find, findAll } from './dom';

/** A selector; beside it, as a comment, when it was seen to hold: what no page needs is in no page's script. */
export type Selector = string;

/** The first element that any of the selectors finds, best selector first. */
export const pick = (root: Node, selectors: Selector[]): Element | undefined => {
  for (const css of selectors) {
    const found = find(root, css);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** All elements of the first selector that finds any, and that selector. */
export const pickAll = (root: Node, selectors: Selector[]): { elements: Element[]; css: string } => {
  for (const css of selectors) {
    const elements = findAll(root, css);
    if (elements.length > 0) return { elements, css };
  }
  return { elements: [], css: '' };
};
