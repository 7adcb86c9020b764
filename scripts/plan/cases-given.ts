// Files and lines of standard input, as cases or as why they are none.
import type { StackingCase } from '../../core/formats/case';
import { parseCase } from '../../core/formats/parse-case';
import type { Result } from '../../core/result';
import { jsonOf, linesGiven, type Refused, textOf } from './text-given';

export interface Given {
  /** how messages name it: the file, or the line of standard input */
  name: string;
  /** the document's own id where it states one, else its name */
  caseId: string;
  case: Result<StackingCase, Refused>;
}

/** The case of a file; of standard input (`-`) one for each line that is not blank, as soon as the line is there. */
export async function* casesGiven(file: string): AsyncGenerator<Given> {
  if (file !== '-') {
    yield given(file, await textOf(file));
    return;
  }
  let at = 0;
  for await (const line of linesGiven()) {
    at += 1;
    if (!line.ok || line.value.trim() !== '') yield given(`-:${at}`, line);
  }
}

function given(name: string, text: Result<string, Refused>): Given {
  const document = text.ok ? jsonOf(text.value) : text;
  if (!document.ok) return { name, caseId: name, case: document };
  const stated = document.value;
  const caseId = typeof stated === 'object' && stated !== null && 'caseId' in stated ? stated.caseId : undefined;
  return { name, caseId: typeof caseId === 'string' && caseId !== '' ? caseId : name, case: parseCase(stated) };
}
