// A file she brings → a value in its format, or why it is none. A file is a stranger's word.
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../result';
import { type DocumentError, documentError } from './document-error';

/** too-large: longer than it may be · not-json · newer: a later version of the same format · else where it breaks its format */
export type FileError = { code: 'too-large' } | { code: 'not-json' } | { code: 'newer' } | DocumentError;

const named = z.looseObject({ format: z.string() });

/** Whether a value names a later version of a format: "name/7" where the schema knows "name/1". */
function isNewer(value: unknown, format: string): boolean {
  const parsed = named.safeParse(value);
  const [name, version] = format.split('/');
  const match = parsed.success ? /^(.+)\/(\d{1,4})$/.exec(parsed.data.format) : null;
  return match !== null && match[1] === name && Number(match[2]) > Number(version);
}

/** Parses a file's text; `mostCharacters` keeps a huge one from being looked at. Never throws. */
export function parseFile<T>(text: string, schema: z.ZodMiniType<T>, format: string, mostCharacters: number): Result<T, FileError> {
  if (text.length > mostCharacters) return fail({ code: 'too-large' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ code: 'not-json' });
  }
  if (isNewer(value, format)) return fail({ code: 'newer' });
  const parsed = schema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail(documentError(parsed.error));
}
