// Which thresholds are worth showing, and how they are drawn: all on one kind of scale.
import type { CartAnswer } from '../../core/answer/answer';
import type { Insight } from '../../core/answer/insight';

type Margin = Insight['margins'][number];

/** One meter. Amounts are minor units, or pieces; `zone` is in further goods: from there to there, more goods cost no more. */
export interface Meter {
  key: string;
  order: number;
  id: string;
  layer: string;
  measure: Margin['measure'];
  /** where the cart stands */
  value: number;
  at: number;
  isThin: boolean;
  slack?: number | undefined;
  short?: number | undefined;
  zone?: { from: number; to: number } | undefined;
  /** the end of the scale */
  most: number;
}

/** An order that stands far below a threshold is none that a little more would bring. */
const isNear = ({ at, short = 0 }: Margin): boolean => short * 2 <= at;

/** First what may fall away, then what is nearest to come, then what is passed, the tightest first. */
const rankOf = ({ isThin, short, slack, at }: Margin): number => (isThin ? 0 : 1) + (short ?? slack ?? 0) / Math.max(1, at);

/** The dead zone that ends where further goods reach this threshold. */
function zoneOf({ short, id, measure }: Margin, { deadZones }: Insight): Meter['zone'] {
  if (short === undefined || measure !== 'amount') return undefined;
  return deadZones.find((one) => one.unlocks.some((unlock) => unlock.id === id) && one.to >= short);
}

/** The meters of an answer, the most useful first; of several thresholds of one promotion the nearest on each side. None without insight. */
export function metersOf({ insight, plan }: Pick<CartAnswer, 'insight' | 'plan'>): Meter[] {
  if (insight === undefined) return [];
  const seen = new Set<string>();
  return insight.margins
    .filter((one) => one.at > 0 && isNear(one))
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .flatMap((margin): Meter[] => {
      const { order, id, layer, measure, at, isThin, slack, short } = margin;
      const key = `${order} ${layer} ${id} ${short === undefined ? 'passed' : 'short'}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const value = short === undefined ? at + (slack ?? 0) : Math.max(0, at - short);
      // the zones are of the whole cart
      const zone = plan.orders.length === 1 ? zoneOf(margin, insight) : undefined;
      return [
        { key, order, id, layer, measure, value, at, isThin, slack, short, zone, most: Math.ceil((Math.max(value, at) * 108) / 100) },
      ];
    });
}
