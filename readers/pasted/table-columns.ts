// What the head of a table says of its columns: a market each, a shop each, the codes, amounts without signs, beginnings and ends.
import { conditionsIn } from './conditions';
import type { FoundCode } from './find-codes';
import { type RegionGroup, regionsIn } from './find-regions';
import { type Window, windowsIn } from './find-windows';
import type { Facts } from './line-facts';
import type { CodeOffer } from './line-offers';
import { type MoneyHelp, type Offer, readOffer } from './read-offer';
import { codeWords } from './words/code-words';
import { offBefore, offBehind, priceBefore, spendBefore, spendBehind } from './words/offer-words';
import { Phrases } from './words/phrases';

export interface Columns {
  regionsOf: (row: Facts, found: FoundCode) => RegionGroup[] | undefined;
  windowsOf: (row: Facts) => Window[] | undefined;
  offerOf: (row: Facts, own: CodeOffer, help: MoneyHelp) => Offer | undefined;
  /** its heads say that its amounts are offers */
  isOffers: boolean;
  /** its heads say that its amounts are prices */
  isPrices: boolean;
  isCodeColumn: (row: Facts, found: FoundCode) => boolean;
  isOtherShop: (row: Facts, found: FoundCode) => boolean;
  isOwnShop: (row: Facts, found: FoundCode) => boolean;
}

const codeHead = new Phrases(codeWords);
const offerHead = new Phrases([...offBefore, ...offBehind, ...spendBefore, ...spendBehind]);
const priceHead = new Phrases([
  ...priceBefore,
  'qty',
  'quantity',
  'sku',
  'stock',
  'size',
  'weight',
  'rate',
  'cantidad',
  'menge',
  'quantité',
  'qtd',
  'ilość',
  'кол-во',
]);
const dateHead =
  /valid|until|expir|ends?|start|from|begin|date|hasta|desde|caduca|vence|válid|fin|início|até|jusqu|début|valable|bis|gültig|ab |scad|fino|dal|tot|vanaf|geldig|do\b|od\b|ważn|платн|до|с |от|срок|действ|bitiş|başlangıç|עד|מ|حتى|من|截止|开始|有效|期限|開始|終了|마감|시작|기간|platí|până|de la|lejár|till|från|έως|από|ถึง|đến|từ|sampai|mulai/;

const cellAt = ({ line }: Facts, position: number): number => line.cells.findIndex(([from, to]) => position >= from && position < to);
const cellText = ({ line }: Facts, index: number): string => {
  const [from, to] = line.cells[index] ?? [0, 0];
  return line.text.slice(from, to).trim();
};

/** Columns of every table, by its number. */
export const columnsOf = (facts: readonly Facts[]): Map<number, Columns> => {
  const tables = new Map<number, Facts[]>();
  for (const one of facts) {
    if (one.line.table === 0) continue;
    const rows = tables.get(one.line.table);
    if (rows === undefined) tables.set(one.line.table, [one]);
    else rows.push(one);
  }
  const all = new Map<number, Columns>();
  for (const [table, rows] of tables) {
    const [head] = rows;
    if (head !== undefined && head.codes.length === 0 && !head.amounts.some(({ kind }) => kind === 'money'))
      all.set(table, columnsUnder(head));
    else all.set(table, columnsUnder(undefined));
  }
  return all;
};

const columnsUnder = (head: Facts | undefined): Columns => {
  const heads = head === undefined ? [] : head.line.cells.map((_, index) => cellText(head, index));
  const regions = heads.map((text) => regionsIn(text, text.toLowerCase()));
  const markets = regions.filter((groups) => groups.length > 0).length;
  const shops = heads.map((text) => conditionsIn(text.toLowerCase()));
  const isCodes = heads.map((text) => codeHead.isIn(text.toLowerCase()));
  const isOffers = heads.filter((text) => offerHead.isIn(text.toLowerCase())).length >= 2;
  const isPrices = !isOffers && heads.some((text) => priceHead.isIn(text.toLowerCase())) && !isCodes.includes(true);
  const isDated = heads.map((text) => text !== '' && dateHead.test(text.toLowerCase()));
  const namedCells = (row: Facts): { own: boolean; other: boolean } => {
    const cells = row.line.cells.map((_, index) => conditionsIn(cellText(row, index).toLowerCase()));
    return { own: cells.some(({ own }) => own), other: cells.some(({ other }) => other) };
  };
  return {
    regionsOf: (row, found) => {
      const groups = regions[cellAt(row, found.start)];
      return markets >= 1 && groups !== undefined && groups.length > 0 ? groups : undefined;
    },
    windowsOf: (row) => {
      if (!isDated.includes(true)) return undefined;
      const windows = row.line.cells.flatMap(([from, to], index): Window[] => {
        const label = heads[index] ?? '';
        if (isDated[index] !== true) return [];
        const lead = `${label}: `;
        const text = lead + row.line.text.slice(from, to).trim();
        return windowsIn(text, text.toLowerCase()).windows.map((window) => ({ ...window, start: from, end: to }));
      });
      if (windows.length === 0) return undefined;
      const opening = windows.find(({ from, until }) => from !== undefined && until === undefined);
      const closing = windows.find(({ from, until }) => from === undefined && until !== undefined);
      return opening !== undefined && closing !== undefined && windows.length === 2
        ? [{ ...opening, until: closing.until, zone: opening.zone ?? closing.zone }]
        : windows;
    },
    offerOf: (row, own, help) => {
      if (row.line.cells.length < 2) return undefined;
      const at = cellAt(row, own.found.start);
      // one code a row and cells of its own: read as a line
      if (row.codes.length === 1 && own.offer?.discount !== undefined && own.offer.minimumSpend !== undefined) return undefined;
      const inCell = readCell(row, at, help);
      if (inCell?.discount !== undefined && inCell.minimumSpend !== undefined) return inCell;
      // amounts of the cells that hold no code, under heads that say what they are
      const parts = row.line.cells.flatMap((_, index) => {
        if (row.codes.some(({ start }) => cellAt(row, start) === index)) return [];
        const amounts = row.amounts.filter(({ start }) => cellAt(row, start) === index);
        return amounts.length === 0 ? [] : [{ index, amounts }];
      });
      if (new Set(row.codes.map(({ start }) => cellAt(row, start))).size < 2 || own.offer?.discount !== undefined || parts.length === 0)
        return undefined;
      const amounts = parts.flatMap((part) => part.amounts);
      return readOffer(row.words, 0, row.words.length, amounts, { ...help, isPair: true });
    },
    isOffers,
    isPrices,
    isCodeColumn: (row, found) => isCodes[cellAt(row, found.start)] === true,
    isOtherShop: (row, found) => {
      const shop = shops[cellAt(row, found.start)];
      if (shop?.other === true && !shop.own) return true;
      // the row as a whole names none: no cell does
      if (!row.conditions.other) return false;
      const named = namedCells(row);
      return named.other && !named.own;
    },
    isOwnShop: (row, found) => shops[cellAt(row, found.start)]?.own === true,
  };
};

const readCell = (row: Facts, index: number, help: MoneyHelp): Offer | undefined => {
  const [from, to] = row.line.cells[index] ?? [0, 0];
  const amounts = row.amounts.filter(({ start, end }) => start >= from && end <= to);
  return amounts.length < 2 ? undefined : readOffer(row.words, from, to, amounts, help);
};
