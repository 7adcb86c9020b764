// Every promotion that pages and the shopper name, joined: what a case takes from and what she looks through.
import type { ByHand } from '../by-hand/by-hand';
import { nothingByHand } from '../by-hand/nothing-by-hand';
import type { Reading } from '../formats/reading';
import { byHandSightings } from './by-hand-sightings';
import { holdToByHand } from './hold-to-by-hand';
import { type JoinedPromotion, joinPromotions } from './join-promotions';
import { sightings } from './sightings';
import type { Stores } from './stores';

/** One promotion each, sorted by id, hers and those of `readings`; what she struck out or corrected is marked. */
export function knownPromotions(readings: Reading[], byHand: ByHand | undefined, stores: Stores): JoinedPromotion[] {
  const read = sightings(readings, stores);
  const hers = byHand ?? nothingByHand;
  return holdToByHand(joinPromotions([...read, ...byHandSightings(hers, read, stores)]), hers);
}
