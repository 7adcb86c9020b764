// Every reading gets a verdict: right, a stated gap, a stated failure, silently wrong, or an exception.
import { planted } from '../../tests/pages/checkout-page';
import type { MadeInput } from '../../tests/pages/input';
import { type Branch, branchesIn, leavesIn } from '../../tests/pages/tree';
import type { Verdict } from './finding';
import { judgeWallet } from './judge-coupons';
import { judgeProduct } from './judge-product';
import { judgeShop } from './judge-shop';
import type { readTexts } from './read-input';

const itemIn = (url: string): string => {
  const id = BigInt(/\/item\/(\d+)/.exec(url)?.[1] ?? '0');
  return String(id > 2n ** 51n ? id - 2n ** 51n : id);
};

const judged = (input: MadeInput, reading: NonNullable<ReturnType<typeof readTexts>['reading']>): Verdict => {
  const roots = [input.answer, input.page].filter((root) => root !== undefined);
  const [first] = roots;
  if (input.kind === 'wallet' && first !== undefined) return judgeWallet(reading, first);
  if (input.kind === 'product') return judgeProduct(reading, roots, itemIn(input.url));
  return judgeShop(
    reading,
    roots,
    input.kind === 'cart' ? 'cart' : 'checkout',
    input.money.code,
    input.money.shared === true && input.preferred === undefined,
  );
};

/** The made shopper's words stand in the address block and nowhere else; once moved out of it, nothing tells what they are. */
const isHidden = ({ page, answer }: MadeInput): boolean =>
  [page, answer].every(
    (root) =>
      root === undefined || leavesIn(root).filter(({ text }) => planted.some((words) => words === text)).length === addressWords(root),
  );

const addressWords = (root: Branch): number =>
  branchesIn(root)
    .filter(({ entity }) => entity === 'address')
    .flatMap(leavesIn)
    .filter(({ text }) => planted.some((words) => words === text)).length;

/** What became of an input. Words of the made shopper in a reading are as wrong as a wrong price. */
export const judge = (input: MadeInput, { reading, broken }: ReturnType<typeof readTexts>): Verdict => {
  if (reading === undefined || broken !== undefined)
    return { kind: 'uncaught', findings: [{ field: 'reading', read: broken ?? '', said: '' }], why: [] };
  const text = input.kind === 'checkout' && isHidden(input) ? JSON.stringify(reading) : '';
  const leaked = planted.find((words) => text.includes(words));
  if (leaked !== undefined) return { kind: 'wrong', findings: [{ field: 'address', read: leaked, said: 'never read' }], why: [] };
  return judged(input, reading);
};
