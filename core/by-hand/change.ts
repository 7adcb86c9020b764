// One thing she can do to what she says, as data: it crosses from our page to the background, and an undo is one too.
import * as z from 'zod/mini';
import { id } from '../formats/amount';
import { entry, statedCoins, statedPromotion, statedShipping, struckOut } from './by-hand';

export const change = z.discriminatedUnion('do', [
  /** a promotion of hers; with `replaces`, in place of a read one */
  z.strictObject({ do: z.literal('add'), promotion: statedPromotion, replaces: z.optional(id) }),
  /** one of hers is another now */
  z.strictObject({ do: z.literal('edit'), entryId: id, promotion: statedPromotion }),
  z.strictObject({ do: z.literal('remove'), entryId: id }),
  /** one of hers as it was, whether it was removed or edited */
  z.strictObject({ do: z.literal('putBack'), entry }),
  /** a read promotion is none to her */
  z.strictObject({ do: z.literal('strikeOut'), promotionId: id, kind: struckOut.shape.kind, text: struckOut.shape.text }),
  z.strictObject({ do: z.literal('restore'), promotionId: id }),
  /** her coins; absent: as the coins page says */
  z.strictObject({ do: z.literal('setCoins'), coins: z.optional(statedCoins) }),
  /** what shipping costs there; no rule: as pages say */
  z.strictObject({ do: z.literal('setShipping'), of: statedShipping.shape.of, rule: z.optional(statedShipping) }),
]);
export type Change = z.infer<typeof change>;
