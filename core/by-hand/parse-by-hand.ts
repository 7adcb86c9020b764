// Any value → what she says, or what is wrong with it.
import { type DocumentError, documentError } from '../formats/document-error';
import { fail, ok, type Result } from '../result';
import { type ByHand, byHand } from './by-hand';

/** What she says in stacking-by-hand/1, every key known; else the first field that breaks the format. Never throws. */
export function parseByHand(value: unknown): Result<ByHand, DocumentError> {
  const parsed = byHand.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail(documentError(parsed.error));
}
