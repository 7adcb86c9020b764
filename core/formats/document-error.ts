// Where a document breaks its format: one error, the first in the order of the document.
import type * as z from 'zod/mini';

/** `path` names the field from the document's root, as `wallet.coupons[2].minimumSpend`; empty for the document itself. */
export interface DocumentError {
  code: 'wrong-format' | 'unknown-key' | 'invalid';
  path: string;
  message: string;
}

/** A path in the notation of the formats: dots between names, brackets around positions. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`),
    '',
  );

/** The first thing a schema found wrong. An unknown key is named itself, not its parent. */
export function documentError(error: z.core.$ZodError): DocumentError {
  const issue = error.issues[0];
  if (issue === undefined) return { code: 'invalid', path: '', message: 'not valid' };
  if (issue.code === 'unrecognized_keys') {
    return { code: 'unknown-key', path: pathText([...issue.path, issue.keys[0] ?? '']), message: issue.message };
  }
  const path = pathText(issue.path);
  return { code: path === 'format' ? 'wrong-format' : 'invalid', path, message: issue.message };
}
