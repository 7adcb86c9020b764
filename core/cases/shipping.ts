// What shipping costs: as she or product pages tell it, held against the page's own row; else the row itself.
import type { Note } from '../answer/answer';
import type { StatedShipping } from '../by-hand/by-hand';
import type { ShippingGroup, ShippingPolicy } from '../formats/case';
import type { ReadProduct, Summary } from '../formats/reading';
import type { Rules } from '../formats/rules';
import type { CartLine } from './cart-lines';

export interface Shipping {
  groups: ShippingGroup[];
  /** group of a line, by line id; absent for lines of which nothing is known */
  groupOf: ReadonlyMap<string, string>;
  /** the groups the lines are in by themselves, Choice or their store's, whether or not they stand in `groups` */
  naturalGroups: ReadonlySet<string>;
  notes: Note[];
  /** whether a rule of hers is in it */
  byHand: boolean;
}

export interface ShippingFacts {
  lines: CartLine[];
  /** the cart page's own sum; absent where it counts lines that are not loaded */
  summary: Summary | undefined;
  thresholdComparison: Rules['thresholdComparison'];
  /** her own rules in the cart's currency; each goes before all pages */
  byHand: StatedShipping[];
}

/** The group of the page's row: one order of everything. */
const WHOLE_ORDER = 'order';

/** Choice lines ship together, the rest with their store. */
export const groupIdOf = ({
  flags,
  product,
  storeId,
}: Pick<CartLine, 'flags' | 'storeId'> & { product?: ReadProduct | undefined }): string =>
  flags.includes('choice') || product?.shipping?.group === 'choice' ? 'choice' : `store:${storeId}`;

/** The policy of a product page's shipping. */
export function policyFrom(shipping: NonNullable<ReadProduct['shipping']>): ShippingPolicy {
  const { group: _group, ...policy } = shipping;
  return policy;
}

/** Free, or one fee for the one line it stands on: all that a cart's own line says for sure. */
function policyOfLines(lines: CartLine[]): ShippingPolicy | undefined {
  const fees = lines.map(({ read }) => read.shipping?.amount);
  if (fees.every((fee) => fee === 0)) return { type: 'free' };
  const [fee] = fees;
  return fees.length === 1 && fee !== undefined ? { type: 'flat', fee: { amount: fee } } : undefined;
}

/** The group her rule is about. */
const groupOfRule = ({ of }: StatedShipping): string => (of === 'choice' ? of : `store:${of.storeId}`);

/** What all product pages of a group agree on; undefined where one differs or none was read. */
function policyOf(lines: CartLine[]): ShippingPolicy | undefined {
  const told = lines.flatMap(({ product }) => (product?.shipping === undefined ? [] : [policyFrom(product.shipping)]));
  const [policy] = told;
  if (policy === undefined) return policyOfLines(lines);
  return told.every((other) => JSON.stringify(other) === JSON.stringify(policy)) ? policy : undefined;
}

function feeOf(policy: ShippingPolicy, lines: CartLine[], comparison: Rules['thresholdComparison']): number {
  switch (policy.type) {
    case 'free':
      return 0;
    case 'flat': {
      const spend = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
      const from = policy.freeFrom?.amount;
      const isFree = from !== undefined && (comparison === 'atLeast' ? spend >= from : spend > from);
      return isFree ? 0 : policy.fee.amount;
    }
    case 'perUnit': {
      const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
      return policy.firstUnit.amount + (units - 1) * policy.additionalUnit.amount;
    }
  }
}

/** The page's own shipping, over all its shipping rows; undefined where it shows none. */
function rowOf(summary: Summary | undefined): number | undefined {
  const rows = summary?.rows.filter(({ kind }) => kind === 'shipping') ?? [];
  return rows.length === 0 ? undefined : rows.reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * Groups and policies for the lines. Where policies are known for every group and give the page's own row (or it shows none) they stand;
 * else the row is the fee of one order, with a note; where there is no row either, what is known stands and a note says that it is not all.
 */
export function shippingOf({ lines, summary, thresholdComparison, byHand }: ShippingFacts): Shipping {
  const members = new Map<string, CartLine[]>();
  for (const line of lines) members.set(groupIdOf(line), [...(members.get(groupIdOf(line)) ?? []), line]);
  const hers = new Map(byHand.map((rule) => [groupOfRule(rule), rule.policy]));
  const groups = [...members].flatMap(([shippingGroupId, own]): (ShippingGroup & { fee: number })[] => {
    const policy = hers.get(shippingGroupId) ?? policyOf(own);
    return policy === undefined ? [] : [{ shippingGroupId, policy, fee: feeOf(policy, own, thresholdComparison) }];
  });
  const row = rowOf(summary);
  const complete = groups.length === members.size;
  const sum = groups.reduce((before, { fee }) => before + fee, 0);
  const isHers = groups.some(({ shippingGroupId }) => hers.has(shippingGroupId));
  if (row !== undefined && row >= 0 && !(complete && sum === row)) {
    const policy: ShippingPolicy = row === 0 ? { type: 'free' } : { type: 'flat', fee: { amount: row } };
    return {
      groups: [{ shippingGroupId: WHOLE_ORDER, policy }],
      groupOf: new Map(lines.map(({ lineItemId }) => [lineItemId, WHOLE_ORDER])),
      naturalGroups: new Set(members.keys()),
      notes: [
        { code: 'shipping-from-page', amount: row },
        ...(complete && isHers ? [{ code: 'shipping-unlike-by-hand', amount: row, byHand: sum } as const] : []),
      ],
      byHand: false,
    };
  }
  const known = new Set(groups.map(({ shippingGroupId }) => shippingGroupId));
  return {
    groups: groups.map(({ shippingGroupId, policy }) => ({ shippingGroupId, policy })),
    groupOf: new Map(lines.flatMap((line) => (known.has(groupIdOf(line)) ? [[line.lineItemId, groupIdOf(line)] as const] : []))),
    naturalGroups: new Set(members.keys()),
    notes: complete ? [] : [{ code: 'shipping-not-known' }],
    byHand: isHers,
  };
}
