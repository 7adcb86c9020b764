// A book of codes beside the $42 trap: one that works, one that is in the way, one out of reach, one to come, one over, one for others.
import type { CalendarProps } from '../../../components/calendar/Calendar';
import type { CartAdvice, KnownCodes } from '../../../components/codes/desk';
import type { CartAnswer } from '../../../core/answer/answer';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import { applyBookChange } from '../../../core/codes/apply-change';
import type { CodeBook } from '../../../core/codes/book';
import type { BookChange } from '../../../core/codes/change';
import { emptyBook } from '../../../core/codes/empty-book';
import type { CodeRow } from '../../../core/formats/codes';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { adviceOn } from '../../../entrypoints/codes/advice';
import { diagnosisOf, knownCodes } from '../../../entrypoints/codes/known';
import { sampleNow, trap } from './sample-answers';

const USD = { code: 'USD', exponent: 2 };

const row = (code: string, off: number, minimum: number, fields: Partial<CodeRow> = {}): CodeRow => ({
  code,
  kind: 'promoCode',
  currency: USD,
  discount: { type: 'fixed', amount: off },
  minimumSpend: { amount: minimum },
  validUntil: '2026-06-25T06:59:59Z',
  text: `$${off / 100} off $${minimum / 100} with ${code}`,
  ...fields,
});

export const sampleRows: CodeRow[] = [
  row('DESK9', 900, 9900, { unsure: ['currency', 'validUntil'] }),
  row('DESK3', 300, 2900),
  row('DESK5', 500, 3900),
  row('SOON4', 400, 2000, { validFrom: '2026-06-20T07:00:00Z' }),
  row('OVER8', 800, 5900, { validUntil: '2026-06-10T06:59:59Z' }),
  row('DEUTSCH6', 600, 4900, { regions: ['DE'] }),
];

const now = new Date(sampleNow).toISOString();

/** The book with one more change; a change that cannot be is a fault of the sample. */
export function changed(book: CodeBook, change: BookChange): { book: CodeBook; undo: BookChange } {
  const made = applyBookChange(book, change, now);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

export const sampleBook: CodeBook = changed(emptyBook, {
  do: 'add',
  codes: sampleRows.map((one) => ({ row: one })),
  place: { from: 'pasted', confidence: 'likely' },
}).book;

export const bookShown = (book: CodeBook = sampleBook, answer: CartAnswer | undefined = trap): KnownCodes =>
  knownCodes({ stored: { book }, shipped: [], answer, settings: untouchedSettings, profile: defaultProfile, nowMs: sampleNow });

/** A calendar with nothing in it. */
export const noSales: Omit<CalendarProps, 'voiceIn'> = {
  calendar: { now: [], next: [], later: [] },
  zone: 'UTC',
  cart: undefined,
  prices: new Map(),
  reminded: new Set(),
  collect: [],
  stores: [],
};

/** All that is said of a cart beside its codes, worked out to the end. */
export function sampleAdvice(answer: CartAnswer = trap): CartAdvice {
  const work = adviceOn(answer, bookShown(sampleBook, answer), diagnosisOf(answer, untouchedSettings, defaultProfile));
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
