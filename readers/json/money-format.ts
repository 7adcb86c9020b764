// How the page writes numbers, from its own format config (a JSON string in the JSON).
import type { NumberFormat } from '../text/number-text';
import { parseJsonText } from './json-text';
import { at, textOf } from './json-value';

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
