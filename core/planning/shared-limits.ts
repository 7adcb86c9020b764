// What the choices of several stores, and the late coupons, have to share: limits over the whole order, and exclusivity.
import type { Rules } from '../formats/rules';
import { excludeEachOther, limitGroup } from '../rules/combination';
import type { CountRow } from './assignment';
import type { StoreTable, TableOption } from './store-table';
import type { Turn } from './turn';

/** A limit's group whose coupons do not all stand in one store's ways. */
export interface SharedGroup {
  limit: Rules['limits'][number];
  group: string;
}

const inGroup = ({ limit, group }: SharedGroup, { coupon }: Turn): boolean => coupon !== undefined && limitGroup(limit, coupon) === group;

/** The groups that no single store keeps by itself. */
export function sharedGroups({ limits }: Rules, { stores }: StoreTable, late: readonly Turn[]): SharedGroup[] {
  const shared: SharedGroup[] = [];
  for (const limit of limits) {
    const seenAt = new Map<string, Set<number>>();
    const note = (place: number) => (turn: Turn) => {
      const group = turn.coupon === undefined ? undefined : limitGroup(limit, turn.coupon);
      if (group !== undefined) seenAt.set(group, (seenAt.get(group) ?? new Set()).add(place));
    };
    for (const [place, { options }] of stores.entries()) for (const { coupons } of options) coupons.forEach(note(place));
    late.forEach(note(-1));
    for (const [group, places] of seenAt) if (places.size > 1) shared.push({ limit, group });
  }
  return shared;
}

/** For each shared group: the stores may use what the late coupons leave of it. */
export const countRows = (shared: readonly SharedGroup[], set: readonly Turn[]): CountRow[] =>
  shared.map((group) => ({
    part: ({ coupons }) => -coupons.filter((turn) => inGroup(group, turn)).length,
    need: set.filter((turn) => inGroup(group, turn)).length - group.limit.maximum,
  }));

/** Whether any coupon of one may not stand beside one of the other. */
export function clashBetween({ exclusivity }: Rules): ((a: readonly Turn[], b: readonly Turn[]) => boolean) | undefined {
  if (exclusivity.length === 0) return undefined;
  const clash = ({ coupon: one }: Turn, { coupon: other }: Turn) =>
    one !== undefined && other !== undefined && excludeEachOther(one, other, exclusivity);
  return (a, b) => a.some((one) => b.some((other) => clash(one, other)));
}

/** The ways that may stand beside these late coupons. */
export const besides =
  (clash: ReturnType<typeof clashBetween>, set: readonly Turn[]): ((option: TableOption) => boolean) =>
  ({ coupons }) =>
    clash === undefined || !clash(coupons, set);
