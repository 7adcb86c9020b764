// The sale calendar on a page of our own: what runs, what comes next, what later, and what her cart would come to then.
import { useSignal } from '@preact/signals';
import type { ComingSale, RunningSale, SaleCalendar } from '../../core/calendar/calendar';
import type { WhatThen } from '../../core/calendar/what-then';
import type { Currency } from '../../core/formats/amount';
import { CollectList, type CollectListProps } from './CollectList';
import { SaleItem } from './SaleItem';

export interface CalendarProps extends Omit<CollectListProps, 'saleName'> {
  calendar: SaleCalendar;
  /** her own zone (IANA) */
  zone: string;
  /** her cart: currency, and what its best plan comes to today (minor units); absent where there is none */
  cart: { currency: Currency; payable: number } | undefined;
  /** what it would come to, by sale; a sale that is not in here is not spoken of */
  prices: ReadonlyMap<string, WhatThen>;
  /** ids of the sales she is to be reminded of */
  reminded: ReadonlySet<string>;
  /** Asks for a reminder, or takes it back; absent in a private window, where nothing is kept. */
  remind?: ((sale: ComingSale, on: boolean) => void) | undefined;
}

/** The section, whole. The later ones are drawn when they are unfolded. */
export function Calendar({ calendar, zone, cart, prices, reminded, remind, ...collecting }: CalendarProps) {
  const { now, next, later } = calendar;
  const unfolded = useSignal(false);
  const voice = collecting.voiceIn(cart?.currency);
  const { t } = voice;
  const sales = (list: readonly (RunningSale | ComingSale)[]) => (
    <ul class="sales">
      {list.map((sale) => (
        <SaleItem
          key={sale.saleId}
          {...{ voice, zone, sale }}
          price={prices.get(sale.saleId)}
          payable={cart?.payable}
          isReminded={reminded.has(sale.saleId)}
          remind={'running' in sale || remind === undefined ? undefined : (on) => remind(sale, on)}
        />
      ))}
    </ul>
  );
  const nameOf = (saleId: string) => [...now, ...next, ...later].find((sale) => sale.saleId === saleId)?.name;
  return (
    <section data-testid="calendar">
      <h2>{t('calendarTitle')}</h2>
      <p class="hint">{t('calendarIntro')}</p>
      {now.length === 0 ? null : (
        <>
          <h3>{t('calendarNow')}</h3>
          {sales(now)}
        </>
      )}
      <h3>{t('calendarNext')}</h3>
      {next.length === 0 ? <p class="facts">{t('calendarNothing')}</p> : sales(next)}
      {later.length === 0 ? null : (
        <details
          class="later"
          data-testid="later"
          onToggle={({ currentTarget: { open } }) => {
            unfolded.value = open;
          }}
        >
          <summary>{t('calendarLater', [], later.length)}</summary>
          {unfolded.value ? sales(later) : null}
        </details>
      )}
      <CollectList {...collecting} saleName={nameOf} />
    </section>
  );
}
