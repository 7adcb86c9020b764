// Where a document breaks its format: one error, the first in the order of the document.
import type * as z from 'zod/mini';

/** `path` names the field from the document's root, as `wallet.coupons[2].minimumSpend`; empty for the document itself. */
export interface DocumentError {
  code: string;
  path: string;
  message: string;
}

/** A path in the notation of the formats: dots between names, brackets around positions. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`),
    '',
  );

/** The first thing a schema found wrong. An unknown key is named itself, not its parent; the code is the schema's own. */
export function documentError(error: z.core.$ZodError): DocumentError {
  const issue = error.issues[0];
  if (issue === undefined) return { code: 'invalid', path: '', message: 'not valid' };
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
  return { code: issue.code.replaceAll('_', '-'), path: pathText(path), message: issue.message };
}
