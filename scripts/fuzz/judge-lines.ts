// Lines of a cart or checkout as read, held against the lines the page says.
import type { Gap, ReadLine } from '../../core/formats/reading';
import { decoyItem } from '../../tests/pages/shell';
import { type Finding, hasGap, moneyText } from './finding';
import { judgeLineFacts } from './judge-line-facts';
import { onlyOne, type Said, told } from './said';
import { isGone } from './sums';

const fields = ['unitPrice', 'quantity', 'storeId'] as const;
type Field = (typeof fields)[number];

const readValue = (line: ReadLine, field: Field, code: string | undefined): string | undefined =>
  field === 'unitPrice' ? moneyText(line.unitPrice, code) : line[field] === undefined ? undefined : String(line[field]);

interface Lines {
  part: 'cart' | 'checkout';
  read: ReadLine[];
  complete: boolean;
  gaps: Gap[];
  /** the page's own sums hold for what was read: then one of two values is confirmed */
  proved: boolean;
  code: string | undefined;
  /** signs are bare and nothing but the page tells whose: then any sign with letters that stands on it may tell it */
  bare: boolean;
  /** another witness may say what this one does not */
  several: boolean;
  /** another witness shows more lines: what is not here may be there */
  short: boolean;
  /** items that stand where nobody looks for them, or under keys nobody knows */
  strayed: ReadonlySet<string>;
}

const amountOf = (money: string | undefined): number => Number(money?.split(':')[1]);

/**
 * What stands where the price of all pieces stands, where so many of it come to what stands where the price of one does, or where there
 * is one piece.
 */
const exchanged = (line: Said): string[] => {
  const [one, all] = [onlyOne(line, 'unitPrice'), onlyOne(line, 'lineSum')];
  const pieces = Number(onlyOne(line, 'quantity'));
  return all !== undefined && (pieces === 1 || amountOf(all) * pieces === amountOf(one)) ? [all] : [];
};

/** What the page says of a line's field: in the line, for the store in what it stands in; where it says nothing, what was true. */
const allowedFor = (line: Said, field: Field, all: Said[], { several, proved }: Lines, isNamed = false): Set<string> => {
  const own = new Set(told(line, field));
  // the price of one and that of all pieces, exchanged: the page's own sums say which is which
  if (field === 'unitPrice' && proved) for (const one of exchanged(line)) own.add(one);
  if (own.size === 0 && several) return new Set(['~']);
  // a link to a shop that came to stand in a line, under another shop's name: of two witnesses the other one decides
  if (field === 'storeId' && own.size > 0 && several)
    return new Set([...own, ...line.around.flatMap((each) => (each.entity === 'group' ? [...told(each, 'storeId')] : []))]);
  if (own.size > 0) return own;
  if (field === 'storeId') {
    // a card that has left its box for another shop's part of the page stands under that shop's name
    const elsewhere = told(line, 'itemId').size > 0 ? [] : all.filter((each) => told(each, 'itemId').has(line.truth['itemId'] ?? ''));
    const heads = elsewhere.flatMap((each) => [each, ...each.around]).filter(({ entity }) => entity === 'group');
    const named = new Set(heads.flatMap((head) => [...told(head, 'storeId')]));
    if (named.size > 0) return isNamed ? named : named.add(line.truth['storeId'] ?? '');
    const group = line.around.find(({ entity }) => entity === 'group');
    if (group !== undefined) return told(group, 'storeId').size > 0 ? told(group, 'storeId') : new Set([line.truth['storeId'] ?? '']);
    const cartIds = told(line, 'cartId');
    const naming = all.filter((shop) => shop.entity === 'shop' && [...told(shop, 'cartIds')].some((id) => cartIds.has(id)));
    const namedBy = new Set(naming.flatMap((shop) => [...told(shop, 'storeId')]));
    if (namedBy.size > 0) return namedBy;
  }
  return new Set([line.truth[field] ?? '']);
};

const wrongFields = (line: ReadLine, index: number, said: Said, all: Said[], lines: Lines): Finding[] =>
  fields.flatMap((field) => {
    const value = readValue(line, field, lines.code);
    const allowed = allowedFor(said, field, all, lines, line.itemId !== undefined);
    const sure = allowed.size === 1 || lines.proved || field === 'storeId';
    if (field === 'unitPrice' && lines.code === undefined) return [];
    if (value === undefined || hasGap(lines.gaps, `${lines.part}.lineItems[${index}].${field}`)) return [];
    // an amount that came from elsewhere stands beside the line's own one: who reads its own reads it rightly
    const own = said.branch.form === 'element' && value === said.truth[field];
    if (lines.bare && [...allowed].some((each) => each.split(':')[1] === value.split(':')[1])) return [];
    if (allowed.has('~') || (allowed.has(value) && (sure || own))) return [];
    return [{ field: `${lines.part}.lineItems[${index}].${field}`, read: value, said: [...allowed].join(' | ') }];
  });

const sameItem = (said: Said, line: ReadLine): boolean => {
  const ids = told(said, 'itemId').size > 0 ? told(said, 'itemId') : new Set([said.truth['itemId'] ?? '']);
  return line.itemId === undefined || ids.has(line.itemId);
};
/** Where a line's parts have all come to stand elsewhere on the page, they are still those of its variant. */
const variantOf = (said: Said): string =>
  onlyOne(said, 'variant') ?? (told(said, 'itemId').size === 0 ? said.truth['variant'] : undefined) ?? '';
const sameVariant = (said: Said, line: ReadLine): boolean =>
  (line.variant ?? '') === variantOf(said) || told(said, 'cartId').has(line.lineItemId);

/** Of lines that fit alike, the one of the same line id: an answer may hold an item twice that is told apart by nothing else. */
const otherness = (said: Said, line: ReadLine): number =>
  (sameVariant(said, line) ? 0 : 1) +
  // a line that has its item is one that has it, a line that has lost it one that has lost it
  (told(said, 'itemId').size > 0 === (line.itemId !== undefined) ? 0 : 0.25) +
  (told(said, 'cartId').size > 0 && !told(said, 'cartId').has(line.lineItemId) ? 0.5 : 0) +
  // what is read as bought, of two of which each links to the other one's item or has lost its variant, is the one that is
  (isGone(said) || onlyOne(said, 'selected') === 'false' ? 0.125 : 0);

/** A card moved whole into another line's box: two cards stand there, and the page's own sums hold for both. */
const isSecondCard = (line: ReadLine, all: Said[]): boolean =>
  all.some(
    (said) => said.entity === 'line' && line.itemId !== undefined && told(said, 'itemId').size > 1 && told(said, 'itemId').has(line.itemId),
  );

/** Every line of a page that draws no sum stands there twice; the answer beside it says how many there are. */
const isDrawnTwice = (all: Said[]): boolean => {
  const keys = all
    .filter(({ entity }) => entity === 'line')
    .map((said) => [...told(said, 'itemId'), ...told(said, 'variant'), ...told(said, 'unitPrice')].join());
  return keys.length > 1 && keys.every((key) => keys.filter((other) => other === key).length === 2);
};

const isUnread = (line: ReadLine, index: number, { part, gaps }: Lines): boolean =>
  (['unitPrice', 'quantity'] as const).some((field) => line[field] === undefined && hasGap(gaps, `${part}.lineItems[${index}].${field}`));

/** The line of the page that a read line is: by item, then the one whose fields fit, then by variant. */
const matchOf = (line: ReadLine, index: number, rest: Said[], all: Said[], lines: Lines): { said: Said; wrong: Finding[] } | undefined => {
  const candidates = rest
    // where lines are missing, another variant of the item is not the one that is
    .filter((said) => sameItem(said, line) && (!lines.short || sameVariant(said, line)))
    .map((said) => ({
      said,
      wrong: [
        ...wrongFields(line, index, said, all, lines),
        ...judgeLineFacts(line, `${lines.part}.lineItems[${index}]`, said, { ...lines, all }),
      ],
      other: otherness(said, line),
    }));
  return candidates.sort((one, two) => one.wrong.length + one.other - (two.wrong.length + two.other))[0];
};

/** What is stated of ticked lines and not said; ticked lines of the page that are missing, and nothing says so. */
export const judgeLines = (all: Said[], lines: Lines): Finding[] => {
  const { read, part, gaps } = lines;
  const findings: Finding[] = [];
  const rest = all.filter(({ entity }) => entity === 'line');
  read.forEach((line, index) => {
    if (line.selected !== true || line.available === false) return;
    // a line without price or quantity is told as one that could not be read, and never planned
    if (isUnread(line, index, lines)) return;
    const match = matchOf(line, index, rest, all, lines);
    const field = `${part}.lineItems[${index}]`;
    if (match === undefined) {
      // a recommendation that was moved into the cart stands in the cart
      if (line.itemId === undefined || line.itemId.startsWith(decoyItem) || lines.strayed.has(line.itemId)) return;
      if (lines.proved && isSecondCard(line, all)) return;
      findings.push({ field, read: line.itemId ?? '', said: 'no such line' });
      return;
    }
    // a line that has strayed is no other variant of its item
    if (match.wrong.length > 0 && line.itemId !== undefined && lines.strayed.has(line.itemId) && !sameVariant(match.said, line)) return;
    rest.splice(rest.indexOf(match.said), 1);
    findings.push(...match.wrong);
    const ticks = told(match.said, 'selected');
    if (part === 'cart' && !ticks.has('true') && (ticks.size > 0 || match.said.truth['selected'] !== 'true'))
      findings.push({ field: `${field}.selected`, read: 'true', said: 'false' });
    if (isGone(match.said)) findings.push({ field: `${field}.available`, read: 'true', said: 'false' });
  });
  if (read.some((line, index) => line.selected !== false && isUnread(line, index, lines))) return findings;
  if (!lines.complete || gaps.some((gap) => gap.field === `${part}.lineItems` || gap.field === part)) return findings;
  // a whole cart drawn twice is one cart
  const isTwice = all.filter(({ entity }) => entity === 'summary').length > 1 || (lines.several && lines.proved && isDrawnTwice(all));
  for (const said of rest) {
    const ticked = part === 'checkout' ? 'true' : onlyOne(said, 'selected');
    if (ticked !== 'true' || isGone(said)) continue;
    if (isTwice && read.some((line) => sameItem(said, line) && line.selected === true)) continue;
    const near = read.findIndex((line) => sameItem(said, line) && sameVariant(said, line));
    // two things in one line: said of either, it is said that nobody can tell whether the line is ticked
    const isMixed = told(said, 'itemId').size > 1;
    if (isMixed && read.some((line, index) => sameItem(said, line) && hasGap(gaps, `${part}.lineItems[${index}].selected`))) continue;
    const stated = near < 0 ? undefined : read[near]?.selected;
    if (near >= 0 && (stated === undefined || hasGap(gaps, `${part}.lineItems[${near}].selected`))) continue;
    findings.push({ field: `${part}.lineItems`, read: near < 0 ? 'missing' : 'not ticked', said: said.truth['itemId'] ?? '' });
  }
  return findings;
};
