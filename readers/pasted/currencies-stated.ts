// The currencies a line states beyond doubt, in its amounts or alone ("prices in EUR", "Discount (€)").
import { currenciesOf, isCurrencyCode } from '../text/currencies';
import type { Facts } from './line-facts';

const alone = /(?<![\p{L}\p{N}])(?:[A-Z]{3}|€|£|R\$|US ?\$|AU ?\$|A\$|C\$|zł|₽|₴|₪|₩|₺|Kč|грн|euros?|євро|евро)(?![\p{L}\p{N}])/gu;

/** ISO codes, each once; a sign of several currencies states none. */
export const currenciesStated = ({ line, amounts }: Facts): string[] => {
  const found = new Set<string>();
  for (const { currencies } of amounts) if (currencies.length === 1 && currencies[0] !== undefined) found.add(currencies[0]);
  if (found.size === 0 && line.text.length < 260) {
    for (const { 0: sign } of line.text.matchAll(alone)) {
      const [only, ...more] = /^[A-Z]{3}$/.test(sign)
        ? isCurrencyCode(sign)
          ? [sign]
          : []
        : /^(?:euros?|євро|евро)$/.test(sign)
          ? ['EUR']
          : currenciesOf(sign.replace(' ', ''));
      if (only !== undefined && more.length === 0) found.add(only);
    }
  }
  return [...found];
};
