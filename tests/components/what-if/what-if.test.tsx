// @vitest-environment happy-dom
// Another cart tried out beside the planned one. The amounts are worked out by hand; what would answer is the core itself.
import { describe, expect, it } from 'vitest';
import { profileWords } from '../../../components/what-if/profile-words';
import type { CartAnswer } from '../../../core/answer/answer';
import { shippedProfiles } from '../../../core/rules/profiles/alternatives';
import { afterwards, read, type Shown, show, showPagePanel, texts } from '../render-app';
import { everyLayer, trap, twoOrders } from '../samples/sample-answers';
import { sixtyLines, trapWithChances } from '../samples/sample-chances';
import { supposeIn } from '../samples/suppose-in';

const open = (shown: Shown) =>
  afterwards(() => {
    const details = shown.one('what-if').querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
async function trial(answer: CartAnswer, language = 'en'): Promise<Shown> {
  const shown = show({ kind: 'planned', answer }, { language, suppose: async (change) => supposeIn(answer, change) });
  await open(shown);
  return shown;
}
const inside = ({ root }: Shown, css: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
};
const click = (shown: Shown, css: string) => afterwards(() => inside(shown, css).click());
const choose = (shown: Shown, name: string, value: string) =>
  afterwards(() => {
    const select = inside(shown, `[name="${name}"]`) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const amount = (shown: Shown) => shown.one('supposed').dataset['amount'];
const said = (shown: Shown) => texts(shown.one('supposed'), 'p');

const STORE_COUPON = '[data-coupon="st"] input';

describe('what she changes', () => {
  it('leaving the store coupon for later: 42.00 − 5.00 by the Select coupon = 37.00', async () => {
    const shown = await trial(trapWithChances);
    expect(said(shown)).toEqual(['As planned: US$32.00']);
    await click(shown, STORE_COUPON);
    expect(said(shown)).toEqual([
      'Only supposed, not in your cart',
      'You would pay US$37.00',
      'US$5.00 more than planned',
      'With: Select coupon',
      'Best possible, proved',
    ]);
    expect(shown.asked.supposed).toEqual([{ maximumOrders: 1, withoutCoupons: ['st'] }]);
  });

  it('one more of the lamp: 84.00 − 10.00 − 5.00 = 69.00; and back by one less', async () => {
    const shown = await trial(trapWithChances);
    await click(shown, '[data-testid="one-more"]');
    expect([amount(shown), shown.one('what-if-line').dataset['units']]).toEqual(['6900', '2']);
    expect(said(shown)).toContain('US$37.00 more than planned');
    await click(shown, '[data-testid="one-less"]');
    expect([amount(shown), said(shown)]).toEqual([undefined, ['As planned: US$32.00']]);
  });

  it('the night light too: 42.00 + 7.00 − 10.00 − 5.00 = 34.00', async () => {
    const shown = await trial(trapWithChances);
    await click(shown, '[data-candidate="wishList:1005007791810102"] input');
    expect(said(shown).slice(1, 4)).toEqual([
      'You would pay US$34.00',
      'US$2.00 more than planned',
      'With: Store coupon and Select coupon',
    ]);
  });

  it('nothing left: no number at all', async () => {
    const shown = await trial(trapWithChances);
    await click(shown, '[data-testid="what-if-line"] input');
    expect(said(shown)).toEqual(['Only supposed, not in your cart', 'Nothing would be bought.']);
    // and less than none is not asked for
    await click(shown, '[data-testid="one-less"]');
    expect(shown.asked.supposed).toHaveLength(2);
    expect(shown.one('what-if-line').dataset['units']).toBe('0');
  });

  it('every minimum tested on the sale price: both coupons fit, 42.00 − 10.00 − 5.00 = 27.00', async () => {
    const shown = await trial(trapWithChances);
    await choose(shown, 'what-if-reading', 'parallel-thresholds');
    expect(said(shown).slice(1, 3)).toEqual(['You would pay US$27.00', 'US$5.00 less than planned']);
    await choose(shown, 'what-if-reading', trapWithChances.profileId);
    expect(said(shown)).toEqual(['As planned: US$32.00']);
  });

  it('without coins: asked as such', async () => {
    const shown = await trial(everyLayer);
    await click(shown, '[data-testid="what-if-coins"] input');
    expect(shown.asked.supposed).toEqual([{ maximumOrders: 1, withoutCoins: true }]);
  });

  it('a plan of up to two orders is compared with the like, until she asks for one', async () => {
    const shown = await trial(twoOrders);
    await click(shown, STORE_COUPON);
    await choose(shown, 'what-if-orders', '1');
    expect(shown.asked.supposed.map(({ maximumOrders }) => maximumOrders)).toEqual([2, 1]);
  });

  it('beside a plan of fewer orders than the best, one of as few', async () => {
    const inOne = {
      ...twoOrders.plan,
      orders: twoOrders.plan.orders.slice(0, 1),
      objective: { ...twoOrders.plan.objective, payable: 4900 },
    };
    const shown = await trial({ ...twoOrders, plan: inOne });
    await click(shown, STORE_COUPON);
    expect(shown.asked.supposed.map(({ maximumOrders }) => maximumOrders)).toEqual([1]);
  });
});

describe('the effect of a line', () => {
  it('is told at the line while the plan stands', async () => {
    const shown = await trial(trapWithChances);
    expect(texts(shown.root, '.effects')).toEqual(['Removing it saves US$32.00. One more costs US$37.00.']);
    await click(shown, STORE_COUPON);
    expect(inside(shown, '.trial').dataset['supposed']).toBe('true');
  });

  it('of each sign has its own words; one less is told where there are more', async () => {
    // 32.00 now: 34.50 with one more, 29.50 with one less; every other line saves what it brings in
    const shown = await trial(sixtyLines);
    expect(texts(shown.root, '[data-line="l1"] .effects')).toEqual([
      'Removing it saves US$5.00. One less saves US$2.50. One more costs US$2.50.',
    ]);
    expect(texts(shown.root, '[data-line="l2"] .effects span:first-child')).toEqual(['Removing it costs you US$1.10.']);
  });
});

describe('many lines', () => {
  it('are folded by store, with the store named and its lines counted', async () => {
    const shown = await trial(sixtyLines);
    expect(shown.all('what-if-store')).toHaveLength(10);
    expect(shown.root.querySelectorAll('[data-testid="what-if-store"][open]')).toHaveLength(0);
    expect(read(shown.all('what-if-store')[0]?.querySelector('summary'))).toBe('Craft Street 1 Store 6 lines');
    expect(shown.all('what-if-line')).toHaveLength(60);
  });

  it('where they are few, stores are open; one store has no fold', async () => {
    expect((await trial(twoOrders)).root.querySelectorAll('[data-testid="what-if-store"][open]')).toHaveLength(2);
    expect((await trial(trap)).all('what-if-store')).toEqual([]);
  });

  it('are not drawn before she opens it', () => {
    expect(show({ kind: 'planned', answer: sixtyLines }).all('what-if-line')).toEqual([]);
  });
});

describe('the way back', () => {
  const pressEscape = (shown: Shown) =>
    afterwards(() => void inside(shown, STORE_COUPON).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));

  it('is a button, which gives the focus to the heading', async () => {
    const shown = await trial(trapWithChances);
    expect(shown.all('what-if-reset')).toEqual([]);
    await click(shown, STORE_COUPON);
    await click(shown, '[data-testid="what-if-reset"]');
    expect(said(shown)).toEqual(['As planned: US$32.00']);
    expect((inside(shown, STORE_COUPON) as HTMLInputElement).checked).toBe(true);
    expect(read(document.activeElement)).toBe('What if …');
  });

  it('is Escape, which closes the sheet only when nothing is supposed', async () => {
    const shown = showPagePanel(
      { kind: 'planned', answer: trapWithChances },
      { open: true, suppose: async (change) => supposeIn(trapWithChances, change) },
    );
    await open(shown);
    await click(shown, STORE_COUPON);
    await pressEscape(shown);
    expect([shown.open.value, said(shown)]).toEqual([true, ['As planned: US$32.00']]);
    await pressEscape(shown);
    expect(shown.open.value).toBe(false);
  });

  it('is another cart; more that is told of the same cart is none', async () => {
    const shown = await trial(trap);
    await click(shown, STORE_COUPON);
    await afterwards(() => {
      shown.state.value = { kind: 'planned', answer: structuredClone({ ...trap, insight: trapWithChances.insight }) };
    });
    expect(amount(shown)).toBe('3700');
    await afterwards(() => {
      shown.state.value = { kind: 'planned', answer: twoOrders };
    });
    expect(shown.one('supposed').dataset['kind']).toBe('as-planned');
  });
});

it('is a live region that speaks once the number is there', async () => {
  const shown = await trial(trapWithChances, 'he');
  const region = shown.one('supposed');
  expect(['role', 'aria-atomic', 'aria-busy'].map((name) => region.getAttribute(name))).toEqual(['status', 'true', 'false']);
  await click(shown, STORE_COUPON);
  expect(region.isConnected).toBe(true);
  expect(region.querySelectorAll('bdi.money').length).toBeGreaterThan(1);
});

it('names every shipped reading of the rules', () => {
  expect(Object.keys(profileWords).sort()).toEqual(shippedProfiles.map(({ profileId }) => profileId).sort());
});
