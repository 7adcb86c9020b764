// The page's own sum as it was read, and whether the lines and rows come to it.
import type { Reading } from '../../core/formats/reading';
import { checkSums } from '../../core/sums/check-sums';
import { apartIn, sumsOf } from '../../core/sums/sums-of-reading';
import type { Voice } from '../language/voice';
import { Apart } from '../panel/Apart';
import { rowWords } from '../words/code-words';
import { verdictWords } from './reading-words';

interface SumRowsProps {
  voice: Voice;
  reading: Reading;
}

/** Nothing for a page without a sum. */
export function SumRows({ voice, reading }: SumRowsProps) {
  const { t, money, language } = voice;
  const summary = (reading.cart ?? reading.checkout ?? reading.order)?.summary;
  const sums = sumsOf(reading);
  const apart = apartIn(reading);
  const verdict = sums === undefined ? undefined : checkSums(sums);
  if (summary === undefined && verdict === undefined) return null;
  const rows = [
    ...(summary?.rows ?? []),
    ...(summary?.total === undefined ? [] : [{ kind: 'total' as const, label: '', amount: summary.total.amount }]),
  ];
  return (
    <section data-testid="sums" data-verdict={verdict}>
      <h2>{t('readingSumsTitle')}</h2>
      {verdict === undefined ? null : <p>{t(verdictWords[verdict])}</p>}
      {apart === undefined ? null : <Apart language={language} apart={apart} />}
      {rows.length === 0 ? null : (
        <table class="sum-rows">
          <thead class="unseen">
            <tr>
              <th scope="col">{t('readingRow')}</th>
              <th scope="col">{t('readingRowWords')}</th>
              <th scope="col">{t('readingAmount')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, label, amount }, at) => (
              <tr key={at} data-kind={kind}>
                <th scope="row">{t(rowWords[kind])}</th>
                <td class="label">
                  <bdi>{label}</bdi>
                </td>
                <td>
                  <bdi>{money(amount)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
