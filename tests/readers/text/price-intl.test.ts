// A second opinion on prices: the browser's own formats of 76 locales, written and read back.
import { describe, expect, it } from 'vitest';
import { exponentOf } from '../../../readers/text/currencies';
import { parsePrice } from '../../../readers/text/price-text';

const locales =
  'en-US en-GB en-AU en-CA en-IN en-ZA en-NZ en-SG es-ES es-MX es-CL es-CO es-AR es-PE pt-BR pt-PT fr-FR fr-CA fr-CH fr-BE de-DE de-AT ' +
  'de-CH it-IT it-CH nl-NL nl-BE pl-PL ru-RU uk-UA tr-TR he-IL ar-SA ar-AE ar-EG ar-MA ar-KW ar-TN fa-IR ja-JP ko-KR zh-CN zh-TW zh-HK ' +
  'th-TH vi-VN id-ID ms-MY fil-PH hi-IN bn-BD ur-PK sv-SE nb-NO da-DK fi-FI is-IS cs-CZ sk-SK hu-HU ro-RO bg-BG el-GR hr-HR sr-RS lt-LT ' +
  'lv-LV et-EE sl-SI ka-GE kk-KZ az-AZ uz-UZ hy-AM en-KE sw-KE';
const currencies =
  'USD EUR GBP CAD AUD NZD MXN BRL CLP COP ARS PEN UYU ILS SAR AED QAR KWD BHD JOD OMR TND IQD EGP MAD TRY PLN CZK HUF RON BGN UAH RUB ' +
  'KZT GEL SEK NOK DKK ISK CHF JPY KRW CNY TWD HKD SGD THB VND IDR MYR PHP INR PKR LKR NGN KES XOF ZAR';
const displays = ['symbol', 'code', 'narrowSymbol'] as const;
// in the smallest part the locale writes: 123456 is 1,234.56, or 123,456 where there are no decimals
const counts = [0, 5, 99, 100, 1234, 12345, 123456, 1234567, 99999999, -5, -123456];

interface Tally {
  read: number;
  /** currencies of the texts that can be read in two ways */
  ambiguous: string[];
  refused: string[];
  wrong: string[];
}

const tallyOf = (locale: string): Tally => {
  const tally: Tally = { read: 0, ambiguous: [], refused: [], wrong: [] };
  for (const currency of currencies.split(' ')) {
    for (const currencyDisplay of displays) {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
      const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
      for (const count of counts) {
        const text = format.format(count / 10 ** digits);
        const amount = count * 10 ** (exponentOf(currency) - digits) || 0;
        const price = parsePrice(text, { currency });
        if (price.ok && price.value.amount === amount && price.value.currency === currency) tally.read += 1;
        else if (price.ok) tally.wrong.push(`${JSON.stringify(text)} for ${amount} ${currency}`);
        else if (price.error.code === 'ambiguous') tally.ambiguous.push(currency);
        else tally.refused.push(text);
      }
    }
  }
  return tally;
};

describe('what Intl writes', () => {
  const tallies = locales.split(' ').map(tallyOf);
  const sum = (pick: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + pick(tally), 0);
  it('is never read wrongly', () => expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([]));
  it('is read, 95 of 100 that are not ambiguous', () => {
    const read = sum((tally) => tally.read);
    const refused = sum((tally) => tally.refused.length);
    expect(read + refused + sum((tally) => tally.ambiguous.length)).toBe(76 * 58 * displays.length * counts.length);
    expect(read / (read + refused)).toBeGreaterThanOrEqual(0.95);
  });
  it('is ambiguous only in currencies of three decimals', () =>
    expect([...new Set(tallies.flatMap(({ ambiguous }) => ambiguous))].sort()).toEqual(['BHD', 'IQD', 'JOD', 'KWD', 'OMR', 'TND']));
});
