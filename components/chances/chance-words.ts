// What is to be added, in words: what it costs in the end, where it was seen, and what it brings in.
import type { Insight } from '../../core/answer/insight';
import type { CandidateSource } from '../../core/cases/candidate-sources';
import type { PlainKey } from '../language/language';
import type { Saying } from '../language/saying';
import type { Names } from '../words/names';
import { sayTitle } from '../words/promotion-words';

type Filler = Insight['fillers'][number];

/** A price, and where the thing was seen. */
export const sourceWords: Record<CandidateSource, PlainKey> = {
  unticked: 'chanceUnticked',
  wishList: 'chanceWished',
  sameLine: 'chanceMore',
  recentlySeen: 'chanceSeen',
};

/** What a set costs on top of the plan, or takes off it. */
export function sayNet({ netGain }: Filler): Saying {
  if (netGain === 0) return { key: 'chanceFree' };
  return netGain > 0 ? { key: 'chancePays', with: [{ money: netGain }] } : { key: 'chanceCosts', with: [{ money: -netGain }] };
}

const sayUnlocked = (names: Names, { layer, id, more }: Filler['unlocks'][number]): Saying =>
  layer === 'shipping'
    ? { key: 'chanceShipping', with: [{ money: more }] }
    : { key: 'chanceUnlock', with: [{ said: sayTitle(names, id) }, { money: more }] };

/** What takes off more with the set than without it; undefined where nothing does. */
export const sayUnlocks = (names: Names, { unlocks }: Filler): Saying | undefined =>
  unlocks.length === 0 ? undefined : { key: 'chanceBrings', with: [{ all: unlocks.map((one) => sayUnlocked(names, one)) }] };

/** What is missing without a coupon of the plan; nothing where another way costs as little. */
export const sayWorth = ({ amount }: Insight['worth'][number]): Saying =>
  amount > 0 ? { key: 'chanceWorth', with: [{ money: amount }] } : { key: 'chanceWorthNothing' };
