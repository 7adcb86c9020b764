// What the code desk shows: the book and the shipped past, each code held against her cart.
import type { DeskCart, KnownCode, KnownCodes } from '../../components/codes/desk';
import { namesOf } from '../../components/words/names';
import type { CartAnswer } from '../../core/answer/answer';
import type { Settings } from '../../core/answer/settings';
import { type CodeEntry, seenLast } from '../../core/codes/book';
import { contradicted } from '../../core/codes/same-code';
import { isPast, statusAt } from '../../core/codes/status';
import { Diagnosis } from '../../core/diagnosis/diagnose';
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

/** Whether a code is for her market: where either is not known, it may be. */
const isForHer = ({ row }: CodeEntry, region: string | undefined): boolean =>
  region === undefined || ((row.regions?.includes(region) ?? true) && !row.excludedRegions?.includes(region));

const endOf = ({ row }: CodeEntry): number => (row.validUntil === undefined ? Infinity : Date.parse(row.validUntil));

/** What using it saves her now; of what would work after a change nothing is counted. */
const worthOf = ({ verdict }: KnownCode): number => (verdict?.outcome === 'works' ? (verdict.priced?.saves ?? 0) : 0);

const places: Verdict['outcome'][] = ['works', 'depends', 'would-work', 'unclear', 'will-not'];
const placeOf = ({ verdict }: KnownCode): number => (verdict === undefined ? places.indexOf('unclear') : places.indexOf(verdict.outcome));

/** The most useful first: what saves most, what would work, then what ends first. */
const byUse = (one: KnownCode, other: KnownCode): number =>
  worthOf(other) - worthOf(one) || placeOf(one) - placeOf(other) || endOf(one.entry) - endOf(other.entry);

/** The region her account buys in: as her cart says, else as she said. */
const regionOf = (answer: CartAnswer | undefined, { region }: Settings): string | undefined => {
  const told = answer?.case.context.region;
  return told === undefined || told === 'ZZ' ? region : told;
};

/** Every code at this moment. What is over is not held against a cart. */
export function knownCodes({ stored, shipped, answer, settings, profile, nowMs }: Given): KnownCodes {
  const region = regionOf(answer, settings);
  const { book, trouble } = stored;
  const all = [...book.entries, ...shipped];
  const twice = contradicted(book.entries);
  const diagnosis =
    answer === undefined
      ? undefined
      : new Diagnosis({
          case: answer.case,
          plan: answer.plan,
          answers: settings,
          comparisonMargin: profile.caseMaking.comparisonMargin,
        });
  const known = (entry: CodeEntry): KnownCode => ({
    entry,
    status: statusAt(entry, nowMs, region),
    contradicted: twice.has(entry.entryId),
  });
  const hers = all.filter((entry) => isForHer(entry, region)).map(known);
  const verdictOn = (code: KnownCode): KnownCode => {
    const { refused, storeId } = code.entry;
    const bySite = refused === undefined || refused.reason === 'not-known' ? {} : { bySite: [refused.reason] };
    const verdict = diagnosis?.verdictOf(code.entry.row, { ...bySite, ...(storeId === undefined ? {} : { storeId }) });
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
  return {
    cart,
    now: hers
      .filter(({ status }) => !isPast(status))
      .map(verdictOn)
      .toSorted(byUse),
    past: hers.filter(({ status }) => isPast(status)).toSorted((one, other) => seenLast(other.entry) - seenLast(one.entry)),
    elsewhere: all.filter((entry) => !isForHer(entry, region) && !isPast(statusAt(entry, nowMs, region))).length,
    trouble,
  };
}
