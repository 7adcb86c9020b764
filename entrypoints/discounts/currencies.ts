import type { Currency } from '../../core/formats/amount';
import { exponentOf, isCurrencyCode } from '../../readers/text/currencies';

/** Every currency that browser and readers both know. */
export const currencies: readonly Currency[] = Intl.supportedValuesOf('currency')
  .filter(isCurrencyCode)
  .map((code) => ({ code, exponent: exponentOf(code) }));
