// What the code desk shows: the book and the shipped past, each code held against her cart.
import type { DeskCart, KnownCode, KnownCodes } from '../../components/codes/desk';
import { namesOf } from '../../components/words/names';
import type { CartAnswer } from '../../core/answer/answer';
import type { Settings } from '../../core/answer/settings';
import type { CodeEntry } from '../../core/codes/book';
import { isRefusedAt } from '../../core/codes/status';
import { type CodeView, codesFor, safelyStated, sortedForCart } from '../../core/codes/view';
import { Diagnosis } from '../../core/diagnosis/diagnose';
import { type RedFlag, redFlagsOf } from '../../core/diagnosis/red-flags';
import type { Verdict } from '../../core/diagnosis/verdict';
import type { StackingProfile } from '../../core/rules/profile';
import type { StoredCodes } from '../../platform/storage/code-book';

interface Given {
  stored: StoredCodes;
  /** codes of the release, which are in no book */
  shipped: CodeEntry[];
  answer: CartAnswer | undefined;
  settings: Settings;
  profile: StackingProfile;
  nowMs: number;
}

/** What using it saves her now; nothing where what she has is better, or where it would work after a change alone. */
const worthOf = ({ verdict }: KnownCode): number => (verdict?.outcome === 'works' ? Math.max(0, verdict.priced?.saves ?? 0) : 0);

const places: Verdict['outcome'][] = ['works', 'depends', 'would-work', 'unclear', 'will-not'];
const placeOf = ({ verdict }: KnownCode): number => (verdict === undefined ? places.indexOf('unclear') : places.indexOf(verdict.outcome));

/** Most codes that are held against the cart at once: a flood of them would only freeze the page. */
const MOST_JUDGED = 500;

/** What speaks against a code by its text; what the shop itself shows is no third party's. Its source is a link in the text, or what the release names. */
function flagsOf({ sources, row }: CodeEntry): RedFlag[] {
  if (sources.some(({ from }) => from === 'page')) return [];
  return redFlagsOf(row, { hasSource: sources.some(({ where }) => where !== undefined) || /https?:\/\//.test(row.text) });
}

/** The region her account buys in: as her cart says, else as she said. */
const regionOf = (answer: CartAnswer | undefined, { region }: Settings): string | undefined => {
  const told = answer?.case.context.region;
  return told === undefined || told === 'ZZ' ? region : told;
};

/** The checker on her cart, with its plan as it is known. */
export const diagnosisOf = (answer: CartAnswer, settings: Settings, profile: StackingProfile): Diagnosis =>
  new Diagnosis({ case: answer.case, plan: answer.plan, answers: settings, comparisonMargin: profile.caseMaking.comparisonMargin });

/** Every code at this moment. What is over is not held against a cart. */
export function knownCodes({ stored, shipped, answer, settings, profile, nowMs }: Given): KnownCodes {
  const region = regionOf(answer, settings);
  const { book, trouble } = stored;
  const { now, past, elsewhere } = codesFor(book.entries, shipped, nowMs, region);
  const diagnosis = answer === undefined ? undefined : diagnosisOf(answer, settings, profile);
  const verdictOn = (code: KnownCode): KnownCode => {
    const { refused, storeId } = code.entry;
    const bySite =
      refused === undefined || refused.reason === 'not-known' || !isRefusedAt(code.entry, nowMs) ? {} : { bySite: [refused.reason] };
    const verdict = diagnosis?.verdictOf(safelyStated(code.entry, region), { ...bySite, ...(storeId === undefined ? {} : { storeId }) });
    return verdict === undefined ? code : { ...code, verdict };
  };
  const cart: DeskCart | undefined =
    answer === undefined
      ? undefined
      : {
          currency: answer.case.currency,
          payable: answer.plan.objective.payable,
          at: answer.case.context.at,
          names: namesOf(answer),
        };
  const told = (code: CodeView): KnownCode => ({ ...code, flags: flagsOf(code.entry) });
  const judged = now.map(told).map((code, at) => (at < MOST_JUDGED ? verdictOn(code) : code));
  return {
    cart,
    past: past.map(told),
    elsewhere,
    trouble,
    now: sortedForCart(judged, (code) => ({ worth: worthOf(code), place: placeOf(code) })),
  };
}
