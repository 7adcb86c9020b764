// The sales that are known of, as shipped: made by scripts/sale-events.ts, refreshed with a release.
import document from './events.json';
import { calendarDocument, type SaleEvent } from './sale-event';

let parsed: SaleEvent[] | undefined;

/** Every source's word for every sale, in the order of the file. */
export function saleEvents(): SaleEvent[] {
  parsed ??= calendarDocument.parse(document).events;
  return parsed;
}
