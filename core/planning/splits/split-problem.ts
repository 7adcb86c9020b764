// A cart made ready to be divided into orders: which lines have to be looked at together, and what is counted of the lines of an order.
import type { ShippingPolicy } from '../../formats/case';
import { discountAtMost } from '../../pricing/discounts/registry';
import type { PreparedCase } from '../../pricing/prepared-case';
import { limitGroup } from '../../rules/combination';
import { reaches } from '../../rules/threshold';
import { type LineClasses, lineClasses } from '../line-classes';
import { itemPricesOf, turnsOf } from '../order-problem';
import { clashBetween } from '../shared-limits';
import { type SpendScore, spendScore } from '../spend-score';
import type { Turn } from '../turn';

/** Something summed over the lines of an order, at these positions. `running` is what their own component's promotions left. */
export interface Column {
  measure: 'running' | 'itemPrice' | 'atShipping' | 'units' | 'coins';
  positions: readonly number[];
}

/** Lines that share promotions, or shipping, and the promotions that concern them alone, in turn. */
export interface Component {
  positions: readonly number[];
  turns: readonly Turn[];
  groups: readonly { policy: ShippingPolicy; positions: readonly number[] }[];
  /** by column: which of its lines, by place in `positions`, the column sums */
  places: readonly (readonly number[])[];
}

/** A shipping group over several components; `measured` is absent where only the whole order tells what its shipping looks at. */
export interface SharedGroup {
  policy: ShippingPolicy;
  units: number;
  measured: number | undefined;
}

/** Column numbers are positions in `columns`; those of `classes` come first, what they leave running. */
export interface SplitProblem {
  prepared: PreparedCase;
  components: readonly Component[];
  /** promotions that concern several components, and all after the first of them */
  late: readonly Turn[];
  classes: LineClasses;
  columns: readonly Column[];
  /** the column each late promotion's threshold is held against, of its units, and of the units that keep it away */
  seen: ReadonlyMap<Turn, { tested: number; units: number; rejecting: number | undefined }>;
  shared: readonly SharedGroup[];
  coins: number;
  units: number;
  /** the columns are all it takes to price an order exactly, or they are but for coins, which they say at their most */
  columnsAreEnough: 'exactly' | 'butForCoins' | 'no';
  /** some promotion is for a first order only: order 0 is that order */
  hasFirstOrder: boolean;
  scoreOf: SpendScore;
}

/** `isWhole`: the cart is taken as one component, and no promotion as late. */
export function splitProblem(prepared: PreparedCase, orders: number, isWhole = false): SplitProblem {
  const { lines, rules, shippingGroups } = prepared;
  const turns = turnsForSplits(prepared);
  const storeOf = (positions: readonly number[]) => new Set(positions.map((position) => lines[position]?.storeId)).size;
  const touched = ({ promotion }: Turn) => [...promotion.eligible, ...promotion.rejecting];
  const firstLate = isWhole ? -1 : turns.findIndex((turn) => storeOf(touched(turn)) > 1);
  const own = firstLate < 0 ? turns : turns.slice(0, firstLate);
  const late = firstLate < 0 ? [] : turns.slice(firstLate);
  const isShippingKnown = rules.shippingMeasuredAfter === 'itemPrice' || late.every(({ isAfterShipping }) => isAfterShipping);
  const paid = shippingGroups.filter(({ policy, lines: positions }) => policy.type !== 'free' && positions.length > 0);
  const isLocal = ({ lines: positions, policy }: (typeof paid)[number]) =>
    isWhole ||
    (storeOf(positions) === 1 &&
      (isShippingKnown || (policy.type === 'flat' && policy.freeFrom === undefined) || policy.type === 'perUnit'));
  const local = paid.filter(isLocal);
  const classes = lineClasses(late, lines.length);
  const columns: Column[] = classes.positions.map((positions) => ({ measure: 'running', positions }));
  const columnOf = (measure: Column['measure'], positions: readonly number[]): number => {
    const key = positions.join();
    const known = columns.findIndex((column) => column.measure === measure && column.positions.join() === key);
    return known >= 0 ? known : columns.push({ measure, positions }) - 1;
  };
  const seen = new Map(
    late.map((turn) => {
      const { promotion, eligible } = turn;
      const tested = promotion.base === 'running' ? classes.classOf(turn) : columnOf('itemPrice', eligible);
      const units = promotion.discount.type === 'quantityTiered' ? columnOf('units', eligible) : 0;
      const rejecting = promotion.rejecting.length > 0 ? columnOf('units', promotion.rejecting) : undefined;
      return [turn, { tested, units, rejecting }] as const;
    }),
  );
  const shared = paid
    .filter((group) => !isLocal(group))
    .map(({ policy, lines: positions }) => ({
      policy,
      units: columnOf('units', positions),
      measured: isShippingKnown ? columnOf(rules.shippingMeasuredAfter === 'itemPrice' ? 'itemPrice' : 'atShipping', positions) : undefined,
    }));
  const coins = columnOf('coins', [...lines.keys()]);
  const allUnits = columnOf('units', [...lines.keys()]);
  const components = componentsOf(
    lines.length,
    isWhole ? [[...lines.keys()]] : limitedTogether(prepared, own),
    own.map((turn) => ({ turn, positions: touched(turn) })),
    local.map(({ policy, lines: positions }) => ({ policy, positions })),
    columns,
  );
  const hasFirstOrder = turns.some(({ promotion }) => promotion.needsFirstOrder);
  const relations = late.map(classes.classOf);
  const isNested = relations.every((one, at) => relations.slice(0, at).every((earlier) => classes.relation(earlier, one) !== 'across'));
  const coinsSeeRest = rules.coinsMeasuredOn === 'running' && prepared.coins.budget > 0 && lines.some((line) => line.coins !== undefined);
  const isPlain =
    !hasFirstOrder &&
    limitsAreLocal(prepared, components, late) &&
    clashBetween(rules) === undefined &&
    shared.every(({ measured, policy }) => measured !== undefined || policy.type === 'perUnit');
  return {
    prepared,
    components,
    late,
    classes,
    columns,
    seen,
    shared,
    coins,
    units: allUnits,
    columnsAreEnough: !isNested || !isPlain ? 'no' : coinsSeeRest ? 'butForCoins' : 'exactly',
    hasFirstOrder,
    scoreOf: spendScore(turns, rules, orders),
  };
}

/** Lines of coupons that one limit of a store counts together: what one of them spends, the other cannot. */
function limitedTogether({ rules: { limits } }: PreparedCase, own: readonly Turn[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const { coupon, promotion } of own) {
    for (const [at, limit] of limits.entries()) {
      const group = coupon && limit.per === 'store' ? limitGroup(limit, coupon) : undefined;
      if (group !== undefined) groups.set(`${at} ${group}`, [...(groups.get(`${at} ${group}`) ?? []), ...promotion.eligible]);
    }
  }
  return [...groups.values()];
}

/** Whether each limit counts coupons of one component, or late ones: so that no choice of one keeps out a choice of another. */
function limitsAreLocal({ rules: { limits } }: PreparedCase, components: readonly Component[], late: readonly Turn[]): boolean {
  return limits.every((limit) => {
    const places = new Map<string, number>();
    return [...components.map(({ turns }) => turns), late].every((turns, place) =>
      turns.every(({ coupon }) => {
        const group = coupon && limitGroup(limit, coupon);
        if (group === undefined) return true;
        const known = places.get(group) ?? place;
        places.set(group, known);
        return known === place;
      }),
    );
  });
}

/** Promotions that can take something off some part of the cart, in turn. */
const turnsForSplits = (prepared: PreparedCase): Turn[] =>
  turnsOf(prepared, itemPricesOf(prepared), () => true).filter(({ promotion, itemPrice, units }) => {
    const { rules } = prepared;
    if (!reaches(itemPrice, promotion.minimumSpend, rules.thresholdComparison)) return false;
    return Math.min(itemPrice, discountAtMost(promotion.discount, { running: itemPrice, tested: itemPrice, units }, rules)) > 0;
  });

function componentsOf(
  lines: number,
  together: readonly (readonly number[])[],
  own: readonly { turn: Turn; positions: readonly number[] }[],
  groups: readonly { policy: ShippingPolicy; positions: readonly number[] }[],
  columns: readonly Column[],
): Component[] {
  const leader = Array.from({ length: lines }, (_, position) => position);
  const find = (position: number): number => {
    let at = position;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  for (const positions of [...together, ...[...own, ...groups].map((one) => one.positions)]) {
    for (const position of positions)
      leader[Math.max(find(position), find(positions[0] ?? 0))] = Math.min(find(position), find(positions[0] ?? 0));
  }
  const members = new Map<number, number[]>();
  for (const position of leader.keys()) {
    const known = members.get(find(position));
    if (known === undefined) members.set(find(position), [position]);
    else known.push(position);
  }
  const counted = columns.map(({ positions }) => new Set(positions));
  return [...members].map(([first, positions]) => ({
    positions,
    turns: own.filter((one) => find(one.positions[0] ?? 0) === first).map(({ turn }) => turn),
    groups: groups.filter((group) => find(group.positions[0] ?? 0) === first),
    places: counted.map((set) => positions.flatMap((position, place) => (set.has(position) ? [place] : []))),
  }));
}
