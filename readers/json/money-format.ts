// How the page writes numbers, from its own format config (a JSON string in the JSON).
import { exponentOf } from '../text/currencies';
import type { NumberFormat } from '../text/number-text';
import { parsePrice } from '../text/price-text';
import type { Block } from './blocks';
import { decimalUnits } from './json-money';
import { parseJsonText } from './json-text';
import { at, listOf, textOf } from './json-value';

const markOf = (config: unknown): NumberFormat | undefined => {
  const mark = at(config, 'single', 'decimalPointChar') ?? at(config, 'decimalPointChar') ?? at(config, 'from', 'decimalPointChar');
  return mark === '.' || mark === ',' ? { decimal: mark } : undefined;
};

/**
 * The number format out of `priceLocalConfig` (product) or `global_price_local_config.<CUR>` (cart, orders), each a JSON string such
 * as `{"single":{"decimalPointChar":",","thousandsChar":"."}}`; undefined where the page has none.
 */
export const formatFrom = (holder: unknown, currency: string | undefined): NumberFormat | undefined => {
  const configs = at(holder, 'global_price_local_config');
  const text = textOf(at(holder, 'priceLocalConfig')) ?? (currency === undefined ? undefined : textOf(at(configs, currency))) ?? undefined;
  if (text === undefined) return markOf(at(holder, 'priceLocalConfig') ?? (currency === undefined ? undefined : at(configs, currency)));
  const config = parseJsonText(text);
  return config.ok ? markOf(config.value) : undefined;
};

/**
 * The number format that the prices of an answer show, in a currency whose amounts can be read in two ways ("KWD 1.990"): the mark with
 * which text and number of a price are the same. undefined where none tells, or the currency needs no telling.
 */
export const formatShown = (blocks: Block[], currency: string): NumberFormat | undefined => {
  if (exponentOf(currency) < 3) return undefined;
  for (const { fields } of blocks) {
    for (const price of [...listOf(at(fields, 'priceViews')), at(fields, 'prices', 'children', 'retailPrice')]) {
      const units = decimalUnits(at(price, 'value'), exponentOf(currency));
      const text = textOf(at(price, 'formattedAmount'));
      const marks = (['.', ','] as const).filter((decimal) => {
        const read = text === undefined ? undefined : parsePrice(text, { currency, format: { decimal } });
        return read?.ok === true && read.value.currency === currency && read.value.amount === units;
      });
      const [mark, other] = marks;
      if (mark !== undefined && other === undefined) return { decimal: mark };
    }
  }
  return undefined;
};
