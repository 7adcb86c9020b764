// The sets of lines that late promotions count. After the stores' own part, a late promotion needs only the sums of these.
import type { Turn } from './turn';

/** How the lines of an earlier promotion lie to those of a later one. `across`: the later one sees an allocated part of the discount. */
export type Relation = 'inside' | 'apart' | 'across';

export interface LineClasses {
  /** line positions of each class; class 0 is every line */
  positions: readonly (readonly number[])[];
  classOf: (turn: Turn) => number;
  relation: (earlier: number, later: number) => Relation;
}

export function lineClasses(late: readonly Turn[], lines: number): LineClasses {
  const every = Array.from({ length: lines }, (_, position) => position);
  const positions: (readonly number[])[] = [every];
  const byText = new Map([[every.join(), 0]]);
  const byList = new Map<readonly number[], number>();
  const indexOf = (list: readonly number[]): number => {
    const text = list.join();
    const index = byText.get(text) ?? positions.push(list) - 1;
    byText.set(text, index);
    return index;
  };
  // promotions that say the same share one list
  for (const { eligible } of late) if (!byList.has(eligible)) byList.set(eligible, indexOf(eligible));
  const relations = new Map<number, Relation>();
  return {
    positions,
    classOf: ({ eligible }) => byList.get(eligible) ?? 0,
    relation: (earlier, later) => {
      const key = earlier * positions.length + later;
      const relation = relations.get(key) ?? relationOf(positions[earlier] ?? [], positions[later] ?? []);
      relations.set(key, relation);
      return relation;
    },
  };
}

function relationOf(earlier: readonly number[], later: readonly number[]): Relation {
  const counted = new Set(later);
  const shared = earlier.reduce((count, position) => (counted.has(position) ? count + 1 : count), 0);
  return shared === earlier.length ? 'inside' : shared === 0 ? 'apart' : 'across';
}
