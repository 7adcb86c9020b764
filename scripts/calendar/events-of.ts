import type { SaleEvent } from '../../core/calendar/sale-event';
import { alsoSaid } from './also-said';
import { eventOfRow, type SourceRow } from './event-of-row';

/** Every row as an event, in order; after them what only notes say, as long as a row says it in its note. */
export const eventsOf = (rows: SourceRow[]): SaleEvent[] => [
  ...rows.map(eventOfRow),
  ...alsoSaid
    .filter(({ of, name }) => rows.some((row) => row.name === name && row.note?.startsWith(of) === true))
    .map(({ of: _note, ...row }) => eventOfRow(row)),
];
