// Carts of a given length for the look-alike shop: one coupon, every line ticked and mounted at once.
import { type Scenario, usualLayout } from '../../tests/shop/scenario';
import { caseOf, shelfItem } from '../../tests/shop/shelf';

const lines = ['Glass beads, 200 pieces', 'Polymer clay, 57 g', 'Felt sheet, A4', 'Linen thread, 100 m', 'Brush pen', 'Embroidery hoop'];

/** `count` lines of 2.50 over a store for every five lines, and one store coupon. */
export function cartOf(count: number): Scenario {
  const stores = Array.from({ length: Math.ceil(count / 5) }, (_, index) => ({
    storeId: String(1_103_010_000 + index),
    sellerId: String(2_679_000_000 + index),
    name: `Craft Street ${index + 1} Store`,
  }));
  const shelf = Array.from({ length: count }, (_, index) =>
    shelfItem(20_001 + index, {
      title: lines[index % lines.length] ?? '',
      variant: `Colour ${index + 1}`,
      storeId: stores[Math.floor(index / 5)]?.storeId ?? '',
      unitPrice: 250,
      listPrice: 400,
    }),
  );
  const scenarioId = `cart-${count}`;
  const coupon = {
    couponId: 'craft-1-10',
    kind: 'storeCoupon' as const,
    scope: { type: 'store' as const, storeId: stores[0]?.storeId ?? '' },
    minimumSpend: { amount: 1000 },
    discount: { type: 'fixed' as const, amount: 100 },
    validFrom: '2026-11-16T08:00:00Z',
    validUntil: '2026-12-15T07:59:59Z',
  };
  const subtotal = 250 * count;
  return {
    scenarioId,
    title: `${count} lines`,
    host: 'www.aliexpress.com',
    language: 'en',
    money: 'US $1.00',
    region: 'US',
    layout: { ...usualLayout, firstRows: count, linesAPage: count },
    stores,
    shelf,
    case: caseOf({ caseId: scenarioId, currency: 'USD', region: 'US', stores, shelf, coupons: [coupon] }),
    collectable: [],
    autoApplied: [],
    deadCoupons: [],
    till: 'usual',
    expected: {
      payable: subtotal - 100,
      coupons: [coupon.couponId],
      coins: false,
      rows: [
        { kind: 'subtotal', amount: subtotal },
        { kind: 'storeCoupon', amount: 100 },
        { kind: 'shipping', amount: 0 },
      ],
      total: subtotal - 100,
    },
  };
}
