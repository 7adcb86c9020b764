// Apart from the schema, which not everyone who begins with nothing needs.
import type { CodeBook } from './book';

/** What holds until a code is seen. */
export const emptyBook: CodeBook = { format: 'stacking-code-book/1', entries: [] };
