// A set of late coupons with the stretch each late promotion is in: everything becomes linear in the sums that the stores leave.
// Every order with this set whose promotions are in these stretches keeps all rows, and leaves at least `goods`.
import type { Stretch } from '../pricing/discounts/seen';
import type { LineClasses } from './line-classes';
import { type Form, plus, times } from './linear-form';
import type { Overlap } from './overlap';
import type { Turn } from './turn';

/** `form ≥ need`. */
export interface Row {
  form: Form;
  need: number;
}

export interface Relaxation {
  /** lower bound on what is left of the goods */
  goods: Form;
  rows: readonly Row[];
  /** `form ≤ atMost`; held against the least the form can be, no search is needed for that */
  ceilings: readonly { form: Form; atMost: number }[];
}

/** A late promotion with the stretch it is taken to be in; an automatic one that is taken not to apply has none. */
export interface Placed {
  turn: Turn;
  stretch: Stretch | undefined;
}

/** What an earlier promotion of the sequence takes off, at least and at most. */
interface Taken {
  of: number;
  least: Form;
  most: Form;
  /** each promotion before it that covers its lines may have moved a unit a line; not known where one covers part of them */
  moved: number | undefined;
}

/** What is left of a class of lines by the stores. */
const sumOfClass = ({ positions }: LineClasses, wanted: number): Form => ({
  constant: 0,
  coefficients: positions.map((_, index) => (index === wanted ? 1 : 0)),
});

/** `placed` in turn. */
export function relax(placed: readonly Placed[], classes: LineClasses, overlap: (earlier: number, later: number) => Overlap): Relaxation {
  const constantly = (constant: number): Form => ({ constant, coefficients: classes.positions.map(() => 0) });
  const before: Taken[] = [];
  const rows: Row[] = [];
  const ceilings: { form: Form; atMost: number }[] = [];
  for (const { turn, stretch } of placed) {
    if (stretch === undefined) continue;
    const of = classes.classOf(turn);
    let highest = sumOfClass(classes, of);
    let lowest = highest;
    for (const earlier of before) {
      const part = partSeen(earlier, of, classes, overlap);
      if (part === undefined) continue;
      highest = plus(highest, part.least, -1);
      lowest = plus(lowest, part.most, -1);
    }
    if (stretch.from > 0) rows.push({ form: highest, need: stretch.from });
    if (stretch.to < Number.POSITIVE_INFINITY) ceilings.push({ form: lowest, atMost: stretch.to });
    const isSloped = stretch.slope > 0;
    before.push({
      of,
      least: isSloped ? times(lowest, stretch.slope, -stretch.below) : constantly(stretch.least),
      most: isSloped ? times(highest, stretch.slope, stretch.above) : constantly(stretch.most),
      moved: before.reduce<number | undefined>((moved, earlier) => {
        const relation = classes.relation(of, earlier.of);
        return relation === 'apart' || moved === undefined ? moved : relation === 'inside' ? moved + 1 : undefined;
      }, 0),
    });
  }
  const goods = before.reduce((left, { most }) => plus(left, most, -1), sumOfClass(classes, 0));
  return { goods, rows: strongest(rows), ceilings };
}

/**
 * What a later promotion sees of an earlier discount: all of it, none, or the part on the lines it counts. That part is a share but for
 * a unit a line, and the share is what the stores left but for a unit a line and promotion before.
 */
function partSeen(
  { of, least, most, moved }: Taken,
  later: number,
  classes: LineClasses,
  overlap: (earlier: number, later: number) => Overlap,
): { least: Form; most: Form } | undefined {
  const relation = classes.relation(of, later);
  if (relation === 'apart') return undefined;
  if (relation === 'inside') return { least, most };
  if (moved === undefined) return { least: times(least, 0, 0), most };
  const share = overlap(of, later);
  const units = share.sharedLines + moved * (share.sharedLines + share.earlierLines);
  return { least: times(least, share.least, -units), most: times(most, share.most, units) };
}

/** Of rows with the same coefficients only the one that asks most. */
function strongest(rows: readonly Row[]): Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const key = row.form.coefficients.join();
    const known = kept.get(key);
    if (known === undefined || known.need - known.form.constant < row.need - row.form.constant) kept.set(key, row);
  }
  return [...kept.values()];
}
