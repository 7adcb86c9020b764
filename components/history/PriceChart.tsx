// What was seen, day by day: a small chart for the eye, a table for everybody.
import type { PriceHistory } from '../../core/history/price-history';
import { Leaf } from '../elements/Leaf';
import type { Voice } from '../language/voice';
import { HEIGHT, place, WIDTH } from './chart-scale';
import { dayFormat } from './day-format';

interface PriceChartProps {
  /** in the currency of the history */
  voice: Voice;
  history: PriceHistory;
}

/** Dots are days that were seen; the line between them is only there to lead the eye. Mirrored where time runs from right to left. */
export function PriceChart({ voice, history: { points, statistics } }: PriceChartProps) {
  const { t, money, language } = voice;
  const dayOf = dayFormat(language.code);
  const placed = place(points);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <figure class="price-chart" data-testid="price-chart" data-points={points.length}>
      {placed.length < 2 || first === undefined || last === undefined ? null : (
        <div class="drawn" aria-hidden="true">
          <p class="amounts">
            <Leaf text={money(statistics.highest)} />
            {statistics.lowest === statistics.highest ? null : <Leaf text={money(statistics.lowest)} />}
          </p>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <polyline class="way" points={placed.map(({ x, lowest }) => `${x},${lowest}`).join(' ')} />
            {placed.map(({ day, x, lowest, highest }) => (
              // of no length it is a dot, whatever the chart is stretched to
              <path key={day} class="day" d={`M${x} ${lowest}V${highest}`} />
            ))}
          </svg>
          <p class="ends">
            <Leaf text={dayOf(first.day)} />
            <Leaf text={dayOf(last.day)} />
          </p>
        </div>
      )}
      <details>
        <summary>{t('pricesDays')}</summary>
        <table aria-label={t('pricesTitle')}>
          <thead>
            <tr>
              <th scope="col">{t('pricesDay')}</th>
              <th scope="col">{t('pricesPrice')}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ day, lowest, highest }) => (
              <tr key={day} data-day={day} data-lowest={lowest}>
                <th scope="row">
                  <Leaf text={dayOf(day)} />
                </th>
                <td>
                  <Leaf class="money" text={money(lowest)} />
                  {lowest === highest ? null : (
                    <>
                      {' – '}
                      <Leaf class="money" text={money(highest)} />
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
