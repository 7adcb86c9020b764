// What she pastes or brings in a file, as rows: a document of ours as it is, any other text as it is understood.
import type { ReadText } from '../../components/codes/desk';
import { codesDocument } from '../../core/formats/codes';
import { readText } from '../../readers/pasted/read-text';

/** A document of codes; undefined for any other text. */
function documentIn(text: string): ReturnType<typeof codesDocument.safeParse>['data'] {
  if (!/^\s*\{/.test(text.slice(0, 1000))) return undefined;
  try {
    return codesDocument.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Reads texts for a market (ISO 3166, where it is known) at the time of reading. */
export const textReader =
  (market: string | undefined, now: () => number): ReadText =>
  (text) =>
    documentIn(text)?.rows ?? readText(text, { ...(market === undefined ? {} : { market }), atMs: now() });
