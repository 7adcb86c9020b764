// Ranges of prices, worked out by hand: least and most, or that it is refused.
import { describe, expect, it } from 'vitest';
import { parsePriceRange } from '../../../readers/text/price-range';
import { hintsOf, isolated, nb, rlm } from './prices/price-row';

describe('a range', () => {
  it.each<[string, string, number, number, string]>([
    ['US $3.30 - $3.43', '', 330, 343, 'USD'],
    ['US $3.30 - 3.43', '', 330, 343, 'USD'],
    ['US $3.30-US $3.43', '', 330, 343, 'USD'],
    ['US $51.37 - $62.26', '', 5137, 6226, 'USD'],
    ['MXN$58,46 - $13.192,25', 'MXN ,', 5846, 1319225, 'MXN'],
    ['MXN$58,46 - $13.192,25', '', 5846, 1319225, 'MXN'],
    ['MXN$61,19 - $69,19', '', 6119, 6919, 'MXN'],
    ['MXN$893,04 - $1.082,35', '', 89304, 108235, 'MXN'],
    ['C$1.99 - $4', '', 199, 400, 'CAD'],
    ['€ 97,39 - 128,72', '', 9739, 12872, 'EUR'],
    ['97,39 - 128,72 €', '', 9739, 12872, 'EUR'],
    ['3-5 €', '', 300, 500, 'EUR'],
    ['3,8€ - 35€', '', 380, 3500, 'EUR'],
    ['₪12.57 - ₪13.06', '', 1257, 1306, 'ILS'],
    [`${rlm}₪7.66${rlm} - ${rlm}₪7.96${rlm}`, '', 766, 796, 'ILS'],
    [`${isolated('₪7.66')}–${isolated('₪7.96')}`, '', 766, 796, 'ILS'],
    ['CN￥96.30 - CN￥7,866.12', '', 9630, 786612, 'CNY'],
    ['US $3.30–US $3.43', '', 330, 343, 'USD'],
    [`US $3.30${nb}—${nb}3.43`, '', 330, 343, 'USD'],
    ['US $3.30 ~ 4.00', '', 330, 400, 'USD'],
    ['US $4.62', '', 462, 462, 'USD'],
    ['US $4.62 - US $4.62', '', 462, 462, 'USD'],
    ['58.46 - 60.25', 'MXN', 5846, 6025, 'MXN'],
    // one end tells how both write their decimals
    ['58.46 - 13,192.25', 'MXN', 5846, 1319225, 'MXN'],
    ['1.50 - 1,234', 'USD', 150, 123400, 'USD'],
    ['1,50 - 1.234', 'EUR', 150, 123400, 'EUR'],
    ['₩5,000 - ₩12,345', '', 5000, 12345, 'KRW'],
    ['1 234,50 - 2 345,50 kr', 'SEK', 123450, 234550, 'SEK'],
    ['KWD 1.5 - 12.25', '', 1500, 12250, 'KWD'],
    ['٧٫٥٠ - ٨٫٢٥ ر.س', '', 750, 825, 'SAR'],
  ])('%s (page: %s)', (text, page, minimum, maximum, currency) => {
    expect(parsePriceRange(text, hintsOf(page))).toEqual({ ok: true, value: { minimum, maximum, currency } });
  });

  it.each([
    ['US $4 - US $3', ''],
    ['US $1 - € 2', ''],
    ['US $1 - C$2', ''],
    ['US $1 - 2 - 3', ''],
    ['US $', ''],
    ['-US $3', ''],
    ['US $3 - -US $5', ''],
    ['3.30 - 3.43', ''],
    ['58.46 - 13,192.25', ''],
    ['58.46 - 13,192.25', 'MXN ,'],
    // a dot that is a decimal mark in one end cannot group in the other
    ['1.50 - 1.234', 'EUR'],
    ['1,50 - 2.50', 'EUR'],
    ['1,50 - 1,234', 'USD'],
    ['KWD 1.250 - 2.500', ''],
    ['2026-11-30', 'USD'],
    ['US $3 to US $5', ''],
    ['US $3 /5', ''],
  ])('refuses %s (page: %s)', (text, page) => {
    expect(parsePriceRange(text, hintsOf(page)).ok).toBe(false);
  });
});
