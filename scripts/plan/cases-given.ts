// The documents a command line names: files of one case each, and `-` for one case a line on standard input.
import { readFileSync } from 'node:fs';
import type { StackingCase } from '../../core/formats/case';
import { parseCase } from '../../core/formats/parse-case';
import { fail, ok, type Result } from '../../core/result';

export interface Refused {
  code: string;
  path: string;
  message: string;
}

export interface Given {
  /** how messages name it: the file, or the line of standard input */
  name: string;
  /** the document's own id where it states one, else its name */
  caseId: string;
  case: Result<StackingCase, Refused>;
}

/** The text of a file or of standard input, without a byte order mark. */
export function textOf(file: string): Result<string, Refused> {
  try {
    return ok(readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    return fail({ code: 'unreadable', path: '', message: 'cannot be opened' });
  }
}

export function jsonOf(text: string): Result<unknown, Refused> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail({ code: 'not-json', path: '', message: error instanceof Error ? error.message : 'not JSON' });
  }
}

export function casesGiven(file: string): Given[] {
  const text = textOf(file);
  if (!text.ok) return [{ name: file, caseId: file, case: text }];
  if (file !== '-') return [given(file, text.value)];
  return text.value.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [given(`-:${at + 1}`, line)]));
}

function given(name: string, text: string): Given {
  const document = jsonOf(text);
  if (!document.ok) return { name, caseId: name, case: document };
  const stated = document.value;
  const caseId = typeof stated === 'object' && stated !== null && 'caseId' in stated ? stated.caseId : undefined;
  return { name, caseId: typeof caseId === 'string' && caseId !== '' ? caseId : name, case: parseCase(stated) };
}
