// Every promotion that pages and the shopper name, joined: what a case takes from and what she looks through.
import type { ByHand } from '../by-hand/by-hand';
import { nothingByHand } from '../by-hand/nothing-by-hand';
import type { CodeBook } from '../codes/book';
import type { Reading } from '../formats/reading';
import { type BookView, bookCodes, holdToRefusals } from './book-codes';
import { byHandSightings } from './by-hand-sightings';
import { holdToByHand } from './hold-to-by-hand';
import { type JoinedPromotion, joinPromotions } from './join-promotions';
import { safelyDated } from './safely-dated';
import { sightings } from './sightings';
import type { Stores } from './stores';

/** The code book, and the cart its codes are held against. */
export interface CodesFor {
  book: CodeBook | undefined;
  view: BookView;
}

/**
 * One promotion each, sorted by id, hers and those of `readings`, with the codes of the book that fit the cart; what she struck out or
 * corrected is marked, and what the site refused. With a book, a code whose zone is in doubt has the window that is sure.
 */
export function knownPromotions(readings: Reading[], byHand: ByHand | undefined, stores: Stores, codes?: CodesFor): JoinedPromotion[] {
  const read = sightings(readings, stores);
  const hers = byHand ?? nothingByHand;
  const book = codes === undefined ? undefined : bookCodes(codes.book, codes.view, read);
  const joined = joinPromotions([...read, ...byHandSightings(hers, read, stores), ...(book?.sightings ?? [])]);
  const held = holdToByHand(joined, hers);
  if (book === undefined || codes?.book === undefined) return held;
  return holdToRefusals(held, book).map((one) => safelyDated(one, codes.view.region));
}
