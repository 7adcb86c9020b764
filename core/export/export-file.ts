// stackwise-export/1: everything that is kept of her, in one file. Every part is in the format it is kept in.
import * as z from 'zod/mini';
import { settings } from '../answer/settings';
import { untouchedSettings } from '../answer/untouched-settings';
import { byHand } from '../by-hand/by-hand';
import { MOST_REMINDERS, reminder } from '../calendar/reminder';
import { correction } from '../cases/correction';
import { codeBook } from '../codes/book';
import { instant } from '../formats/amount';
import { reading } from '../formats/reading';
import { stackingProfile } from '../rules/profile';

export const EXPORT_FORMAT = 'stackwise-export/1';

export const exportFile = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  exportedAt: instant,
  settings,
  /** the rule profile she brought */
  profile: z.optional(stackingProfile),
  byHand,
  corrections: z.array(correction).check(z.maxLength(300)),
  /** readings of coupon pages, coins, products, stores and wish lists */
  facts: z.array(reading).check(z.maxLength(1000)),
  /** sales she asked to be reminded of; absent where there are none */
  reminders: z.optional(z.array(reminder).check(z.minLength(1), z.maxLength(MOST_REMINDERS))),
  /** the code book; absent where it is empty */
  codes: z.optional(codeBook),
});
export type ExportFile = z.infer<typeof exportFile>;

/** How much of each there is. */
export interface Holdings {
  /** those that are not as they were untouched */
  settings: number;
  /** discounts she entered, her coins, her shipping rules */
  entered: number;
  struckOut: number;
  corrections: number;
  facts: number;
  reminders: number;
  /** codes of the book */
  codes: number;
  profile: boolean;
}

/** Counts what a file holds. */
export const countExport = ({ settings: chosen, byHand: hers, corrections, facts, reminders, codes, profile }: ExportFile): Holdings => ({
  settings: Object.entries(chosen).filter(([name, value]) => value !== (untouchedSettings as Record<string, unknown>)[name]).length,
  entered: hers.promotions.length + hers.shipping.length + (hers.coins === undefined ? 0 : 1),
  struckOut: hers.struckOut.length,
  corrections: corrections.length,
  facts: facts.length,
  reminders: reminders?.length ?? 0,
  codes: codes?.entries.length ?? 0,
  profile: profile !== undefined,
});
