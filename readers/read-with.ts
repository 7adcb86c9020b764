// One page, with the readers a script carries.
import type { PageKind, Reading } from '../core/formats/reading';
import { challengeIn, challengeTried } from './challenge';
import { draftOf, failureOf, type Witness } from './draft';
import { type KindOfPage, pageKind } from './page-kind';
import { finished, type ReadingSteps } from './reading-steps';
import type { PageSource } from './source';

/** Reads one kind of page, where it may be long in steps. */
export type PageReader = (source: PageSource) => Reading | ReadingSteps;

const unread = (source: PageSource, { page, unsupported }: KindOfPage): Reading => {
  const draft = draftOf(source, page);
  const witness: Witness = { source: source.document === undefined ? 'response' : 'dom', detail: 'url' };
  if (/^https?:\/\/(?:login|passport)\.aliexpress\./.test(source.url)) return failureOf(draft, witness, 'logged-out', ['url']);
  if (unsupported === true) return failureOf(draft, witness, 'unsupported-site', ['url']);
  const challenge = source.document === undefined ? undefined : challengeIn(source.document);
  return challenge === undefined
    ? failureOf(draft, witness, 'unknown-layout', ['url'])
    : failureOf(draft, witness, challenge, challengeTried);
};

/**
 * Reads a page with the given readers, by its URL. Never throws and touches no global: whatever a page does to a reader is the failure
 * `unknown-layout`.
 */
export function* readInSteps(readers: Partial<Record<PageKind, PageReader>>, source: PageSource): ReadingSteps {
  const kind = pageKind(source.url);
  try {
    const read = kind.unsupported === true ? undefined : readers[kind.page];
    const reading = read === undefined ? unread(source, kind) : read(source);
    return Symbol.iterator in reading ? yield* reading : reading;
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : 'unknown';
    return failureOf(draftOf(source, kind.page), { source: 'dom', detail: 'reader' }, 'unknown-layout', [`reader stopped: ${name}`]);
  }
}

/** The same in one go. */
export const readWith = (readers: Partial<Record<PageKind, PageReader>>, source: PageSource): Reading =>
  finished(readInSteps(readers, source));
