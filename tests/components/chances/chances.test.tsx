// @vitest-environment happy-dom
// What is worth adding, as it is told: net cost, source, what it brings in; filters; and that nothing is.
import { describe, expect, it } from 'vitest';
import { limitsAmong } from '../../../components/chances/chance-list';
import type { CartAnswer } from '../../../core/answer/answer';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import { afterwards, planned, read, type Shown, show, texts, unmarked } from '../render-app';
import { trap } from '../samples/sample-answers';
import { noInsight, trapWithChances } from '../samples/sample-chances';

const withInsight = (insight: Partial<NonNullable<CartAnswer['insight']>>): CartAnswer => ({
  ...trapWithChances,
  insight: { ...noInsight, ...insight },
});
const filler = (candidates: string[], listed: number, netGain: number) => ({
  candidates,
  listed,
  payable: 3200 - netGain,
  netGain,
  pays: netGain > 0,
  unlocks: [],
});
const WISH = 'wishList:1005007791810102';
const nets = (shown: Shown) => shown.all('filler').map(({ dataset }) => Number(dataset['net']));
const atMost = (shown: Shown, chosen: string) =>
  afterwards(() => {
    const field = shown.root.querySelector<HTMLSelectElement>('[name="atMost"]');
    if (field === null) throw new Error('no limit to choose');
    field.value = chosen;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('something to add', () => {
  it('is told by what it costs in the end, with its price, where it was seen and what it brings in', () => {
    const shown = planned(trapWithChances);
    expect(shown.all('filler').map(read)).toEqual([
      'Costs you only US$2.00 more:Night light, warm whiteUS$7.00, on your wish list Open its pageBrings in: Select coupon (US$5.00 more off)',
      'Costs you only US$3.00 more:1005007791810109US$8.00, seen lately Open its pageBrings in: Select coupon (US$5.00 more off)',
      'Costs you only US$4.00 more:Notebook, dottedUS$9.00, in your cart without a tick: tick itBrings in: Select coupon (US$5.00 more off)',
    ]);
    expect(shown.one('chances').querySelector('a')?.href).toBe('https://shop.test/item/1005007791810102');
  });

  it('that makes the whole cheaper, or costs nothing, says so', () => {
    const shown = planned(withInsight({ fillers: [filler([WISH], 700, 150), filler(['more:l1'], 4200, 0)] }));
    expect(texts(shown.root, '.net')).toEqual(['You pay US$1.50 less with:', 'Costs you nothing more:']);
    expect(texts(shown.root, '.chance .lines li')).toEqual([
      'Night light, warm whiteUS$7.00, on your wish list Open its page',
      'Desk lampUS$42.00, one more of it',
    ]);
  });

  it('may be two things together, and shipping that falls away', () => {
    const both = { ...filler([WISH, 'unticked:l9'], 1600, -300), unlocks: [{ layer: 'shipping', id: 'g', more: 199 }] };
    const shown = planned(withInsight({ fillers: [both] }));
    expect(texts(shown.root, '.chance .title')).toEqual(['Night light, warm white', 'Notebook, dotted']);
    expect(shown.text('filler')).toContain('Brings in: shipping (US$1.99 less)');
  });

  it('of which the case knows nothing is not told', () => {
    expect(planned(withInsight({ fillers: [filler([WISH, 'gone'], 900, -100)] })).all('filler')).toEqual([]);
  });

  it('is folded from the fifth on', () => {
    const fillers = [1, 2, 3, 4, 5, 6].map((cost) => filler([WISH], 700, -cost * 10));
    const shown = planned(withInsight({ fillers }));
    expect(shown.one('chances').querySelectorAll('details [data-testid="filler"]')).toHaveLength(2);
    expect(texts(shown.root, '.chances > details > summary')[0]).toBe('and 2 more');
  });
});

it('a little more of anything: how much, and how much less is paid', () => {
  // 32.00 now, 27.10 then
  const shown = planned(withInsight({ topUps: [{ spend: 210, payable: 2710, gain: 700 }] }));
  expect(shown.text('top-up')).toBe('Add US$2.10 more and pay US$4.90 less.');
  expect(shown.all('no-chance')).toEqual([]);
});

describe('the filters', () => {
  it('begin at the budget she set, in its currency; what it hides is not told as nothing', () => {
    const cart = (code: string) =>
      show(
        { kind: 'planned', answer: withInsight({ topUps: [{ spend: 210, payable: 2710, gain: 700 }] }) },
        { settings: { ...untouchedSettings, fillerBudget: { amount: 200, currency: { code, exponent: 2 } } } },
      );
    expect([cart('USD').text('no-chance'), cart('USD').root.querySelector<HTMLSelectElement>('[name="atMost"]')?.value]).toEqual([
      'Nothing of that kind is worth adding.',
      '200',
    ]);
    expect(cart('EUR').all('top-up')).toHaveLength(1);
  });

  it('show only what she noted', async () => {
    const shown = planned(trapWithChances);
    await afterwards(() => shown.one('only-listed').click());
    expect(nets(shown)).toEqual([200, 400]);
  });

  it('show what costs at most so much, the price itself included', async () => {
    const shown = planned(trapWithChances);
    expect(texts(shown.root, '[name="atMost"] option')).toEqual(['no limit', '7.00', '8.00']);
    await atMost(shown, '800');
    expect(nets(shown)).toEqual([200, 300]);
    await atMost(shown, '700');
    expect(nets(shown)).toEqual([200]);
    await atMost(shown, '');
    expect(nets(shown)).toEqual([200, 300, 400]);
  });

  it.each([
    ['every price but the dearest, once', [900, 700, 800, 700], undefined, [700, 800]],
    ['her own among them', [900, 700, 800], 750, [700, 750, 800]],
    ['her own alone, where nothing is to be hidden', [700], 750, [750]],
    ['nothing of nothing', [], undefined, []],
    ['of 17 prices every second', Array.from({ length: 17 }, (_, at) => at), undefined, [0, 2, 4, 6, 8, 10, 12, 14]],
  ])('may be %s', (_name, prices, own, limits) => expect(limitsAmong(prices, own)).toEqual(limits));

  it('are chosen: nothing is typed where the page may listen', () => {
    const fields = [...planned(trapWithChances).root.querySelectorAll('input, textarea')];
    expect(fields.map((field) => field.getAttribute('type')).filter((type) => type !== 'checkbox' && type !== 'radio')).toEqual([]);
  });
});

describe('where there is nothing', () => {
  it('says that nothing is worth adding, without filters', () => {
    const shown = planned({ ...trap, insight: noInsight });
    expect(shown.text('no-chance')).toBe('Nothing is worth adding.');
    expect(shown.root.querySelector('[name="atMost"]')).toBeNull();
  });

  it('says nothing of the kind while it is worked out, and nothing at all where it was given up', () => {
    const pending = show({ kind: 'planned', answer: trap, pending: ['insight'] });
    expect([pending.one('chances').dataset['pending'], pending.all('no-chance').length]).toEqual(['true', 0]);
    expect(planned(trap).all('chances')).toEqual([]);
  });

  it('is not on the checkout page', () => {
    expect(show({ kind: 'checkout', answer: trapWithChances }).all('chances')).toEqual([]);
  });
});

it('names what has to be opened first, and what each coupon is worth', () => {
  const shown = planned(trapWithChances);
  expect(shown.text('open-first')).toBe('1 thing you noted: open its page first, then it can be weighedBedside clockOpen its page');
  expect(shown.one('open-first').querySelector('a')?.href).toBe('https://shop.test/item/1005007791810103');
  expect(texts(shown.root, '.worth li')).toEqual([
    'Store coupon, US$10.00 off from US$40.00 · Lantern HouseWithout it you would pay US$5.00 more.',
  ]);
  const worthless = planned(withInsight({ worth: [{ couponId: 'se', amount: 0 }] }));
  expect(texts(worthless.root, '.worth .why')).toEqual(['Without it you would pay the same.']);
});

it('says so where not everything was looked through', () => {
  const shown = planned(withInsight({ fillers: [{ ...filler([WISH], 700, -200), bounded: true }] }));
  expect(shown.text('chances')).toContain('Not every way was looked through to the end.');
});

it('speaks Hebrew', () => {
  const shown = planned(trapWithChances, 'he');
  expect(unmarked(texts(shown.root, '.net')[0] ?? '')).toMatch(/^בתוספת של .*2\.00.* בלבד:$/);
});
