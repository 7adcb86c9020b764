// Any value → a case that can be planned, or the first thing that is wrong with it.
import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../result';
import { type StackingCase, stackingCase } from './case';
import { type CaseError, caseError as error } from './case-error';
import { tooMany } from './case-size';

/**
 * A case of stacking-case/1 that keeps the format's ranges: every key known, ids unique in their list, references resolved, and sums
 * that a safe integer holds, candidates included. Never throws.
 */
export function parseCase(input: unknown): Result<StackingCase, CaseError> {
  const format = typeof input === 'object' && input !== null && 'format' in input ? input.format : undefined;
  if (format !== 'stacking-case/1') return refuse('wrong-format', ['format'], 'expected a document of format stacking-case/1');
  const parsed = stackingCase.safeParse(input);
  if (!parsed.success) return fail(schemaError(parsed.error));
  const read = parsed.data;
  const wrong = tooMany(read) ?? repeatedId(read) ?? danglingId(read) ?? unsafeSum(read);
  return wrong === undefined ? ok(read) : fail(wrong);
}

const refuse = (...of: Parameters<typeof error>) => fail(error(...of));

function schemaError({ issues }: z.core.$ZodError): CaseError {
  const issue = issues[0];
  if (issue === undefined) return error('invalid', [], 'not valid');
  if (issue.code === 'unrecognized_keys') return error('unknown-key', [...issue.path, issue.keys[0] ?? ''], issue.message);
  const isUnsafe = issue.code === 'too_big' && issue.maximum === Number.MAX_SAFE_INTEGER;
  return error(isUnsafe ? 'too-large' : 'invalid', issue.path, issue.message);
}

type Named = [path: PropertyKey[], id: string];

function repeatedId({ lineItems, shippingGroups, automaticDiscounts, wallet, candidates }: StackingCase): CaseError | undefined {
  const lists: Named[][] = [
    [
      ...lineItems.map((line, at): Named => [['lineItems', at, 'lineItemId'], line.lineItemId]),
      // a new item would join the cart's lines
      ...(candidates ?? []).flatMap((candidate, at): Named[] =>
        candidate.type === 'newItem' ? [[['candidates', at, 'lineItem', 'lineItemId'], candidate.lineItem.lineItemId]] : [],
      ),
    ],
    (shippingGroups ?? []).map((group, at) => [['shippingGroups', at, 'shippingGroupId'], group.shippingGroupId]),
    (automaticDiscounts ?? []).map((discount, at) => [['automaticDiscounts', at, 'discountId'], discount.discountId]),
    (wallet?.coupons ?? []).map((coupon, at) => [['wallet', 'coupons', at, 'couponId'], coupon.couponId]),
    (candidates ?? []).map((candidate, at) => [['candidates', at, 'candidateId'], candidate.candidateId]),
  ];
  for (const list of lists) {
    const seen = new Set<string>();
    for (const [path, id] of list) {
      if (seen.has(id)) return error('duplicate-id', path, `${JSON.stringify(id)} stands twice`);
      seen.add(id);
    }
  }
  return undefined;
}

function danglingId({ lineItems, shippingGroups, wallet, candidates, rules }: StackingCase): CaseError | undefined {
  const groups = new Set(shippingGroups?.map((group) => group.shippingGroupId));
  const lines = new Set(lineItems.map((line) => line.lineItemId));
  const coupons = new Set(wallet?.coupons?.map((coupon) => coupon.couponId));
  const group = (path: PropertyKey[], shippingGroupId: string | undefined): [Named, Set<string>][] =>
    shippingGroupId === undefined ? [] : [[[[...path, 'shippingGroupId'], shippingGroupId], groups]];
  const references: [Named, Set<string>][] = [
    ...lineItems.flatMap((line, at) => group(['lineItems', at], line.shippingGroupId)),
    ...(candidates ?? []).flatMap((candidate, at): [Named, Set<string>][] =>
      candidate.type === 'newItem'
        ? group(['candidates', at, 'lineItem'], candidate.lineItem.shippingGroupId)
        : [[[['candidates', at, 'lineItemId'], candidate.lineItemId], lines]],
    ),
    ...(rules?.exclusivity ?? []).flatMap(({ between }, at) =>
      between.flatMap((selector, side): [Named, Set<string>][] =>
        selector.type === 'coupon' ? [[[['rules', 'exclusivity', at, 'between', side, 'couponId'], selector.couponId], coupons]] : [],
      ),
    ),
  ];
  const dangling = references.find(([[, id], known]) => !known.has(id));
  return dangling === undefined ? undefined : error('dangling-id', dangling[0][0], `nothing is called ${JSON.stringify(dangling[0][1])}`);
}

/** Every line with what candidates add, and what shipping comes to where all of it is one order: payable can be no more. */
function unsafeSum({ lineItems, candidates = [], shippingGroups = [] }: StackingCase): CaseError | undefined {
  const lines = new Map(lineItems.map((line) => [line.lineItemId, line] as const));
  const bought = [
    ...lineItems,
    ...candidates.flatMap((candidate) => {
      if (candidate.type === 'newItem') return candidate.lineItem;
      const line = lines.get(candidate.lineItemId);
      return line === undefined ? [] : { ...line, quantity: candidate.quantity };
    }),
  ];
  const unitsOf = new Map<string | undefined, bigint>();
  let goods = 0n;
  let units = 0n;
  for (const { unitPrice, quantity, shippingGroupId } of bought) {
    goods += BigInt(unitPrice.amount) * BigInt(quantity);
    units += BigInt(quantity);
    unitsOf.set(shippingGroupId, (unitsOf.get(shippingGroupId) ?? 0n) + BigInt(quantity));
  }
  let fees = 0n;
  for (const { shippingGroupId, policy } of shippingGroups) {
    const more = (unitsOf.get(shippingGroupId) ?? 1n) - 1n;
    if (policy.type === 'flat') fees += BigInt(policy.fee.amount);
    if (policy.type === 'perUnit') fees += BigInt(policy.firstUnit.amount) + BigInt(policy.additionalUnit.amount) * more;
  }
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  const ownGoods = lineItems.reduce((sum, { unitPrice, quantity }) => sum + BigInt(unitPrice.amount) * BigInt(quantity), 0n);
  const where = ownGoods > most ? 'lineItems' : 'candidates';
  if (goods > most) return error('too-large', [where], 'the lines and candidates sum to more than a safe integer holds');
  if (units > most) return error('too-large', ['lineItems'], 'the units sum to more than a safe integer holds');
  if (goods + fees > most) return error('too-large', ['shippingGroups'], 'goods and shipping sum to more than a safe integer holds');
  return undefined;
}
