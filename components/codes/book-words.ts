// The message for every state, reason and change of the book; a new one without words does not compile.
import type { CodeOrigin } from '../../core/codes/book';
import type { BookChange } from '../../core/codes/change';
import type { RefusalReason } from '../../core/codes/refusal';
import type { CodeStatus } from '../../core/codes/status';
import type { RedFlag } from '../../core/diagnosis/red-flags';
import type { PlainKey } from '../language/language';
import type { ChangeWords } from '../own-page/changing';
import type { BookFailure } from './desk';
import { reasonWords } from './verdict-words';

export const statusWords: Record<CodeStatus, PlainKey> = {
  live: 'codesLive',
  upcoming: 'leftOutUpcoming',
  undated: 'codesUndated',
  refused: 'codesRefused',
  usedByMe: 'leftOutUsed',
  usedUp: 'codesUsedUp',
  ended: 'codesEnded',
};

export const originWords: Record<Exclude<CodeOrigin, 'page'>, PlainKey> = {
  pasted: 'codesFromPaste',
  typed: 'codesFromTyping',
  file: 'codesFromFile',
  shipped: 'codesFromRelease',
};

export const refusalWords: Record<RefusalReason, PlainKey> = { ...reasonWords, 'not-known': 'reasonNotKnown' };

/** What to be careful about, as parts of one list. */
export const flagWords: Record<RedFlag, PlainKey> = {
  'asks-to-sign-in': 'flagSignIn',
  'asks-to-install': 'flagInstall',
  'asks-for-a-favour': 'flagFavour',
  hidden: 'flagHidden',
  'no-date': 'flagNoDate',
  'first-come': 'flagFirstCome',
  'no-source': 'flagNoSource',
  'too-much': 'flagTooMuch',
};

const done: Record<BookChange['do'], PlainKey> = {
  add: 'codesAdded',
  markUsed: 'codesMarked',
  markRefused: 'codesMarked',
  unmark: 'codesMarked',
  erase: 'codesErased',
  putBack: 'codesAdded',
};

const failed: Record<BookFailure['code'], PlainKey> = {
  'too-many': 'codesTooMany',
  'no-such-entry': 'discountsGone',
  'bad-code': 'discountsCodeNotReadable',
  'storage-full': 'discountsStorageFull',
  'storage-unavailable': 'discountsStorageBroken',
  newer: 'codesNewer',
  'not-kept': 'discountsNotKept',
};

export const changeWords: ChangeWords<BookChange, BookFailure> = {
  done: (change) => done[change.do],
  failed: ({ code }) => failed[code],
  undone: 'discountsUndone',
};
