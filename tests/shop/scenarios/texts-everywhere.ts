import { type Scenario, usualLayout } from '../scenario';
import { caseOf, shelfItem } from '../shelf';

const LINES = 60;
const WISHES = 20;

/** 60 lines of as many stores and 20 things on the wish list, at 1.00 each; titles, variants and store names are the texts, in turn. */
export function textsEverywhere(scenarioId: string, texts: readonly string[]): Scenario {
  const text = (at: number) => texts[at % texts.length] ?? '';
  const storeId = (line: number) => String(1103020000 + line);
  const stores = Array.from({ length: LINES }, (_, line) => ({
    storeId: storeId(line),
    sellerId: String(2680000000 + line),
    name: text(3 * line + 2),
  }));
  const lines = Array.from({ length: LINES }, (_, line) =>
    shelfItem(20100 + line, { title: text(3 * line), variant: text(3 * line + 1), storeId: storeId(line), unitPrice: 100 }),
  );
  const wishes = Array.from({ length: WISHES }, (_, wish) =>
    shelfItem(20300 + wish, { title: text(3 * LINES + wish), storeId: storeId(wish), unitPrice: 100, inCart: 'no', wished: true }),
  );
  const shelf = [...lines, ...wishes];
  return {
    scenarioId,
    title: 'Any texts in titles, variants and store names',
    host: 'www.aliexpress.com',
    language: 'en',
    money: 'US $1.00',
    region: 'US',
    layout: { ...usualLayout, firstRows: LINES, linesAPage: LINES, latencyMs: 0 },
    stores,
    shelf,
    case: caseOf({ caseId: scenarioId, currency: 'USD', region: 'US', stores, shelf }),
    collectable: [],
    autoApplied: [],
    deadCoupons: [],
    till: 'usual',
    // 60 × 1.00
    expected: {
      payable: 6000,
      coupons: [],
      coins: false,
      rows: [
        { kind: 'subtotal', amount: 6000 },
        { kind: 'shipping', amount: 0 },
      ],
      total: 6000,
    },
  };
}
