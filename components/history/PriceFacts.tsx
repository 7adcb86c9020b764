// Lowest, median and highest of 90 days as far as seen, and what the evidence says of a reduction.
import { useMemo } from 'preact/hooks';
import type { PriceHistory } from '../../core/history/price-history';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Language } from '../language/language';
import { makeVoice } from '../language/voice';
import { dayFormat } from './day-format';
import { PriceChart } from './PriceChart';
import { kindWords, sayInflated, sayLowestEver, saySeen } from './price-words';

interface PriceFactsProps {
  language: Language;
  history: PriceHistory;
  /** ms since 1970 */
  now(): number;
}

/** All that is told of the prices of one thing. */
export function PriceFacts({ language, history, now }: PriceFactsProps) {
  const { currency, statistics, inflated, lowestEver } = history;
  const voice = useMemo(() => makeVoice(language, currency, now), [language, currency.code, currency.exponent, now]);
  const dayOf = dayFormat(language.code);
  const { t } = voice;
  const kind = kindWords[history.of];
  const facts = [
    ['pricesLowest', statistics.lowest],
    ['pricesMedian', statistics.median],
    ['pricesHighest', statistics.highest],
  ] as const;
  return (
    <div class="price-facts" data-testid="price-facts" data-of={history.of} data-days={statistics.days}>
      {inflated === undefined ? null : (
        <p class="inflated" data-testid="inflated" data-code={inflated.code}>
          <Say voice={voice} say={sayInflated(inflated, dayOf)} />
        </p>
      )}
      <dl>
        {facts.map(([key, amount]) => (
          <div key={key} data-fact={key} data-amount={amount}>
            <dt>{t(key)}</dt>
            <dd>
              <Leaf class="money" text={voice.money(amount)} />
            </dd>
          </div>
        ))}
      </dl>
      <p data-testid="seen">
        <Say voice={voice} say={saySeen(statistics, dayOf)} />
      </p>
      {lowestEver === undefined ? null : (
        <p data-testid="lowest-ever">
          <Say voice={voice} say={sayLowestEver(lowestEver, dayOf)} />
        </p>
      )}
      <PriceChart voice={voice} history={history} />
      <p class="hint">
        {t('pricesWindow')} {kind === undefined ? null : t(kind)}
      </p>
    </div>
  );
}
