// What a line says beside price, pieces and shop: what sending it costs, which variant it is, how many there may be.
import type { ReadLine } from '../../core/formats/reading';
import { type Finding, moneyText } from './finding';
import { type Said, told } from './said';

/** The fees a line says: in its own parts, and in the part of it that tells how it is sent. */
const feesOf = (line: Said, all: Said[], code: string | undefined): Set<string> => {
  const parts = [line, ...all.filter(({ entity, around }) => entity === 'freight' && around.includes(line))];
  const fees = new Set(parts.flatMap((part) => [...told(part, 'lineFee')]));
  if (told(line, 'freeShipping').has('true')) fees.add(`${code}:0`);
  return fees;
};

/** Facts that are read and not said. What is not read is no finding: a plan asks, or goes without. `several`: another witness may say it. */
export const judgeLineFacts = (
  line: ReadLine,
  field: string,
  said: Said,
  { all, code, several, part, bare }: { all: Said[]; code: string | undefined; several: boolean; part: 'cart' | 'checkout'; bare: boolean },
): Finding[] => {
  // parts that came to stand elsewhere in the answer and are read there tell what was true
  const hold = (name: string, read: string | undefined, told: Set<string>, truth: string | undefined): Finding[] => {
    const own = told.size === 0 && truth !== undefined ? new Set([truth]) : told;
    // a cart that says two fees says none; nothing is planned from a checkout
    if (read === undefined || (own.has(read) && (own.size === 1 || part === 'checkout')) || own.has('~') || (own.size === 0 && several))
      return [];
    // bare signs follow whatever sign with letters the page has
    if (bare && [...own].some((each) => each.split(':')[1] === read.split(':')[1])) return [];
    return [{ field: `${field}.${name}`, read, said: [...own].join(' | ') || 'nothing' }];
  };
  const maximum = line.maximumQuantity;
  return [
    // an amount whose currency nobody knows is planned by nobody
    ...(code === undefined ? [] : hold('shipping', moneyText(line.shipping, code), feesOf(said, all, code), said.truth['lineFee'])),
    ...hold('skuId', line.skuId, told(said, 'skuId'), said.truth['skuId']),
    ...hold('maximumQuantity', maximum === undefined ? undefined : String(maximum), told(said, 'most'), said.truth['most']),
  ];
};
