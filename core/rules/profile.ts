// stacking-profile/1: one reading of what the market leaves unclear, every field with its sources (formats page, "Profile format").
import * as z from 'zod/mini';
import { amount, basisPoints, id } from '../formats/amount';
import { type DocumentError, documentError } from '../formats/document-error';
import { rules } from '../formats/rules';
import { fail, ok, type Result } from '../result';

/** The contested steps of making a case out of readings; none of them is a rule the evaluator knows. */
export const caseMaking = z.strictObject({
  /** a promotion whose pages name no lines: it counts every line, or only the items on whose pages it was seen */
  unknownEligibility: z.enum(['countAll', 'seenOnly']),
  /** "X off per Y" without a stated maximum: once, or as often as Y fits */
  perWithoutMaximum: z.enum(['once', 'repeat']),
  /** a line that a promotion does not count: it is left out of the sum, or keeps the promotion away */
  mixedCart: z.enum(['countEligible', 'rejectAll']),
  /** a threshold passed by less than the larger of the two is called thin: minor units, and basis points of the threshold */
  comparisonMargin: z.strictObject({ amount: z.optional(amount), basisPoints: z.optional(basisPoints) }),
  /** IANA zone of a date whose page states none */
  codeZone: z.string().check(z.minLength(1)),
  /** most that coins pay of an order, in basis points of what is left of its goods; no such limit while absent */
  coinsOrderCap: z.optional(basisPoints),
  /** days for which an automatic discount without an end is believed after it was last seen; for ever while absent */
  undatedDiscountDays: z.optional(z.int().check(z.gte(0))),
});
export type CaseMaking = z.infer<typeof caseMaking>;

/**
 * Why a field has its value. `grade` says how good the source is: O official page, OC official text seen as a copy, S several
 * independent sources, B one blog, forum or bank, T third-party source code, C sources contradict each other, I inference, N nothing found.
 */
const source = z.strictObject({ source: z.string().check(z.minLength(1)), date: z.string(), grade: z.string(), says: z.string() });
export type RuleSource = z.infer<typeof source>;

export const stackingProfile = z.strictObject({
  format: z.literal('stacking-profile/1'),
  profileId: id,
  title: z.string(),
  rules,
  caseMaking,
  /** by path of the field: `rules.thresholdBase`, `caseMaking.mixedCart` */
  sources: z.record(z.string(), z.array(source).check(z.minLength(1))),
});
export type StackingProfile = z.infer<typeof stackingProfile>;

/** A profile, complete and without unknown keys; else the first field that breaks the format. Never throws. */
export function parseProfile(value: unknown): Result<StackingProfile, DocumentError> {
  const parsed = stackingProfile.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail(documentError(parsed.error));
}

/** Paths of fields for which the profile names no source. */
export function unsourcedFields(profile: StackingProfile): string[] {
  const paths = [
    ...Object.keys(profile.rules).map((field) => `rules.${field}`),
    ...Object.keys(profile.caseMaking).map((field) => `caseMaking.${field}`),
  ];
  return paths.filter((path) => !Object.hasOwn(profile.sources, path));
}
