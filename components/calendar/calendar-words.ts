// The message for everything the calendar says of a sale.
import type { ComingSale, Days, RunningSale } from '../../core/calendar/calendar';
import type { ForLater } from '../../core/calendar/collect-now';
import type { Basis } from '../../core/calendar/sale-event';
import type { Said } from '../../core/calendar/sales';
import type { WhatThen } from '../../core/calendar/what-then';
import type { PlainKey } from '../language/language';
import type { Piece, Saying } from '../language/saying';

export const basisWords: Record<Basis, PlainKey> = { announced: 'calendarAnnounced', pattern: 'calendarPattern' };

export const standsWords: Record<ForLater['stands'], PlainKey> = {
  collect: 'calendarToCollect',
  shown: 'calendarShown',
  held: 'calendarHeld',
};

/** Days from now, as one number or the two between which it lies; `days` names one. */
const inDays = ({ least, most }: Days, days: (count: number) => string): Piece =>
  least === most ? { name: days(least) } : { said: { key: 'calendarBetween', with: [{ number: least }], count: most } };

/** When it begins or ends, in days. */
export const sayWhen = (sale: RunningSale | ComingSale, days: (count: number) => string): Saying =>
  'running' in sale
    ? { key: 'calendarEnds', with: [inDays(sale.endsInDays, days)] }
    : { key: 'calendarBegins', with: [inDays(sale.inDays, days)] };

/** What is to be known of a sale beside its days. */
export const marksOf = (sale: RunningSale | ComingSale): PlainKey[] => [
  ...('running' in sale && sale.running === 'perhaps' ? (['calendarPerhaps'] as const) : []),
  basisWords[sale.basis],
  ...(sale.contradicted.length === 0 ? [] : (['calendarContradicted'] as const)),
  ...(sale.unsureRegion ? (['calendarUnsureRegion'] as const) : []),
];

/** The days a source names; `named` writes them. */
export function saySaidDays({ fromDay, untilDay }: Said, named: (from: string | undefined, until: string | undefined) => string): Saying {
  const days = { name: named(fromDay, untilDay) };
  if (fromDay === undefined) return { key: 'calendarUntil', with: [days] };
  return { key: untilDay === undefined ? 'calendarFrom' : 'calendarDays', with: [days] };
}

/** What the cart would come to. */
export function sayThen(price: WhatThen): Saying {
  if (price.kind === 'no-evidence') return { key: 'calendarNoEvidence' };
  return price.lowest === price.highest
    ? { key: 'calendarThenOne', with: [{ money: price.lowest }] }
    : { key: 'calendarThen', with: [{ money: price.lowest }, { money: price.highest }] };
}
