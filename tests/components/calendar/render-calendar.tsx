// The calendar over the shipped sales at a moment, as a page of ours gives it.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Calendar, type CalendarProps } from '../../../components/calendar/Calendar';
import { chooseLanguage } from '../../../components/language/languages';
import { makeVoice, noCurrency } from '../../../components/language/voice';
import { calendarAt } from '../../../core/calendar/calendar';
import { saleEvents } from '../../../core/calendar/events';
import { read } from '../render-app';

export interface Given extends Partial<CalendarProps> {
  at?: string;
  region?: string;
  language?: string;
}

export function showCalendar({ at = '2026-11-22T12:00:00Z', region = 'GB', language = 'en', ...given }: Given = {}) {
  const nowMs = Date.parse(at);
  const zone = given.zone ?? 'Europe/London';
  const spoken = chooseLanguage([language]);
  const asked: [string, boolean][] = [];
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(
      <Calendar
        voiceIn={(currency = noCurrency) => makeVoice(spoken, currency, () => nowMs, zone)}
        calendar={calendarAt(saleEvents(), nowMs, region, zone)}
        zone={zone}
        cart={undefined}
        prices={new Map()}
        reminded={new Set()}
        remind={(sale, on) => asked.push([sale.saleId, on])}
        collect={[]}
        stores={[]}
        {...given}
      />,
      root,
    ),
  );
  const sale = (saleId: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-sale="${saleId}"]`);
    if (!found) throw new Error(`no ${saleId}`);
    return found;
  };
  return {
    root,
    asked,
    sale,
    listed: () => [...root.querySelectorAll<HTMLElement>('[data-testid="sale"]')].map(({ dataset }) => dataset['sale']),
    text: (css: string) => read(root.querySelector(css)),
    unfold: (css: string) =>
      act(() => {
        const details = root.querySelector<HTMLDetailsElement>(css);
        if (!details) throw new Error(`no ${css}`);
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      }),
  };
}
