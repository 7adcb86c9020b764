// Text from a file or from standard input, a document at a time: never more in memory than the largest document there may be.
import { closeSync, openSync, readSync } from 'node:fs';
import { fail, ok, type Result } from '../../core/result';

/** Why a document was not planned: said on standard error, and in its plan's place. */
export interface Refused {
  code: string;
  path: string;
  message: string;
}

/** A case of thousands of lines and coupons stays far below. */
const mostBytes = 64 * 1024 * 1024;
const chunkBytes = 1024 * 1024;

const refused = (code: string, message: string) => fail({ code, path: '', message });
const unreadable = (error: unknown) =>
  refused('unreadable', `cannot be opened${error instanceof Error && 'code' in error ? ` (${error.code})` : ''}`);
const tooLarge = refused('too-large', `more than ${mostBytes / 1024 / 1024} MB`);

/** A byte order mark is not part of the text; bytes that are not UTF-8 make it unreadable, or an id might be taken for another. */
function decoded(bytes: Uint8Array): Result<string, Refused> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('not-json', 'not UTF-8 text');
  }
}

/** What a file or pipe holds, in pieces; waits where nothing has been written yet. */
async function* piecesOf(file: string): AsyncGenerator<Buffer> {
  if (file === '-') {
    for await (const piece of process.stdin) yield Buffer.from(piece);
    return;
  }
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const piece = Buffer.alloc(chunkBytes);
      const length = readSync(descriptor, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The text of a whole file, or of all of standard input (`-`). */
export async function textOf(file: string): Promise<Result<string, Refused>> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of piecesOf(file)) {
      bytes += piece.length;
      if (bytes > mostBytes) return tooLarge;
      pieces.push(piece);
    }
  } catch (error) {
    return unreadable(error);
  }
  return decoded(Buffer.concat(pieces));
}

/** The lines of standard input, as they come; one that is longer than any document is refused and passed over. */
export async function* linesGiven(): AsyncGenerator<Result<string, Refused>> {
  const lineFeed = 10;
  let pieces: Buffer[] = [];
  let bytes = 0;
  const line = () => {
    const text = bytes > mostBytes ? tooLarge : decoded(Buffer.concat(pieces));
    [pieces, bytes] = [[], 0];
    return text;
  };
  const take = (piece: Buffer) => {
    bytes += piece.length;
    if (bytes > mostBytes) pieces = [];
    else pieces.push(piece);
  };
  try {
    for await (const piece of piecesOf('-')) {
      let from = 0;
      for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, from)) {
        take(piece.subarray(from, end));
        yield line();
        from = end + 1;
      }
      take(piece.subarray(from));
    }
    if (bytes > 0) yield line();
  } catch (error) {
    yield unreadable(error);
  }
}

/** A document of JSON; `not-json` where the text is none. Never throws. */
export function jsonOf(text: string): Result<unknown, Refused> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return refused('not-json', `not JSON${error instanceof Error ? `: ${error.message}` : ''}`);
  }
}
