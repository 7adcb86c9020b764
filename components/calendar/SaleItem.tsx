// One sale of the calendar: in how many days, by both clocks, how sure that is, and who says so.
import type { ComingSale, RunningSale } from '../../core/calendar/calendar';
import type { WhatThen } from '../../core/calendar/what-then';
import { pacific } from '../../core/zone-clock';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { PlainKey } from '../language/language';
import type { Voice } from '../language/voice';
import { basisWords, marksOf, saySaidDays, sayWhen } from './calendar-words';
import { dayFormat, daysFormat, isSure, spanFormat, sureSpan, widestSpan } from './span-format';
import { ThenRange } from './ThenRange';

interface SaleItemProps {
  voice: Voice;
  /** her own zone (IANA) */
  zone: string;
  sale: RunningSale | ComingSale;
  /** what her cart would come to in it, and what it comes to today */
  price: WhatThen | undefined;
  payable: number | undefined;
  isReminded: boolean;
  /** absent where nothing may be kept, and of a sale that runs */
  remind: ((on: boolean) => void) | undefined;
}

interface TimesProps {
  voice: Voice;
  zone: string;
  /** ms since 1970 */
  span: [from: number, until: number];
  /** how sure that is, where there is doubt */
  doubt: PlainKey | undefined;
}

/** A span of time by her clock and by the shop's. */
function Times({ voice, zone, span: [from, until], doubt }: TimesProps) {
  const { t, language } = voice;
  const clocks: [PlainKey, string][] = [
    ['calendarHers', zone],
    ['calendarShops', pacific],
  ];
  return (
    <ul class="times" data-doubt={doubt}>
      {clocks.map(([key, of]) => (
        <li key={key}>
          <Say voice={voice} say={{ key, with: [{ name: spanFormat(language.code, of)(from, until) }] }} />{' '}
          {doubt === undefined ? null : <span class="mark-word">{t(doubt)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Who says what; and where only a part of that is sure, all of it. */
function Sources({ voice, zone, sale }: Pick<SaleItemProps, 'voice' | 'zone' | 'sale'>) {
  const { t, language } = voice;
  const named = dayFormat(language.code);
  return (
    <details class="said" data-testid="said">
      <summary>{t('calendarSources')}</summary>
      {isSure(sale) || sureSpan(sale) === undefined ? null : (
        <Times voice={voice} zone={zone} span={widestSpan(sale)} doubt="calendarWidest" />
      )}
      <ul>
        {sale.said.map((said) => (
          <li key={`${said.source}${said.fromDay}${said.untilDay}`}>
            <Say voice={voice} say={saySaidDays(said, named)} /> <span class="mark-word">{t(basisWords[said.basis])}</span>{' '}
            <span class="source">
              <Leaf text={said.source} />
            </span>
            {said.note === undefined ? null : (
              <p class="source" lang="en">
                <Leaf text={said.note} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The sale, whole. */
export function SaleItem({ voice, zone, sale, price, payable, isReminded, remind }: SaleItemProps) {
  const { t, language } = voice;
  const name = `sale-${sale.saleId}`;
  const sure = sureSpan(sale);
  return (
    <li class="sale" data-testid="sale" data-sale={sale.saleId} data-basis={sale.basis} data-contradicted={sale.contradicted.join(' ')}>
      <p class="name" id={name}>
        <Leaf text={sale.name} />{' '}
        <span class="what">
          <Say voice={voice} say={sayWhen(sale, daysFormat(language.code))} />
        </span>
      </p>
      <ul class="marks">
        {marksOf(sale).map((key) => (
          <li key={key} class="mark-word">
            {t(key)}
          </li>
        ))}
      </ul>
      <Times
        voice={voice}
        zone={zone}
        span={sure ?? widestSpan(sale)}
        doubt={isSure(sale) ? undefined : sure === undefined ? 'calendarWidest' : 'calendarSure'}
      />
      {price === undefined || payable === undefined ? null : <ThenRange voice={voice} price={price} payable={payable} />}
      <Sources voice={voice} zone={zone} sale={sale} />
      {remind === undefined ? null : (
        <p class="acts">
          {isReminded ? <span role="status">{t('calendarReminded')}</span> : null}
          <button type="button" data-testid="remind" aria-pressed={isReminded} aria-describedby={name} onClick={() => remind(!isReminded)}>
            {t(isReminded ? 'calendarForget' : 'calendarRemind')}
          </button>
        </p>
      )}
    </li>
  );
}
