// The prices seen of the product on the page, folded: nothing is shown unasked.
import type { PriceHistory } from '../../core/history/price-history';
import { Leaf } from '../elements/Leaf';
import type { Language } from '../language/language';
import { PriceFacts } from './PriceFacts';

/** A product whose prices were seen. */
export interface SeenProduct {
  title: string | undefined;
  history: PriceHistory;
}

interface SeenPricesProps {
  language: Language;
  seen: SeenProduct;
  now(): number;
}

export const SeenPrices = ({ language, seen: { title, history }, now }: SeenPricesProps) => (
  <section>
    <details class="folded" data-testid="seen-prices">
      <summary>{language.t('pricesTitle')}</summary>
      {title === undefined ? null : (
        <p class="price-of">
          <Leaf text={title} />
        </p>
      )}
      <PriceFacts language={language} history={history} now={now} />
    </details>
  </section>
);
