// The sale calendar of the desk: what runs and comes, what her cart would come to then, what she is to be reminded of.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { CalendarProps } from '../../components/calendar/Calendar';
import type { KnownStore } from '../../components/discounts/desk';
import type { CartAnswer } from '../../core/answer/answer';
import { calendarAt } from '../../core/calendar/calendar';
import { collectNow } from '../../core/calendar/collect-now';
import { saleEvents } from '../../core/calendar/events';
import { reminderOf } from '../../core/calendar/reminder';
import { type WhatThen, whatThen } from '../../core/calendar/what-then';
import type { JoinedPromotion } from '../../core/cases/join-promotions';
import { pastLadders } from '../../core/codes/catalogue/catalogue';
import { send } from '../../platform/messaging/send';
import { readReminders, watchReminders } from '../../platform/storage/reminders';
import { runInSlices } from '../../platform/tasks';

export type SalesShown = Omit<CalendarProps, 'voiceIn'>;

interface Given {
  answer: CartAnswer | undefined;
  region: string | undefined;
  promotions: JoinedPromotion[];
  stores: KnownStore[];
  maximumOrders: number;
  /** reminders are kept outside private windows alone */
  privateWindow: boolean;
  now(): number;
}

/** Sales whose prices are worked out: those that run, and the next. */
export async function salesFor(given: Given): Promise<ReadonlySignal<SalesShown>> {
  const { answer, region, promotions, stores, maximumOrders, privateWindow, now } = given;
  const nowMs = now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const events = saleEvents();
  const calendar = calendarAt(events, nowMs, region, zone);
  const shown = signal<SalesShown>({
    calendar,
    zone,
    cart: answer === undefined ? undefined : { currency: answer.case.currency, payable: answer.plan.objective.payable },
    prices: new Map(),
    reminded: new Set((await readReminders()).map(({ saleId }) => saleId)),
    collect: collectNow(promotions, [...calendar.now, ...calendar.next, ...calendar.later], nowMs),
    stores,
    ...(privateWindow
      ? {}
      : {
          remind: (sale, on) =>
            void send('change-reminders', {
              change: on ? { do: 'remind', reminder: reminderOf(sale) } : { do: 'forget', saleId: sale.saleId },
            }),
        }),
  });
  watchReminders(() => {
    void readReminders().then((kept) => {
      shown.value = { ...shown.value, reminded: new Set(kept.map(({ saleId }) => saleId)) };
    });
  });
  // what was due has been seen now
  if (!privateWindow) void send('change-reminders', { change: { do: 'looked' } });
  const price = async () => {
    if (answer === undefined) return;
    const prices = new Map<string, WhatThen>();
    for (const { saleId, kind, begins } of calendar.next) {
      const sale = { kind, beginsMs: begins.latest };
      const work = whatThen({ case: answer.case, sale, ladders: pastLadders(), events, nowMs, maximumOrders });
      const found = await runInSlices(work, new AbortController().signal, async () => {});
      if (found !== undefined) prices.set(saleId, found);
    }
    shown.value = { ...shown.value, prices };
  };
  void price();
  return shown;
}
