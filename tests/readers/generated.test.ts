// Pages made from a truth and changed by chance: a short run with a fixed seed; `npm run fuzz` is the long one.
import { describe, expect, it } from 'vitest';
import { caseSeed, fuzzCase } from '../../scripts/fuzz/fuzz-case';
import { judge } from '../../scripts/fuzz/judge';
import { readTexts, textOf } from '../../scripts/fuzz/read-input';
import { type MadeKind, madeInput, madeKinds } from '../pages/input';

const inputsAKind = 375;

describe.each(madeKinds)('%s inputs', (kind) => {
  const cases = Array.from({ length: inputsAKind }, (_, n) => fuzzCase(kind, caseSeed(20261121, n)));
  it('are read rightly, or said not to be', () => {
    const wrong = cases.filter(({ verdict }) => verdict.kind === 'wrong' || verdict.kind === 'uncaught');
    expect(wrong.map(({ seed, names, verdict }) => ({ only: `${kind}:${seed}`, names, findings: verdict.findings }))).toEqual([]);
  });
  it('that still say what they said are read nine times in ten', () => {
    const readable = cases.filter((each) => each.readable);
    expect(readable.length).toBeGreaterThan(inputsAKind / 5);
    expect(readable.filter(({ verdict }) => verdict.kind === 'right').length / readable.length).toBeGreaterThan(0.9);
  });
  it('are the same for the same seed', () => {
    const [first] = cases;
    expect(fuzzCase(kind, first?.seed ?? 0).texts).toEqual(first?.texts);
  });
});

type Read = ReturnType<typeof readTexts>['reading'];
const raised = <T extends { amount: number } | undefined>(money: T): T =>
  money === undefined ? money : { ...money, amount: money.amount + 1 };

const all = <T extends object>(list: T[] | undefined, change: (each: T) => object): void => {
  for (const each of list ?? []) Object.assign(each, change(each));
};

/** Faults a reader may have, planted into what was read rightly. */
const faults: { fault: string; kind: MadeKind; plant: (reading: NonNullable<Read>) => void }[] = [
  {
    fault: 'another price',
    kind: 'cart',
    plant: ({ cart }) => all(cart?.lineItems, (line) => ({ unitPrice: raised(line.unitPrice) })),
  },
  {
    fault: 'another quantity',
    kind: 'cart',
    plant: ({ cart }) => all(cart?.lineItems, (line) => ({ quantity: (line.quantity ?? 0) + 1 })),
  },
  {
    fault: 'another store',
    kind: 'cart',
    plant: ({ cart }) => all(cart?.lineItems, () => ({ storeId: '123456789' })),
  },
  {
    fault: 'ticks are ignored',
    kind: 'cart',
    plant: ({ cart }) => all(cart?.lineItems, () => ({ selected: true, available: true })),
  },
  { fault: 'a ticked line is left out', kind: 'cart', plant: ({ cart }) => cart?.lineItems.splice(0, 1) },
  { fault: 'another total', kind: 'checkout', plant: ({ checkout }) => Object.assign(checkout?.summary ?? {}, { total: { amount: 7 } }) },
  { fault: 'the shipping row is left out', kind: 'checkout', plant: ({ checkout }) => checkout?.summary?.rows.splice(0) },
  { fault: 'no minimum spend', kind: 'wallet', plant: ({ coupons }) => all(coupons, () => ({ minimumSpend: undefined })) },
  {
    fault: 'the platform for the store',
    kind: 'wallet',
    plant: ({ coupons }) => all(coupons, () => ({ kind: 'platformCoupon', scope: { type: 'platform' } })),
  },
  {
    fault: 'a used coupon is usable',
    kind: 'wallet',
    plant: ({ coupons }) => all(coupons, () => ({ status: 'usable', unsure: [] })),
  },
  {
    fault: 'the price before',
    kind: 'product',
    plant: ({ product }) => all(product?.skus, (sku) => ({ price: sku.listPrice ?? sku.price })),
  },
  {
    fault: 'sold out for sale',
    kind: 'product',
    plant: ({ product }) => all(product?.skus, () => ({ available: true })),
  },
  {
    fault: 'another fee',
    kind: 'product',
    plant: ({ product }) => product?.shipping?.type === 'flat' && Object.assign(product.shipping, { fee: raised(product.shipping.fee) }),
  },
];

describe('the judge sees what is wrong', () => {
  it.each(faults)('$kind: $fault', ({ kind, plant }) => {
    const verdicts = Array.from({ length: 40 }, (_, seed) => {
      const input = madeInput(kind, seed);
      const read = readTexts(textOf(input), input.url);
      const before = judge(input, read).kind;
      if (before !== 'right' || read.reading === undefined) return before;
      plant(read.reading);
      return judge(input, read).kind;
    });
    expect(verdicts.filter((verdict) => verdict === 'wrong').length).toBeGreaterThan(5);
  });
});
