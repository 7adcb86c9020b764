// The prices seen of what is in her cart: one fold a line; a note that a reduction is none stands outside it.
import { useId } from 'preact/hooks';
import type { PriceHistory } from '../../core/history/price-history';
import { Leaf } from '../elements/Leaf';
import type { Language } from '../language/language';
import { PriceFacts } from './PriceFacts';

/** A line of the cart, and what was seen of its prices. */
export interface SeenLine {
  lineItemId: string;
  title: string;
  history: PriceHistory;
}

interface CartPricesProps {
  language: Language;
  seen: readonly SeenLine[];
  /** ms since 1970 */
  now(): number;
}

/** Nothing where nothing was seen. */
export function CartPrices({ language, seen, now }: CartPricesProps) {
  const title = useId();
  const { t } = language;
  if (seen.length === 0) return null;
  return (
    <section data-testid="cart-prices" aria-labelledby={title}>
      <h2 id={title}>{t('pricesOfCart')}</h2>
      {seen.map((line) => (
        <details key={line.lineItemId} class="folded" data-testid="seen-line" data-line={line.lineItemId}>
          <summary>
            <Leaf text={line.title} />
            {line.history.inflated === undefined ? null : <strong class="noted"> {t('pricesNoted')}</strong>}
          </summary>
          <PriceFacts language={language} history={line.history} now={now} />
        </details>
      ))}
    </section>
  );
}
