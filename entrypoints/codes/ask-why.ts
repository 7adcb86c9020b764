// A refused code, looked up in the book as it stands, with what the site said of it.
import type { AskedCode, KnownCode, KnownCodes } from '../../components/codes/desk';
import type { CartAnswer } from '../../core/answer/answer';
import { Diagnosis, type DiagnosisInput } from '../../core/diagnosis/diagnose';
import { confusableWith } from '../../readers/pasted/look-alikes';
import { reasonOfMessage } from '../../readers/refusals/reason-of-message';

const plainCode = (typed: string): string => typed.replace(/\s/g, '');

/** The cart, and how a code is held against it. */
export interface AskedOn extends Pick<DiagnosisInput, 'answers' | 'comparisonMargin'> {
  answer: CartAnswer;
}

/** As many as are tried in the place of one. */
const MOST_TRIED = 30;

/** The code that saves most on her cart once a refused one is out of it. */
function insteadOf(isRefused: (code: string) => boolean, now: readonly KnownCode[], on: AskedOn | undefined): KnownCode | undefined {
  if (on === undefined) return undefined;
  const { answer, ...rest } = on;
  const { wallet } = answer.case;
  const left = (wallet?.coupons ?? []).filter(({ code }) => code === undefined || !isRefused(code));
  const diagnosis = new Diagnosis({ ...rest, case: { ...answer.case, wallet: { ...wallet, coupons: left } } });
  const saves = ({ verdict }: KnownCode): number => (verdict?.outcome === 'works' ? (verdict.priced?.saves ?? 0) : 0);
  return now
    .filter(({ entry, status }) => status === 'live' && !isRefused(entry.row.code))
    .slice(0, MOST_TRIED)
    .map((known): KnownCode => ({ ...known, verdict: diagnosis.verdictOf(known.entry.row) }))
    .filter((known) => saves(known) > 0)
    .toSorted((one, other) => saves(other) - saves(one))[0];
}

/** What is known of a code as she typed it: small letters and blanks are forgiven here, the site forgives neither. */
export function askWhy({ now, past }: KnownCodes, on: AskedOn | undefined, typed: string, words: string): AskedCode {
  const code = plainCode(typed);
  const all = [...now, ...past];
  const isIt = (one: string) => one.toUpperCase() === code.toUpperCase();
  const found = all.filter(({ entry }) => isIt(entry.row.code));
  const others = [...new Set(all.map(({ entry }) => entry.row.code))].filter((one) => one !== code);
  const said = words === '' ? undefined : reasonOfMessage(words);
  return {
    code,
    // the one that runs before those that are over
    found: found.slice(0, 3),
    likely: code === '' ? [] : confusableWith(code, others),
    reasons: said?.reasons,
    instead: insteadOf(isIt, now, on),
  };
}
