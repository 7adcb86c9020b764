// Coupons whose days are still to come: collect now, use then.
import type { ForLater } from '../../core/calendar/collect-now';
import type { Currency } from '../../core/formats/amount';
import { sayName, sayWhat } from '../discounts/promotion-facts';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { standsWords } from './calendar-words';

export interface CollectListProps {
  /** a voice for a promotion's own currency */
  voiceIn(currency: Currency | undefined): Voice;
  collect: readonly ForLater[];
  stores: readonly { storeId: string; name: string }[];
  /** the name of a sale of the calendar by its id */
  saleName(saleId: string): string | undefined;
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** Each with what it takes off, from when, and whether she has it; nothing where there is none. */
export function CollectList({ voiceIn, collect, stores, saleName }: CollectListProps) {
  const { t } = voiceIn(undefined);
  if (collect.length === 0) return null;
  return (
    <>
      <h3>{t('calendarCollect')}</h3>
      <ul class="for-later">
        {collect.map(({ promotion, stands, fromMs, saleId }) => {
          const voice = voiceIn(promotion.currency);
          const what = sayWhat(promotion, [...stores]);
          const sale = saleId === undefined ? undefined : saleName(saleId);
          return (
            <li key={promotion.id} data-testid="for-later" data-stands={stands} data-sale={saleId}>
              <p class="name">
                <Say voice={voice} say={sayName(promotion)} />{' '}
                {what === undefined ? null : (
                  <span class="what">
                    <Say voice={voice} say={what} />
                  </span>
                )}
              </p>
              <p class="facts">
                <span class="standing">{t(standsWords[stands])}</span>{' '}
                {sale === undefined ? null : (
                  <span class="standing">
                    <Leaf text={sale} />
                  </span>
                )}{' '}
                <Say voice={voice} say={{ key: 'calendarUsableFrom', with: [{ until: iso(fromMs) }] }} />
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
