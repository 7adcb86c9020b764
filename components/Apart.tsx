// The page's own sums, where they do not hold: what it states, what its parts come to, and how far apart that is.
import type { Apart as ApartSums } from '../core/sums/sums-of-reading';
import { moneyFormat } from './format';
import type { Language } from './language';

/** One sentence a sum. */
export function Apart({ language: { t, code }, apart }: { language: Language; apart: ApartSums }) {
  const money = moneyFormat(code, apart.currency);
  return (
    <>
      {apart.sums.map(({ of, stated, counted }) => (
        <p key={of} data-testid="apart" data-of={of} data-difference={stated - counted}>
          {t(of === 'lines' ? 'apartLines' : 'apartTotal', [money(counted), money(stated), money(Math.abs(stated - counted))])}
        </p>
      ))}
    </>
  );
}
