// The classes of carts the bench knows, and how many of each it takes where nothing else is asked for.
import type { StackingCase } from '../../core/formats/case';
import { parseCase } from '../../core/formats/parse-case';
import { cartOf, kinds, sizes } from './carts';
import { splitCartOf, splitKinds } from './split-carts';

export interface BenchClass {
  name: string;
  isSplit: boolean;
  cases: number;
  /** of them, those that the integer programs get too: the first ones */
  rivalCases: number;
  cartAt: (seed: number) => StackingCase;
}

const usual = {
  small: { cases: 100, rivalCases: 20 },
  medium: { cases: 100, rivalCases: 20 },
  typical: { cases: 100, rivalCases: 16 },
  large: { cases: 50, rivalCases: 6 },
  huge: { cases: 20, rivalCases: 3 },
} satisfies Record<keyof typeof sizes, object>;

const splitSizes = [
  { lines: 8, orders: 3, cases: 6, rivalCases: 2 },
  { lines: 12, orders: 3, cases: 6, rivalCases: 2 },
  { lines: 20, orders: 2, cases: 6, rivalCases: 3 },
  { lines: 20, orders: 3, cases: 6, rivalCases: 2 },
  { lines: 25, orders: 4, cases: 4, rivalCases: 1 },
];

const named = Object.keys(usual).filter((name): name is keyof typeof sizes => name in sizes);

/** All of them: `typical-trap`, `split-20-2-splitBait` (lines, most orders), … */
const classes: BenchClass[] = [
  ...named.flatMap((size) =>
    kinds.map((kind) => ({
      name: `${size}-${kind}`,
      isSplit: false,
      ...usual[size],
      cartAt: (seed: number) => accepted(cartOf(kind, sizes[size], seed)),
    })),
  ),
  ...splitSizes.flatMap(({ lines, orders, cases, rivalCases }) =>
    splitKinds.map((kind) => ({
      name: `split-${lines}-${orders}-${kind}`,
      isSplit: true,
      cases,
      rivalCases,
      cartAt: (seed: number) => accepted(splitCartOf(kind, lines, orders, seed)),
    })),
  ),
];

/** Those whose name begins with one of the wanted ones, or has it as a part after a dash. */
export const classesNamed = (wanted: readonly string[]): BenchClass[] =>
  classes.filter(({ name }) => wanted.some((word) => name.startsWith(word) || name.endsWith(`-${word}`)));

/** A bench cart as a reader would hand it on. */
function accepted(cart: StackingCase): StackingCase {
  const parsed = parseCase(cart);
  if (!parsed.ok) throw new Error(`a bench cart is refused: ${parsed.error.path}`);
  return parsed.value;
}
