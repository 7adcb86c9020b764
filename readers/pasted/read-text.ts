// Any text a person pastes → its promo codes, each with what the text says of it and nothing else (stacking-codes/1).
import type { CodeField, CodeRow } from '../../core/formats/codes';
import { exponentOf } from '../text/currencies';
import { type Card, cardOn } from './cards';
import { likelyCodes } from './code-groups';
import { type Context, contextsOf, fieldsOf, type Said, saidBy } from './contexts';
import type { FoundCode } from './find-codes';
import { isCode, isOffer } from './is-code';
import { type Facts, factsOf } from './line-facts';
import { type CodeOffer, lineOffers } from './line-offers';
import { linesOf } from './lines';
import { withoutMarkup } from './markup';
import { moneyHelp, plainHelp } from './money-help';
import { type OwnLines, ownLines } from './own-lines';
import { ownSaid, wordsOf } from './own-words';
import type { MoneyHelp, Offer } from './read-offer';
import { instantsAmong, nearness, regionsOf, requiresOf, unsureOf } from './row-fields';
import { isAliExpress } from './shop-of';
import { siftRows } from './sift-rows';
import { type Columns, columnsOf } from './table-columns';
import { type ReadTextHelp, type Whole, wholeOf } from './whole-text';

/** A line with codes, read once without its surroundings. */
interface Coded {
  facts: Facts;
  codes: FoundCode[];
  offers: CodeOffer[];
}

const rowOf = (
  facts: Facts,
  own: CodeOffer,
  offer: Offer | undefined,
  card: Card | undefined,
  levels: readonly Said[],
  whole: Whole,
): CodeRow => {
  const regions = regionsOf(levels);
  const { unsure: datesUnsure, ...instants } = instantsAmong(levels, {
    atMs: whole.help.atMs,
    year: whole.year,
    regions: regions.regions ?? [],
  });
  const requires = requiresOf(levels);
  const status = levels.map((level) => level.status).find((each) => each !== undefined);
  const { code, unsure } = own.found;
  const doubts: CodeField[] = [...(unsure ? (['code'] as const) : []), ...(offer?.unsure ?? []), ...datesUnsure];
  const row: CodeRow = {
    code,
    kind: levels.slice(0, 5).some(({ isStoreOnly }) => isStoreOnly) ? 'storeCode' : 'promoCode',
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

/** Stands for the offer of a card that is not read yet. */
const somePair: Offer = { discount: { type: 'fixed', amount: 1 }, minimumSpend: 2, unsure: [], start: 0, end: 0 };

/** A heading of its paragraph, or the line above, speaks of codes. */
const isHeaded = (facts: readonly Facts[], one: Facts): boolean => {
  for (let at = one.index - 1; at >= 0 && at >= one.index - 30; at -= 1) {
    const above = facts[at];
    if (above === undefined || one.line.paragraph - above.line.paragraph > 1) return false;
    if (above.codes.length === 0) return above.line.text.length < 200 && above.namesCodes;
  }
  return false;
};

/** What the surroundings say for the lines that hold codes indeed. */
const surroundings = (facts: readonly Facts[], coded: readonly Coded[], { lines }: OwnLines, whole: Whole): Map<number, Context> => {
  const isCoded = ({ facts: one, offers }: Coded): boolean =>
    offers.some(({ found, offer, together }) => {
      const isCard = lines.has(one.index);
      return (
        together === true ||
        isCode(found, offer ?? (isCard ? somePair : undefined), one, one.line.table > 0 || isCard || isHeaded(facts, one), whole.namesCodes)
      );
    });
  const indexes = new Set(coded.filter(isCoded).map((each) => each.facts.index));
  return contextsOf(facts, ({ index }) => indexes.has(index), lines);
};

/** The first lines of every paragraph. */
const paragraphsOf = (facts: readonly Facts[]): Map<number, Facts[]> => {
  const paragraphs = new Map<number, Facts[]>();
  for (const one of facts) {
    const lines = paragraphs.get(one.line.paragraph);
    if (lines === undefined) paragraphs.set(one.line.paragraph, [one]);
    else if (lines.length < 40 && one.line.text.length < 600) lines.push(one);
  }
  return paragraphs;
};

interface Scene {
  facts: readonly Facts[];
  own: OwnLines;
  contexts: Map<number, Context>;
  columns: Map<number, Columns>;
  paragraphs: Map<number, Said>;
  whole: Whole;
  footnotes: Said;
}

/** The offer of the first reading in the money that is told around the code; undefined where no money is. */
const inMoney = ({ facts, codes, offers }: Coded, index: number, money: MoneyHelp): Offer | undefined => {
  const offer = offers[index]?.offer;
  if (offer?.currency === undefined || (offer.among === undefined && offer.isBare !== true)) return offer;
  const told =
    offer.among === undefined
      ? { code: money.bare, sure: money.bareIsSure === true }
      : money.among(offer.among.codes, offer.among.isDollar);
  // amounts of other decimals are read again
  if (told?.code === undefined || exponentOf(told.code) !== exponentOf(offer.currency))
    return lineOffers(facts, codes, money)[index]?.offer;
  const unsure = offer.unsure.filter((field) => field !== 'currency');
  return { ...offer, currency: told.code, unsure: told.sure ? unsure : [...unsure, 'currency'] };
};

const rowsOf = (coded: Coded, scene: Scene): CodeRow[] => {
  const { facts: one, offers: first } = coded;
  const { facts, contexts, whole } = scene;
  const context = contexts.get(one.index);
  const [any] = first;
  if (context === undefined || any === undefined) return [];
  const columns = scene.columns.get(one.line.table);
  const side = scene.own.sides.get(one.index);
  const rows: CodeRow[] = [];
  for (const [index, own] of first.entries()) {
    const near = nearness(ownSaid(one, own, columns), context);
    const levels = own.found.starred ? [...near.slice(0, 1), scene.footnotes, ...near.slice(1)] : near;
    const money = moneyHelp(regionsOf(levels).regions ?? [], levels, whole, columns?.isOffers === true);
    const stated = inMoney(coded, index, money);
    const card = side !== undefined && !isOffer(stated) ? cardOn(facts, one.index, side, money) : undefined;
    const offer = columns?.offerOf(one, own, money) ?? (isOffer(stated) ? stated : (card?.offer ?? stated));
    const isListed = columns?.isCodeColumn(one, own.found) === true || card !== undefined || isHeaded(facts, one);
    if (own.together !== true && !isCode(own.found, offer, one, isListed, whole.namesCodes)) continue;
    const [said] = levels;
    if (said === undefined || (columns?.isPrices === true && !own.found.named) || columns?.isOtherShop(one, own.found) === true) continue;
    const paragraph = scene.paragraphs.get(one.line.paragraph) ?? said;
    const isOwn = columns?.isOwnShop(one, own.found) === true;
    if (!isOwn && !isAliExpress(said, levels.slice(1), paragraph, whole.shops)) continue;
    rows.push(rowOf(one, own, offer, card, isOwn ? [{ ...fieldsOf(said), own: true }, ...levels.slice(1)] : levels, whole));
  }
  return rows;
};

/**
 * The codes of a text in the order they stand, each with what the text says of it. Pure; time in proportion to the text. What it does not
 * state is absent; what is a reading is listed in `unsure`. Codes of other shops are none of ours.
 */
export const readText = (text: string, help: ReadTextHelp = {}): CodeRow[] => {
  const all = factsOf(linesOf(withoutMarkup(text)));
  // "AEUS18*", and below "* new users only"
  const isStarred = all.some(({ codes }) => codes.some(({ starred }) => starred));
  const isFootnote = ({ line, codes }: Facts): boolean => isStarred && codes.length === 0 && /^\*+\s?[^\s*]/.test(line.raw);
  const footnotes = all.filter(isFootnote);
  const facts = footnotes.length === 0 ? all : all.filter((one) => !isFootnote(one)).map((one, index) => Object.assign(one, { index }));
  const withCodes = facts.filter(({ codes }) => codes.length > 0);
  if (withCodes.length === 0) return [];
  const whole = wholeOf(facts, withCodes, help);
  const columns = columnsOf(facts);
  const coded = withCodes.map((one): Coded => {
    const codes = likelyCodes(one).filter(({ starred }) => !starred || footnotes.length > 0);
    const isTable = columns.get(one.line.table)?.isOffers === true;
    return { facts: one, codes, offers: lineOffers(one, codes, { ...plainHelp, isTable, bare: 'USD' }) };
  });
  const lone = coded.filter((each) => each.facts.line.table === 0 && each.offers.every(({ offer }) => !isOffer(offer)));
  const own = ownLines(
    facts,
    lone.map((each) => each.facts.index),
  );
  const paragraphs = new Map([...paragraphsOf(facts)].map(([paragraph, lines]) => [paragraph, saidBy(lines)]));
  const scene: Scene = {
    facts,
    own,
    contexts: surroundings(facts, coded, own, whole),
    columns,
    paragraphs,
    whole,
    footnotes: saidBy(footnotes),
  };
  return siftRows(
    coded.flatMap((each) => rowsOf(each, scene)),
    text,
  );
};
