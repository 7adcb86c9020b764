// Codes of the book as sightings: one that pages tell too is then one coupon; and her marks hold against whatever page shows the code.
import type { CodeBook, CodeEntry } from '../codes/book';
import { seenLast } from '../codes/book';
import { confidenceOf } from '../codes/confidence';
import { contradicted, offersAgree } from '../codes/same-code';
import { type CodeStatus, statusAt } from '../codes/status';
import { undominated } from '../codes/undominated';
import type { Currency } from '../formats/amount';
import type { CodeRow } from '../formats/codes';
import type { ReadCoupon } from '../formats/reading';
import type { JoinedPromotion } from './join-promotions';
import { isBareShare } from './promotion-id';
import type { Sighting } from './sightings';

/** What the book's codes are held against. */
export interface BookView {
  currency: Currency;
  /** undefined where neither page nor options say */
  region: string | undefined;
  nowIso: string;
  /** what the cart's goods come to, minor units */
  goods: number;
}

/** Codes of these may be in a plan, or are named as left out of it. */
const told: CodeStatus[] = ['live', 'refused', 'usedByMe'];

const couponOf = (row: CodeRow, isUsed: boolean): ReadCoupon => ({
  kind: 'promoCode',
  scope: { type: 'platform' },
  code: row.code,
  ...(row.minimumSpend === undefined ? {} : { minimumSpend: row.minimumSpend }),
  ...(row.discount === undefined ? {} : { discount: row.discount }),
  ...(row.validFrom === undefined ? {} : { validFrom: row.validFrom }),
  ...(row.validUntil === undefined ? {} : { validUntil: row.validUntil }),
  ...(row.regions === undefined ? {} : { regions: row.regions }),
  ...(row.requires === undefined ? {} : { requires: row.requires }),
  ...(row.unsure === undefined ? {} : { unsure: row.unsure }),
  ...(row.currency === undefined ? {} : { currency: row.currency }),
  status: isUsed ? 'used' : 'usable',
  text: row.text,
});

/** Whether a code is for such a cart: in its money, and not for other markets alone. */
function fits({ row }: CodeEntry, { currency, region }: BookView): boolean {
  const { regions, excludedRegions = [], discount } = row;
  if (row.kind !== 'promoCode' || discount === undefined) return false;
  const isInMoney = row.currency?.code === currency.code && row.currency.exponent === currency.exponent;
  if (!isInMoney && !isBareShare(couponOf(row, false))) return false;
  if (region === undefined) return true;
  return (regions === undefined || regions.includes(region)) && !excludedRegions.includes(region);
}

/** The entries that concern a cart now. */
function concerning({ entries }: CodeBook, view: BookView): { entry: CodeEntry; status: CodeStatus }[] {
  const now = Date.parse(view.nowIso);
  return entries.flatMap((entry) => {
    if (!fits(entry, view)) return [];
    const status = statusAt(entry, now, view.region);
    return told.includes(status) ? [{ entry, status }] : [];
  });
}

/** Most codes that are named as left out, of each sort. */
const MOST_NAMED = 50;

const A_DAY_MS = 86_400_000;

/** A page gives the minute, a text the day: the one end near the entry's that pages state of this code and offer. */
function endOf({ row }: CodeEntry, read: Sighting[]): string | undefined {
  const { validUntil } = row;
  if (validUntil === undefined) return undefined;
  const ends = new Set(read.flatMap(({ promotion }) => promotion.validUntil ?? []));
  const near = [...ends].filter((end) => Math.abs(Date.parse(end) - Date.parse(validUntil)) < A_DAY_MS);
  return near.length === 1 ? near[0] : validUntil;
}

function sightingOf(entry: CodeEntry, status: CodeStatus, isContradicted: boolean, read: Sighting[]): Sighting {
  const { row } = entry;
  const validUntil = endOf(entry, read);
  const promotion = couponOf(row, status === 'usedByMe');
  return {
    promotion: validUntil === undefined ? promotion : { ...promotion, validUntil },
    page: 'codeBook',
    readAt: `${new Date(seenLast(entry)).toISOString().slice(0, 19)}Z`,
    confidence: confidenceOf(entry, isContradicted),
    currency: row.currency,
    storeId: undefined,
    itemIds: [],
    ...(row.excludedRegions === undefined ? {} : { excludedRegions: row.excludedRegions }),
  };
}

/** Whether a page's promotion is what a row of the book tells. */
function isTold({ promotion, currency }: Sighting, row: CodeRow): boolean {
  const { code, minimumSpend, discount } = promotion;
  if (promotion.kind !== 'promoCode' || code !== row.code) return false;
  if (discount?.type === 'tiered' || discount?.type === 'quantityTiered') return false;
  return offersAgree(row, {
    code,
    kind: 'promoCode',
    text: '',
    ...(minimumSpend === undefined ? {} : { minimumSpend }),
    ...(discount === undefined ? {} : { discount: discount as NonNullable<CodeRow['discount']> }),
    ...(currency === undefined ? {} : { currency }),
  });
}

export interface BookCodes {
  sightings: Sighting[];
  /** codes that the site refused, and when */
  refused: ReadonlyMap<string, string>;
}

/**
 * What the book adds to `read`, all that pages tell: its live codes in the cart's money and for her market, those she used, and which the
 * site refused. What only pages told, and still do, is theirs to say.
 */
export function bookCodes(book: CodeBook | undefined, view: BookView, read: Sighting[]): BookCodes {
  if (book === undefined || book.entries.length === 0) return { sightings: [], refused: new Map() };
  const here = concerning(book, view);
  const disputed = contradicted(here.map(({ entry }) => entry));
  const byCode = new Map<string, Sighting[]>();
  for (const sighting of read) {
    const { code } = sighting.promotion;
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), sighting]);
  }
  const rows = here.map(({ entry, status }) => {
    const told = (byCode.get(entry.row.code) ?? []).filter((sighting) => isTold(sighting, entry.row));
    return { ...entry.row, entry, status, told };
  });
  const live = rows.filter(({ status }) => status === 'live');
  const isGuess = ({ entry }: (typeof rows)[number]) => confidenceOf(entry, disputed.has(entry.entryId)) === 'guess';
  const isNews = ({ entry, told }: (typeof rows)[number]) => told.length === 0 || entry.sources.some(({ from }) => from !== 'page');
  const sure = undominated(
    live.filter((row) => !isGuess(row)),
    view.goods,
  );
  const guesses = live.filter(isGuess).slice(0, MOST_NAMED);
  const used = rows.filter(({ status }) => status === 'usedByMe').slice(0, MOST_NAMED);
  const refused = rows.filter(({ status }) => status === 'refused');
  return {
    sightings: [...[...sure, ...guesses].filter(isNews), ...used, ...refused.slice(0, MOST_NAMED)].map(({ entry, status, told }) =>
      sightingOf(entry, status, disputed.has(entry.entryId), told),
    ),
    refused: new Map(refused.map(({ code, entry }) => [code, entry.refused?.at ?? view.nowIso])),
  };
}

/** Marks what the site refused, on whatever page the code stands; what she entered herself since is her later word. */
export const holdToRefusals = (all: JoinedPromotion[], { refused }: Pick<BookCodes, 'refused'>): JoinedPromotion[] =>
  refused.size === 0
    ? all
    : all.map((joined) => {
        const { code } = joined.promotion;
        const at = code === undefined ? undefined : refused.get(code);
        if (at === undefined || (joined.byHand !== undefined && Date.parse(joined.byHand.enteredAt) > Date.parse(at))) return joined;
        return { ...joined, against: 'refused' };
      });
