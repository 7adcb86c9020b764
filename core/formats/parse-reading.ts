// Any value → a reading, or what is wrong with it.
import { fail, ok, type Result } from '../result';
import { type DocumentError, documentError } from './document-error';
import { type Reading, reading } from './reading';

/** A reading of stacking-reading/1, every key known; else the first field that breaks the format. Never throws. */
export function parseReading(value: unknown): Result<Reading, DocumentError> {
  const parsed = reading.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail(documentError(parsed.error));
}
