// Words of offers and dates on coupon cards, worked out by hand.
import { describe, expect, it } from 'vitest';
import { readDates } from '../../readers/text/date-text';
import { readOffer } from '../../readers/text/offer-text';
import { plain } from '../../readers/text/plain';

const fixed = (amount: number) => ({ type: 'fixed', amount });
const share = (basisPoints: number) => ({ type: 'percentage', basisPoints });

describe('an offer', () => {
  it.each<[string, object, string?]>([
    ['US $10.00 off orders over US $40.00', { off: fixed(1000), minimumSpend: 4000, currency: 'USD' }],
    ['US $3 off US $29', { off: fixed(300), minimumSpend: 2900 }],
    ['Save US $5.00 on orders over US $39.00', { off: fixed(500), minimumSpend: 3900 }],
    ['Save up to US $5.00 on orders over US $39.00', { off: fixed(500), minimumSpend: 3900 }],
    ['$18 off $99+', { off: fixed(1800), minimumSpend: 9900 }, 'USD'],
    ['10% off orders over US $20.00, up to US $12.00', { off: share(1000), minimumSpend: 2000, maximumDiscount: 1200 }],
    ['US $3.00 off every US $20.00, up to US $15.00', { off: fixed(300), every: 2000, maximumDiscount: 1500 }],
    ['US $3.00 off per US $20.00', { off: fixed(300), every: 2000 }],
    ['7.5% off', { off: share(750) }],
    ['Orders over US $1,040.00', { minimumSpend: 104000 }],
    ['MXN$52,15 En compras de MXN$1.564,60 o más', { off: fixed(5215), minimumSpend: 156460, currency: 'MXN' }],
    ['en pedidos +MXN$1.564,60', { minimumSpend: 156460 }],
    ['MXN$28,98 dto. cada pedido de más de MXN$2.926,74', { off: fixed(2898), every: 292674 }],
    ['MXN$28,98 dto. por cada MXN$2.926,74', { off: fixed(2898), every: 292674 }],
    ['Compra 3 y llévate 4% dto.', { pieces: 3, off: share(400) }],
    ['Buy 2 get 3% off', { pieces: 2, off: share(300) }],
    ['קנה 2, קבל 3% הנחה', { pieces: 2, off: share(300) }],
    ['הזמנות של ₪100.00 ומעלה', { minimumSpend: 10000, currency: 'ILS' }],
    ['₪10.00 הנחה עבור ₪100.00', { off: fixed(1000), every: 10000 }],
    ['4€ Rabatt auf 35€', { off: fixed(400), minimumSpend: 3500, currency: 'EUR' }],
    ['3 € Rabatt bei 3 Artikeln', { off: fixed(300), pieces: 3 }],
    ['₩50,000 이상 주문', { minimumSpend: 50000, currency: 'KRW' }],
    ['₩5,000 할인', { off: fixed(5000) }],
  ])('%s', (text, expected, currency) => {
    const { unsure, unread, ...offer } = readOffer(text, { currency });
    expect(offer).toMatchObject(expected);
    expect({ ...offer, currency: undefined }).toEqual({ ...expected, currency: undefined });
    expect({ unsure, unread }).toEqual({ unsure: [], unread: false });
  });

  it.each(['US $5', 'Bestellwert US $25', 'US $1.2345 off', 'Hello', '', '5 5 5', '%'])('%s states no minimum', (text) => {
    expect(readOffer(text, {}).minimumSpend).toBeUndefined();
  });

  it('takes an amount in unknown words for what its place holds, and says it is unsure', () => {
    expect(readOffer('Bestellwert US $25', {}, 'spend')).toMatchObject({ minimumSpend: 2500, unsure: ['minimumSpend'] });
  });
});

describe('a date', () => {
  const now = Date.parse('2026-11-21T00:00:00Z');
  const both = ['validFrom', 'validUntil'];
  it.each<[string, object, string?]>([
    // Pacific standard time: UTC−8
    ['Expires 12/12/2026', { until: '2026-12-13T07:59:59Z', unsure: ['validUntil'] }],
    ['Expires Dec 12, 2026', { until: '2026-12-13T07:59:59Z', unsure: ['validUntil'] }],
    ['Expires 12 Dec 2026', { until: '2026-12-13T07:59:59Z', unsure: ['validUntil'] }],
    ['2026.12.12', { until: '2026-12-13T07:59:59Z', unsure: ['validUntil'] }],
    ['2026-12-12 23:59:59 PT', { until: '2026-12-13T07:59:59Z', unsure: [] }],
    ['2026-12-12 23:59 UTC', { until: '2026-12-12T23:59:00Z', unsure: [] }],
    ['2026-12-12 23:59 GMT+8', { until: '2026-12-12T15:59:00Z', unsure: [] }],
    // Pacific summer time: UTC−7
    ['Expires 01/07/2027', { until: '2027-07-02T06:59:59Z', unsure: ['validUntil'] }],
    // summer time ends on 1 November 2026 at 2 in the morning
    ['01/11/2026 - 02/11/2026', { from: '2026-11-01T07:00:00Z', until: '2026-11-03T07:59:59Z', unsure: both }],
    ['From Nov 28, 2026 to Dec 2, 2026', { from: '2026-11-28T08:00:00Z', until: '2026-12-03T07:59:59Z', unsure: both }],
    ['Starts Nov 28, 2026', { from: '2026-11-28T08:00:00Z', unsure: ['validFrom'] }],
    // only the second number can be a day
    ['12/28/2026', { until: '2026-12-29T07:59:59Z', unsure: ['validUntil'] }],
    // no year: the nearest
    ['Expires Jan 5', { until: '2027-01-06T07:59:59Z', unsure: ['validUntil'] }],
    // summer time begins on 14 March 2027
    ['… PT - 12 Mar', { until: '2027-03-13T07:59:59Z', unsure: ['validUntil'] }, 'en'],
    ['Expira el 12 dic 2026', { until: '2026-12-13T07:59:59Z', unsure: ['validUntil'] }, 'es'],
    ['12. Dezember 2026', { until: '2026-12-13T07:59:59Z', unsure: ['validUntil'] }, 'de'],
    ['פג תוקף 12/12/2026', { until: '2026-12-13T07:59:59Z', unsure: ['validUntil'] }, 'he'],
  ])('%s', (text, expected, language) => expect(readDates(plain(text), now, language)).toEqual(expected));

  it.each(['', 'no date', '99/99/2026', 'US $12.12', 'Orders over 2026', '10% off', 'AEUS12'])('%s is none', (text) => {
    expect(readDates(text, now)).toBeUndefined();
  });
});
