// The shipped readings of the rules, in words: theirs are titles in English.
import type { PlainKey } from '../language/language';

/** By profile id; one that is not here is no choice. */
export const profileWords: Readonly<Record<string, PlainKey>> = {
  'default-2026-11': 'profileCautious',
  'parallel-thresholds': 'profileParallel',
  'strict-more-than': 'profileMoreThan',
  'cross-store-last': 'profileCrossStoreLast',
  'select-or-code': 'profileSelectOrCode',
};
