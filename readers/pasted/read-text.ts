// Any text a person pastes → its promo codes, each with what the text says of it and nothing else (stacking-codes/1).
import type { CodeField, CodeRow } from '../../core/formats/codes';
import { exponentOf } from '../text/currencies';
import { nameText } from '../text/plain';
import { type Card, cardOn, type Side, sideOf } from './cards';
import { isBeside, likelyCodes } from './code-groups';
import { conditionsIn } from './conditions';
import { type Context, contextsOf, type Said, saidBy } from './contexts';
import { currenciesStated } from './currencies-stated';
import type { FoundCode } from './find-codes';
import { type Facts, factsOf } from './line-facts';
import { type CodeOffer, lineOffers } from './line-offers';
import { linesOf } from './lines';
import { withoutMarkup } from './markup';
import type { MoneyHelp, Offer } from './read-offer';
import { groupsIn, instantsAmong, nearness, regionsOf, requiresOf, unsureOf } from './row-fields';
import { isAliExpress, type ShopsNamed } from './shop-of';
import { type Columns, columnsOf } from './table-columns';
import { currencyOfRegion, moneyOfRegion } from './words/money-words';

/** What helps to read and is never a statement: the shopper's market (ISO 3166) and now, in ms since 1970. */
export interface ReadTextHelp {
  market?: string | undefined;
  atMs?: number | undefined;
}

/** What the text settles for all its lines. */
interface Whole {
  help: ReadTextHelp;
  currencies: ReadonlySet<string>;
  year?: number | undefined;
  namesCodes: boolean;
  shops: ShopsNamed;
}

const moneyHelp = (regions: readonly string[], levels: readonly Said[], { help, currencies }: Whole, isTable: boolean): MoneyHelp => {
  const stated = levels.map((said) => said.currencies).find((each) => each.length > 0) ?? [];
  const ofRegions = new Set(regions.flatMap((region) => moneyOfRegion[region] ?? []));
  const [local] = ofRegions.size === 1 ? ofRegions : [];
  const market = help.market === undefined ? undefined : moneyOfRegion[help.market];
  const own = new Set(regions.flatMap((region) => currencyOfRegion[region] ?? '?'));
  const [ladder] = own.size === 1 && !own.has('?') ? own : [];
  const bare =
    stated.length === 1
      ? stated[0]
      : (ladder ??
        (currencies.size === 1
          ? [...currencies][0]
          : regions.length === 0 && help.market !== undefined
            ? currencyOfRegion[help.market]
            : undefined));
  return {
    bare,
    bareIsSure: stated.length === 1,
    among: (codes, isDollar) => {
      const here = stated.filter((code) => codes.includes(code) && !(isDollar && code === 'BRL'));
      if (here.length === 1 && here[0] !== undefined) return { code: here[0], sure: true };
      // "R$" elsewhere says nothing of a bare "$"
      const told = codes.filter((code) => currencies.has(code) && (!isDollar || code === 'USD'));
      if (told.length === 1 && told[0] !== undefined) return { code: told[0], sure: true };
      if (local !== undefined && codes.includes(local)) return { code: local, sure: !isDollar };
      if (market !== undefined && codes.includes(market)) return { code: market, sure: true };
      return isDollar && codes.includes('USD') ? { code: 'USD', sure: false } : undefined;
    },
    isTable,
  };
};

const isOffer = (offer: Offer | undefined): offer is Offer => offer?.discount !== undefined;
const isWhole = (offer: Offer | undefined): boolean =>
  isOffer(offer) && (offer.minimumSpend !== undefined || offer.discount?.type !== 'fixed');

/** Whether a candidate is a code: something must say so beyond its looks. */
const isCode = (found: FoundCode, offer: Offer | undefined, facts: Facts, isListed: boolean, whole: Whole): boolean => {
  if (found.named && (found.mixed || !isShouted(facts) || found.alone)) return true;
  const isNear = isBeside(facts.words, found, facts.amounts);
  if (found.mixed) {
    if (isWhole(offer)) return isNear || found.alone || (whole.namesCodes && isListed);
    if (isOffer(offer)) return isNear || found.alone;
    return isListed && found.alone;
  }
  const isLabel =
    found.alone ||
    /^[\W_]*(?:\d{1,2}[.)]\s*)?$/.test(facts.line.text.slice(0, found.start)) ||
    /^[\W_]*$/.test(facts.line.text.slice(found.end));
  return whole.namesCodes && isLabel && found.code.length >= 5 && offer?.minimumSpend !== undefined && isOffer(offer) && isNear;
};

/** A line in capitals throughout: its words look like codes. */
const isShouted = ({ line, codes }: Facts): boolean => {
  let text = line.text;
  for (const { code } of codes.filter(({ mixed }) => mixed)) text = text.replace(code, '');
  return !/\p{Ll}/u.test(text) && /\p{Lu}{3,}\P{L}+\p{Lu}{3,}/u.test(text);
};

const shortened = (text: string): string => (text.length > 400 ? `${text.slice(0, 399)}…` : text);

/** The words a row came from: its stretch of the line, or the line with those of its card. */
const wordsOf = (facts: Facts, { from, to, found }: CodeOffer, card: Card | undefined): string => {
  if (card !== undefined) {
    const lines = [...card.lines, facts].sort((one, other) => one.index - other.index);
    return nameText(shortened(lines.map(({ line }) => line.raw).join(' · ')));
  }
  if (from === 0 && to === facts.line.text.length && facts.line.raw.length <= 400) return nameText(facts.line.raw);
  const start = Math.max(from, found.start - 200);
  return nameText(facts.line.text.slice(start, Math.min(to, found.end + 200)));
};

interface Candidate {
  facts: Facts;
  own: CodeOffer;
  card?: Card | undefined;
  context: Context;
  columns?: Columns | undefined;
}

/** Conditions of a stretch of a line: its own, and those of a label before the first code ("New users: A 3/10, B 5/20"). */
const conditionsOfPart = (
  facts: Facts,
  { from, to }: CodeOffer,
): Pick<Said, 'requires' | 'status' | 'isStoreOnly' | 'own' | 'other' | 'stranger'> => {
  const blank = (text: string): string => facts.codes.reduce((words, { code }) => words.replace(code.toLowerCase(), ' '), text);
  const own = conditionsIn(blank(facts.line.lower.slice(from, to)));
  const first = facts.codes[0]?.start ?? 0;
  const label = facts.line.lower.slice(0, first);
  const shared =
    from > 0 && /[:：]/.test(label) && !/[:：]/.test(facts.line.lower.slice(from, to).slice(0, -1)) ? conditionsIn(label) : undefined;
  return {
    ...own,
    status: own.status,
    requires: [...new Set([...(shared?.requires ?? []), ...own.requires])],
    own: own.own || (shared?.own ?? false),
    other: own.other || (shared?.other ?? false),
  };
};

/** What the line itself says of one of its codes. */
const ownSaid = ({ facts, own, columns }: Candidate): Said => {
  const said = saidBy([facts]);
  const windows = columns?.windowsOf(facts) ?? said.windows;
  const within = windows.filter(({ start, end }) => start >= own.from && end <= own.to);
  const isShared = windows.length <= 1 || within.length === 0;
  const groups = groupsIn(facts.regions, own.from, own.to);
  const isPart = own.from > 0 || own.to < facts.line.text.length;
  const part = isPart ? conditionsOfPart(facts, own) : said;
  const column = columns?.regionsOf(facts, own.found);
  return {
    ...said,
    ...part,
    regions: column ?? (groups.length === 0 ? undefined : groups),
    windows: isShared ? windows : within,
    status: own.found.struck ? 'ended' : part.status,
  };
};

const rowOf = (candidate: Candidate, whole: Whole, offer: Offer | undefined): CodeRow => {
  const { facts, own, card, context } = candidate;
  const said = ownSaid(candidate);
  const levels = nearness(said, context);
  const regions = regionsOf(levels);
  const dates = instantsAmong(levels, { atMs: whole.help.atMs, year: whole.year, regions: regions.regions ?? [] });
  const requires = requiresOf(levels);
  const status = levels.map((level) => level.status).find((each) => each !== undefined);
  const isStore = levels.slice(0, 3).some(({ isStoreOnly }) => isStoreOnly) || context.sub.isStoreOnly || context.section.isStoreOnly;
  const { code, unsure } = own.found;
  const doubts: CodeField[] = [...(unsure ? (['code'] as const) : []), ...(offer?.unsure ?? []), ...dates.unsure];
  const { unsure: _unsure, ...instants } = dates;
  const row: CodeRow = {
    code,
    kind: isStore ? 'storeCode' : 'promoCode',
    ...(offer?.minimumSpend === undefined ? {} : { minimumSpend: { amount: offer.minimumSpend } }),
    ...(offer?.currency === undefined ? {} : { currency: { code: offer.currency, exponent: exponentOf(offer.currency) } }),
    ...(offer?.discount === undefined ? {} : { discount: offer.discount }),
    ...regions,
    ...(requires.length === 0 ? {} : { requires }),
    ...instants,
    ...(status === undefined ? {} : { status }),
    text: wordsOf(facts, own, card),
  };
  const listed = unsureOf(row, doubts);
  return listed.length === 0 ? row : { ...row, unsure: listed };
};

const help = (candidate: Candidate, whole: Whole): MoneyHelp => {
  const levels = nearness(ownSaid(candidate), candidate.context);
  return moneyHelp(regionsOf(levels).regions ?? [], levels, whole, candidate.facts.line.table > 0);
};

/** Runs of lines whose codes stand without an offer, near each other. */
const loneRuns = (indexes: readonly number[]): number[][] => {
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run !== undefined && index - (run.at(-1) ?? 0) <= 8) run.push(index);
    else runs.push([index]);
  }
  return runs;
};

/** Stands for the offer of a card that is not read yet. */
const aPair: Offer = { discount: { type: 'fixed', amount: 1 }, minimumSpend: 2, unsure: [], start: 0, end: 0 };

const plainHelp: MoneyHelp = {
  among: (codes, isDollar) => (isDollar ? { code: 'USD', sure: false } : { code: codes[0] ?? 'USD', sure: false }),
  bare: undefined,
};

/** Cards of the lines whose codes have no offer of their own. */
const cardsOf = (facts: readonly Facts[], lone: readonly number[]): { lines: Map<number, Facts[]>; sides: Map<number, Side> } => {
  const lines = new Map<number, Facts[]>();
  const sides = new Map<number, Side>();
  for (const run of loneRuns(lone)) {
    const side = sideOf(facts, run, plainHelp);
    for (const index of run) {
      sides.set(index, side);
      const card = cardOn(facts, index, side, plainHelp);
      const last = card?.lines.at(-1);
      if (card === undefined || last === undefined) continue;
      const paragraph = facts[index]?.line.paragraph;
      const from = side === 'above' ? (card.lines[0]?.index ?? index) : index + 1;
      const own: Facts[] = [];
      // below, what follows in the paragraph up to the next code; above, what stands between the offer and the code, and behind it
      for (let at = from; at < index; at += 1) if (facts[at] !== undefined) own.push(facts[at] as Facts);
      for (let at = index + 1; at < facts.length; at += 1) {
        const one = facts[at];
        if (one === undefined || one.codes.length > 0 || (one.line.paragraph !== paragraph && at > last.index)) break;
        if (side === 'above' && one.amounts.length > 0) break;
        own.push(one);
      }
      lines.set(index, own);
    }
  }
  return { lines, sides };
};

const yearOf = (facts: readonly Facts[]): number | undefined => {
  const years = new Set<string>();
  for (const { line } of facts.slice(0, 400))
    for (const { 0: year } of line.text.slice(0, 300).matchAll(/(?<![\d.,$€£/-])20[2-4]\d(?![\d.,%/-])/g)) years.add(year);
  return years.size === 1 ? Number([...years][0]) : undefined;
};

const wholeOf = (facts: readonly Facts[], coded: readonly Facts[], given: ReadTextHelp): Whole => {
  const currencies = new Set(coded.flatMap(currenciesStated));
  const isOwn = facts.some(({ conditions, line }) => line.text.length < 600 && conditions.own);
  const hasOwnLink = facts.some(({ line }) => /aliexpress\.(?:com|us|ru)|ali\.ski|alii\.pub/.test(line.lower));
  return {
    help: given,
    currencies,
    year: yearOf(facts),
    namesCodes: facts.some((one) => one.line.text.length < 600 && one.namesCodes),
    shops: { own: isOwn, ownLink: hasOwnLink },
  };
};

/**
 * The codes of a text in the order they stand, each with what the text says of it. Pure; time in proportion to the text. What it does not
 * state is absent; what is a reading is listed in `unsure`. Codes of other shops are none of ours.
 */
export const readText = (text: string, given: ReadTextHelp = {}): CodeRow[] => {
  const facts = factsOf(linesOf(withoutMarkup(text)));
  const coded = facts.filter(({ codes }) => codes.length > 0);
  if (coded.length === 0) return [];
  const whole = wholeOf(facts, coded, given);
  const columns = columnsOf(facts);
  const first = new Map<number, { codes: FoundCode[]; offers: CodeOffer[] }>();
  for (const one of coded) {
    const codes = likelyCodes(one);
    first.set(one.index, { codes, offers: lineOffers(one, codes, { ...plainHelp, isTable: one.line.table > 0, bare: 'USD' }) });
  }
  const lone = coded
    .filter(({ index, line }) => line.table === 0 && first.get(index)?.offers.every(({ offer }) => !isOffer(offer)))
    .map(({ index }) => index);
  const { lines: cardLines, sides } = cardsOf(facts, lone);
  const coding = new Set(
    coded.filter((one) =>
      first
        .get(one.index)
        ?.offers.some(
          ({ found, offer, together }) =>
            together === true ||
            isCode(
              found,
              offer ?? (cardLines.has(one.index) ? aPair : undefined),
              one,
              one.line.table > 0 || isHeaded(facts, one) || cardLines.has(one.index),
              whole,
            ),
        ),
    ),
  );
  const contexts = contextsOf(facts, (one) => coding.has(one), cardLines);
  const paragraphs = new Map<number, Facts[]>();
  for (const one of facts) {
    const lines = paragraphs.get(one.line.paragraph);
    if (lines === undefined) paragraphs.set(one.line.paragraph, [one]);
    else if (lines.length < 40) lines.push(one);
  }
  const saidInParagraph = new Map<number, Said>();
  const rows: CodeRow[] = [];
  for (const one of coding) {
    const context = contexts.get(one.index);
    const reading = first.get(one.index);
    const [any] = reading?.offers ?? [];
    if (context === undefined || reading === undefined || any === undefined) continue;
    const column = columns.get(one.line.table);
    const shape: Candidate = { facts: one, own: any, context, columns: column };
    const money = help(shape, whole);
    const offers = lineOffers(one, reading.codes, money);
    const paragraph =
      saidInParagraph.get(one.line.paragraph) ??
      saidBy(paragraphs.get(one.line.paragraph)?.filter(({ line }) => line.text.length < 600) ?? []);
    saidInParagraph.set(one.line.paragraph, paragraph);
    const side = sides.get(one.index);
    for (const own of offers) {
      const isLone = side !== undefined && !isOffer(own.offer);
      const card = isLone ? cardOn(facts, one.index, side, money) : undefined;
      const candidate: Candidate = { facts: one, own, card, context, columns: column };
      const offer = column?.offerOf(one, own, help(candidate, whole)) ?? (isOffer(own.offer) ? own.offer : (card?.offer ?? own.offer));
      const isListed = column?.isCodeColumn(one, own.found) === true || isHeaded(facts, one) || card !== undefined;
      if (own.together !== true && !isCode(own.found, offer, one, isListed, whole)) continue;
      const said = ownSaid(candidate);
      if (
        column?.isOtherShop(one, own.found) === true ||
        !isAliExpress(
          column?.isOwnShop(one, own.found) ? { ...said, own: true } : said,
          nearness(said, context).slice(1),
          paragraph,
          whole.shops,
        )
      )
        continue;
      rows.push(rowOf(candidate, whole, offer));
    }
  }
  return rows;
};

/** A heading of its paragraph, or the line above, speaks of codes. */
const isHeaded = (facts: readonly Facts[], one: Facts): boolean => {
  for (let at = one.index - 1; at >= 0 && at >= one.index - 30; at -= 1) {
    const above = facts[at];
    if (above === undefined || one.line.paragraph - above.line.paragraph > 1) return false;
    if (above.codes.length === 0) return above.line.text.length < 200 && above.namesCodes;
  }
  return false;
};
