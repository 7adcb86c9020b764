// Which offer of a line is which code's: before or behind it, shared by alternatives, or one for each of a list.
import { type CodeGroup, groupsOf } from './code-groups';
import type { Amount } from './find-amounts';
import type { FoundCode } from './find-codes';
import type { Facts } from './line-facts';
import { type MoneyHelp, type Offer, readOffer } from './read-offer';

export interface CodeOffer {
  found: FoundCode;
  offer?: Offer | undefined;
  /** used together with others: what they take off in all is none's own */
  together?: boolean;
  /** the stretch of the line that is this code's */
  from: number;
  to: number;
}

const isWhole = (offer: Offer | undefined): boolean =>
  offer?.discount !== undefined && (offer.minimumSpend !== undefined || offer.discount.type !== 'fixed');

// what stands between the amounts of a list: "2, 5 and 8"
const listGap =
  /^\s*(?:,|、|،|&|\+)?\s*(?:(?:and|or|y|e|o|et|ou|und|oder|en|of|i|lub|a|nebo|și|sau|és|vagy|och|eller|и|или|і|та|або|και|ή|ve|veya|ו|و|和|及|と|และ|và|dan)\s*)?$/u;

/** "Codes A, B, C take 2, 5 and 8 off orders of 18, 39 and 59": all that is taken off, then all that must be spent, put side by side. */
const sideBySide = (words: string, amounts: readonly Amount[]): Amount[][] | undefined => {
  const half = amounts.length / 2;
  const isListed = amounts.every((amount, index) => {
    const next = amounts[index + 1];
    if (next === undefined) return true;
    const gap = words.slice(amount.end, next.start);
    return index === half - 1 ? !listGap.test(gap) && /\p{L}/u.test(gap) : /\S/.test(gap) && listGap.test(gap);
  });
  return isListed ? amounts.slice(0, half).map((one, index) => [one, ...amounts.slice(half + index, half + index + 1)]) : undefined;
};

/** As many offers as codes, one behind the other: "A / B / C - 2/15, 6/39, 12/89 €". */
const oneEach = (facts: Facts, group: CodeGroup, from: number, to: number, help: MoneyHelp): Offer[] | undefined => {
  const amounts = facts.amounts.filter(({ start, end, kind }) => start >= from && end <= to && kind !== 'percent');
  const count = group.codes.length;
  if (count < 2 || amounts.length !== 2 * count) return undefined;
  const lists = sideBySide(facts.words, amounts);
  const code = amounts.find(({ currencies }) => currencies.length > 0)?.currencies;
  const offers = Array.from({ length: count }, (_, index) => {
    const pair = lists?.[index] ?? amounts.slice(2 * index, 2 * index + 2);
    const [one, two] = pair;
    if (one === undefined || two === undefined) return undefined;
    const [only] = code ?? [];
    const bare = help.bare ?? (code?.length === 1 ? only : code === undefined ? undefined : help.among(code, true)?.code);
    return readOffer(facts.words, one.start, two.end, pair, { ...help, bare, isPair: true });
  });
  return offers.every((offer): offer is Offer => isWhole(offer)) ? offers : undefined;
};

/** The codes of a line, each with its offer where the line tells it. */
export const lineOffers = (facts: Facts, codes: readonly FoundCode[], help: MoneyHelp): CodeOffer[] => {
  const { words } = facts;
  const length = words.length;
  const groups = groupsOf(codes, words);
  const offerIn = (from: number, to: number): Offer | undefined =>
    readOffer(
      words,
      from,
      to,
      facts.amounts.filter(({ start, end }) => start >= from && end <= to),
      help,
    );
  const spread = (group: CodeGroup, offer: Offer | undefined, from: number, to: number, gap: [number, number]): CodeOffer[] => {
    const each = oneEach(facts, group, gap[0], gap[1], help);
    return group.codes.map((found, index) => ({
      found,
      offer: each === undefined ? (group.stacked && group.codes.length > 1 ? undefined : offer) : each[index],
      together: group.stacked && group.codes.length > 1 && each === undefined && offer !== undefined,
      from,
      to,
    }));
  };
  const [first] = groups;
  if (groups.length === 1 && first !== undefined) {
    const { amounts } = facts;
    const isOneSided = amounts.every(({ start }) => start >= first.end) || amounts.every(({ end }) => end <= first.start);
    if (isOneSided) {
      const one = readOffer(words, 0, length, amounts, help);
      return spread(
        first,
        one,
        0,
        length,
        amounts[0] !== undefined && amounts[0].start < first.start ? [0, first.start] : [first.end, length],
      );
    }
    const behind = offerIn(first.end, length);
    const before = offerIn(0, first.start);
    const whole = readOffer(words, 0, length, facts.amounts, help);
    // "10% off … at most $20": a share on one side and its cap on the other
    if (
      whole?.discount?.type === 'percentage' &&
      whole.discount.maximumDiscount !== undefined &&
      (behind?.unsure.includes('discount') || before?.unsure.includes('discount'))
    )
      return spread(first, whole, 0, length, [first.end, length]);
    if (isWhole(behind) && !(isWhole(before) && behind?.minimumSpend === undefined))
      return spread(first, behind, 0, length, [first.end, length]);
    if (isWhole(before) && before?.minimumSpend !== undefined) return spread(first, before, 0, length, [0, first.start]);
    const best = [whole, behind, before].find(isWhole) ?? [behind, before, whole].find((offer) => offer?.discount !== undefined) ?? whole;
    return spread(first, best, 0, length, before !== undefined && behind === undefined ? [0, first.start] : [first.end, length]);
  }
  const bounds = groups.map((group, index) => ({ group, from: groups[index - 1]?.end ?? 0, to: groups[index + 1]?.start ?? length }));
  const behind = bounds.map(({ group, to }) => offerIn(group.end, to));
  const before = bounds.map(({ group, from }) => offerIn(from, group.start));
  const count = (offers: (Offer | undefined)[]): number =>
    offers.filter(isWhole).length * 10 + offers.filter((offer) => offer?.discount !== undefined).length;
  // amounts before the first code and none behind the last, or the other way round, settle it; then a tie is led by what the line begins with
  const isMoney = (from: number, to: number): boolean =>
    facts.amounts.some(({ start, end, kind }) => start >= from && end <= to && kind !== 'bare');
  const opens = isMoney(0, groups[0]?.start ?? 0);
  const closes = isMoney(groups.at(-1)?.end ?? length, length);
  const isBehind =
    opens !== closes
      ? closes
      : count(behind) === count(before)
        ? behind.at(-1) !== undefined || before[0] === undefined
        : count(behind) > count(before);
  // what stands behind an offer and its mark is the next code's label: "…; new users: NEWUS3 …"
  const ends = bounds.map(({ group, to }, index) => {
    if (index === bounds.length - 1) return length;
    const done = Math.max(group.end, behind[index]?.end ?? 0);
    const mark = [...words.slice(done, to).matchAll(/[.!;|•,/]\s|[|•]|\s{2,}|[\u{1f1e6}-\u{1f1ff}]{2}/gu)].at(-1);
    return mark === undefined ? to : done + mark.index;
  });
  return bounds.flatMap(({ group, from, to }, index) =>
    isBehind
      ? spread(group, behind[index], ends[index - 1] ?? 0, ends[index] ?? to, [group.end, to])
      : spread(group, before[index], from, index === bounds.length - 1 ? length : group.end, [from, group.start]),
  );
};
