// Apart from the schema, which not everyone who begins with nothing needs.
import type { ByHand } from './by-hand';

/** What holds until she enters something. */
export const nothingByHand: ByHand = { format: 'stacking-by-hand/1', promotions: [], struckOut: [], shipping: [] };
