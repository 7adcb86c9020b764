// A cart answer, or the state the page keeps: today's shape and the one before.

import { sumOfLines } from '../../core/sums/sums-of-reading';
import { kindOfAnswer } from '../content-kind';
import { onceOnly } from '../ids';
import { answerName, type ParsedAnswer, refusalOf } from '../json/answers';
import { type Block, blocksOf } from '../json/blocks';
import { at, countOf, entriesOf, listOf, textOf } from '../json/json-value';
import { formatFrom, formatShown } from '../json/money-format';
import { regionOf } from '../preferences';
import { placeRows, readRows, rowsOfAnswer } from '../summary/rows';
import { isCurrencyCode } from '../text/currencies';
import type { PriceHints } from '../text/price-text';
import { linesOfBlocks } from './cart-blocks';
import type { CartWitness, NoCart } from './cart-reading';

/** The legacy summary's map of prices as rows: its names say what they are. */
const legacyRows = (summary: unknown): ReturnType<typeof rowsOfAnswer> => {
  const parts = listOf(at(summary, 'priceDetail')).map((detail) => at(detail, 'priceMap'));
  const pricesOf = (name: string): string[] =>
    [...parts, at(summary, 'priceMap')].flatMap((map) => {
      const price = at(map, name);
      return textOf(price) ?? textOf(at(price, 'formattedAmount')) ?? textOf(at(price, 'formatedAmount')) ?? [];
    });
  // of two that say different things, none
  const priceOf = (name: string): string | undefined => {
    const [price, ...more] = new Set(pricesOf(name));
    return more.length === 0 ? price : undefined;
  };
  const named = [
    { label: 'Subtotal', key: 'subTotal' },
    { label: 'Shipping', key: 'shippingFee' },
    { label: 'Total', key: 'total' },
  ];
  const rows = named.flatMap(({ label, key }) => {
    const content = priceOf(key);
    return content === undefined ? [] : [{ label, content }];
  });
  // a price that is named and has no text, or names of prices we do not know
  const names = new Set(parts.flatMap((map) => entriesOf(map).map(([key]) => key)));
  return { rows, torn: [...names].some((name) => !named.some(({ key }) => key === name && priceOf(key) !== undefined)) };
};

const fieldsWith = (blocks: Block[], key: string): unknown => blocks.find(({ fields }) => key in fields)?.fields;

const paidIn = (blocks: Block[]): string | undefined => {
  const code = textOf(at(fieldsWith(blocks, 'payCurrencyCode'), 'payCurrencyCode'));
  return code !== undefined && isCurrencyCode(code) ? code : undefined;
};

const readSummary = (blocks: Block[], hints: PriceHints, currency: string | undefined, linesSum: number | undefined) => {
  const droplet = fieldsWith(blocks, 'summaryTabVO');
  const blocksOfPrices = listOf(at(droplet, 'summaryTabVO', 'priceBlockList'));
  const sums = blocksOfPrices.filter((block) => Array.isArray(at(block, 'summaryLines')));
  const first = sums[0] ?? blocksOfPrices[0];
  // two sums that say different things
  const isTwofold = sums.some((sum) => JSON.stringify(sum) !== JSON.stringify(first));
  const legacy = at(fieldsWith(blocks, 'summary'), 'summary');
  if (droplet === undefined && legacy === undefined) return undefined;
  const parts =
    droplet === undefined ? [legacyRows(legacy)] : [at(first, 'summaryLines'), at(droplet, 'totalSummaryLines')].map(rowsOfAnswer);
  const shown = parts.flatMap((part) => part.rows);
  const { rows, unread, pending, currency: found } = readRows(shown, { ...hints, currency });
  // a total alone says nothing of what is charged beside the goods
  const isBare = droplet !== undefined && sums.length === 0;
  if (isTwofold || isBare || parts.some(({ torn }) => torn) || shown.length === 0) unread.push({ label: '', why: 'not-found' });
  const selectedLines = countOf(at(first, 'selectItemNum') ?? at(droplet, 'selectItemNum') ?? at(legacy, 'selectItemNum'));
  const placed = placeRows(rows, linesSum, false);
  const total = placed.findLast((row) => row.kind === 'total');
  return {
    pending,
    unread,
    currency: found,
    summary: {
      ...(selectedLines === undefined ? {} : { selectedLines }),
      rows: placed.filter((row) => row.kind !== 'total'),
      ...(total === undefined ? {} : { total: total.signed }),
      rowsComplete: unread.length === 0,
    },
  };
};

type Told = CartWitness | NoCart | undefined;
const known = new WeakMap<object, Map<string, Told>>();

/** Reads one answer or page state of a cart; undefined where it is of something else. A value told again under the same name is not read again. */
export const readCartAnswer = (parsed: ParsedAnswer): Told => {
  const { root, answer } = parsed;
  if (typeof root !== 'object' || root === null) return undefined;
  const readings = known.get(root) ?? new Map<string, Told>();
  const name = `${answer.origin} ${answer.name}`;
  if (!readings.has(name)) known.set(root, readings.set(name, readAnew(parsed)));
  const told = readings.get(name);
  return told !== undefined && 'lines' in told ? { ...told, at: answer.at } : told;
};

const readAnew = (parsed: ParsedAnswer): Told => {
  const { root, answer } = parsed;
  const witness = { source: answer.origin === 'state' ? 'embedded' : 'response', detail: answerName(parsed) } as const;
  const refusal = refusalOf(root);
  if (refusal !== undefined) return { code: refusal, tried: [witness.detail], witness };
  if (kindOfAnswer(root) !== 'cart') return undefined;
  const blocks = blocksOf(root);
  const paid = paidIn(blocks);
  const stated = formatFrom(at(root, 'data', 'global') ?? at(root, 'data', 'data', 'global'), paid);
  const format = stated ?? (paid === undefined ? undefined : formatShown(blocks, paid));
  const { lines, shape } = linesOfBlocks(blocks, { currency: paid, format });
  const gone = at(fieldsWith(blocks, 'count'), 'count');
  if (lines.length === 0) return { code: 'empty', tried: [`${witness.detail}/lines`], witness };
  const gaps: CartWitness['gaps'] = [];
  const currency = paid ?? lines.find((line) => line.currency !== undefined)?.currency;
  const once = onceOnly();
  const readLines = lines.map(({ line, gaps: missing, currency: priced }, index) => {
    const path = `cart.lineItems[${index}]`;
    for (const { field, why } of missing) gaps.push({ field: `${path}.${field}`, why });
    const unique = { ...line, lineItemId: once(line.lineItemId) };
    if (priced === undefined || priced === currency) return unique;
    gaps.push({ field: `${path}.unitPrice`, why: 'other-currency' });
    const { unitPrice: _unit, listPrice: _list, shipping: _fee, ...rest } = unique;
    return rest;
  });
  const written = format ?? (currency === undefined ? undefined : formatShown(blocks, currency));
  const sum = readSummary(blocks, { currency, format: written }, currency, sumOfLines(readLines));
  if (sum?.pending === true) return { code: 'loading', tried: [`${witness.detail}/summary`], witness };
  // the legacy summary was seen in USD on an account that shows another currency: then it says nothing about these lines
  const foreign = sum !== undefined && sum.summary.rows.length === 0 && sum.unread.some(({ why }) => why === 'other-currency');
  if (sum === undefined || foreign) gaps.push({ field: 'cart.summary', why: foreign ? 'other-currency' : 'not-found' });
  else for (const { why } of sum.unread) gaps.push({ field: 'cart.summary.rows', why });
  const hasMore = blocks.some(({ fields }) => at(fields, 'hasMore') === true);
  const counted = countOf(gone) ?? 0;
  const region = regionOf(findRegion(blocks));
  return {
    witness: { ...witness, detail: `${witness.detail}/${shape}` },
    at: answer.at,
    lines: readLines,
    ...(sum === undefined || foreign ? {} : { summary: sum.summary }),
    complete: !hasMore && counted <= readLines.length,
    ...(currency === undefined ? {} : { currency }),
    ...(written === undefined ? {} : { format: written }),
    ...(region === undefined ? {} : { region }),
    gaps,
  };
};

const findRegion = (blocks: Block[]): unknown => {
  for (const { fields } of blocks)
    for (const [key, value] of entriesOf(fields)) if (/^shipTo(?:Country|Code|CountryCode)$/.test(key)) return value;
  return undefined;
};
