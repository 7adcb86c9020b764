// Why a document is no case.
import { pathText } from './document-error';

/** `path` names the field from the document's root, as `lineItems[2].unitPrice.amount`; empty for the document itself. */
export interface CaseError {
  code: 'wrong-format' | 'unknown-key' | 'invalid' | 'duplicate-id' | 'dangling-id' | 'too-large';
  path: string;
  message: string;
}

/** An error at a path of names and positions; the message is for a person at a terminal. */
export const caseError = (code: CaseError['code'], path: readonly PropertyKey[], message: string): CaseError => ({
  code,
  path: pathText(path),
  message,
});
