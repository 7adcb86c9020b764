// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { WhatThen } from '../../../core/calendar/what-then';
import { read, texts, unmarked } from '../render-app';
import { showCalendar } from './render-calendar';

const usd = { code: 'USD', exponent: 2 };
const gbp = { code: 'GBP', exponent: 2 };
const past = {
  saleId: 'choice-day-2026-05',
  saleName: 'Summer Ready',
  text: 'UK Summer Ready',
  source: 'https://example.com/may',
  validUntil: '2026-05-07T21:59:59Z',
  payable: 10500,
  proof: 'proved' as const,
  codes: ['AEUKCD12'],
  forEverybody: false,
};
const range: WhatThen = {
  kind: 'range',
  lowest: 10500,
  highest: 12000,
  past: [past, { ...past, text: 'all', payable: 12000, codes: [], forEverybody: true }],
};

describe('the calendar', () => {
  it('says what may run, what comes next, and folds what is later', () => {
    const page = showCalendar();
    expect(page.listed()).toEqual(['black-friday-2026', 'choice-day-2026-12']);
    expect(texts(page.root, 'h3')).toEqual(['Now', 'Next']);
    expect(page.text('[data-testid="later"] summary')).toBe('Later: 19 more');
    page.unfold('[data-testid="later"]');
    expect(page.listed()).toHaveLength(21);
  });

  it('says in how many days, by her clock and by the shop’s', () => {
    const page = showCalendar();
    const next = page.sale('choice-day-2026-12');
    expect(read(next.querySelector('.name'))).toBe('Choice Day begins: in 9 days');
    // sure are Pacific midnight, and the end of London's day
    expect(texts(next, '.times li')).toEqual([
      'Your time: Dec 1, 2026, 08:00 – Dec 7, 2026, 23:59 at least',
      'Shop’s time: Dec 1, 2026, 00:00 – Dec 7, 2026, 15:59 at least',
      'Your time: Dec 1, 2026, 00:00 – Dec 8, 2026, 07:59 at most',
      'Shop’s time: Nov 30, 2026, 16:00 – Dec 7, 2026, 23:59 at most',
    ]);
    const known = showCalendar({ at: '2026-10-02T12:00:00Z' }).sale('choice-day-2026-10');
    expect(texts(known, '.times li')).toEqual([
      'Your time: Oct 1, 2026, 08:00 – Oct 8, 2026, 07:59',
      'Shop’s time: Oct 1, 2026, 00:00 – Oct 7, 2026, 23:59',
    ]);
    const now = page.sale('black-friday-2026');
    expect(read(now.querySelector('.name'))).toBe('Black Friday & Cyber Monday ends: in 9 to 10 days');
  });

  it('says tomorrow, and the widest time where nothing is sure', () => {
    expect(read(showCalendar({ at: '2026-11-30T12:00:00Z' }).sale('choice-day-2026-12').querySelector('.name'))).toBe(
      'Choice Day begins: tomorrow',
    );
    // 7–12 or 15–23 December: no day is in both
    const yearEnd = showCalendar({ at: '2026-12-08T12:00:00Z' }).sale('year-end-2026');
    expect(texts(yearEnd, '.times li')).toEqual([
      'Your time: Dec 7, 2026, 00:00 – Dec 24, 2026, 07:59 at most',
      'Shop’s time: Dec 6, 2026, 16:00 – Dec 23, 2026, 23:59 at most',
    ]);
  });

  it('marks what is announced, what is usual, what sources differ on, and what may be for others', () => {
    const marks = (at: string, saleId: string) => texts(showCalendar({ at }).sale(saleId), '.marks li');
    expect(marks('2026-06-05T12:00:00Z', 'summer-2026')).toEqual(['announced']);
    expect(marks('2026-11-22T12:00:00Z', 'black-friday-2026')).toEqual(['may be on now', 'usual days, not announced', 'sources differ']);
    expect(marks('2026-09-27T12:00:00Z', 'pay-day-2026-09')).toEqual(['may be on now', 'announced', 'perhaps not in your country']);
  });

  it('names who says so, with their own days', () => {
    const page = showCalendar();
    const said = [...page.sale('black-friday-2026').querySelectorAll('[data-testid="said"] > ul:last-child > li')].map(read);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^Days: Nov 24 – 30, 2026 usual days, not announced https:\/\/github\.com\/1khvled/);
    expect(said[1]).toMatch(/^Days: Nov 20 – Dec 1, 2026 /);
    const may = showCalendar({ at: '2026-05-03T00:00:00Z' }).sale('choice-day-2026-05');
    expect(read(may.querySelector('[data-testid="said"] > ul:last-child > li'))).toMatch(/^Last day: May 7, 2026 announced/);
  });

  it('says that nothing is known, past the last year', () => {
    const page = showCalendar({ at: '2028-03-01T00:00:00Z' });
    expect(page.listed()).toEqual([]);
    expect(page.text('.facts')).toBe('No coming sale is known of.');
  });
});

describe('what her cart would come to', () => {
  const cart = { currency: gbp, payable: 13000 };
  it('is a range beside today’s, with the evidence folded', () => {
    const page = showCalendar({ cart, prices: new Map([['choice-day-2026-12', range]]) });
    const then = page.sale('choice-day-2026-12').querySelector('[data-testid="then"]');
    expect(read(then?.querySelector('p'))).toBe('This cart then, by past codes: £105.00 to £120.00. Now: £130.00.');
    expect(then?.querySelector('details')?.open).toBe(false);
    expect(texts(page.root, '[data-testid="evidence"] li')).toEqual([
      'Summer Ready, until May 7, 2026, 22:59: £105.00 with Promo code AEUKCD12 https://example.com/may',
      'Summer Ready, until May 7, 2026, 22:59: £120.00, no code of it fits codes for all countries https://example.com/may',
    ]);
  });

  it('is one amount where all come to the same, and no amount where there is no evidence', () => {
    const one: WhatThen = { kind: 'range', lowest: 10500, highest: 10500, past: [past] };
    const page = showCalendar({ cart, prices: new Map([['choice-day-2026-12', one]]) });
    expect(page.text('[data-testid="then"] p')).toBe('This cart then, by past codes: about £105.00. Now: £130.00.');
    const none = showCalendar({ cart, prices: new Map([['choice-day-2026-12', { kind: 'no-evidence' }]]) });
    expect(none.text('[data-testid="then"]')).toMatch(/^What this cart would cost then is not known/);
    expect(none.root.textContent).not.toMatch(/£/);
  });

  it('is not spoken of without a cart', () => {
    expect(showCalendar({ prices: new Map([['choice-day-2026-12', range]]) }).root.querySelector('[data-testid="then"]')).toBeNull();
  });
});

describe('a reminder', () => {
  const button = (page: ReturnType<typeof showCalendar>, saleId: string) =>
    page.sale(saleId).querySelector<HTMLButtonElement>('[data-testid="remind"]');

  it('is asked for and taken back, of sales that are to come', () => {
    const page = showCalendar();
    expect(button(page, 'black-friday-2026')).toBeNull();
    button(page, 'choice-day-2026-12')?.click();
    expect(page.asked).toEqual([['choice-day-2026-12', true]]);
    const set = showCalendar({ reminded: new Set(['choice-day-2026-12']) });
    expect(button(set, 'choice-day-2026-12')?.getAttribute('aria-pressed')).toBe('true');
    expect(read(set.sale('choice-day-2026-12').querySelector('[role="status"]'))).toContain('%');
    button(set, 'choice-day-2026-12')?.click();
    expect(set.asked).toEqual([['choice-day-2026-12', false]]);
  });

  it('is not offered where nothing may be kept', () => {
    expect(showCalendar({ remind: undefined }).root.querySelector('[data-testid="remind"]')).toBeNull();
  });
});

describe('coupons for later', () => {
  const promotion = {
    id: 'p1',
    ids: ['p1'],
    promotion: {
      kind: 'storeCoupon' as const,
      scope: { type: 'store' as const, storeId: '7' },
      discount: { type: 'fixed' as const, amount: 500 },
      minimumSpend: { amount: 4000 },
    },
    validUntil: undefined,
    status: 'collectable' as const,
    inThisCart: false,
    confidence: 'likely' as const,
    currency: usd,
    storeId: '7',
    storeName: 'Lamps',
    itemIds: [],
    seenOn: [],
    seenAt: '2026-11-22T00:00:00Z',
    unsure: [],
    byHand: undefined,
    replaces: [],
    excludedRegions: [],
    against: undefined,
  };

  it('say what they take off, from when, in which sale, and whether she has them', () => {
    const page = showCalendar({
      collect: [{ promotion, stands: 'collect', fromMs: Date.parse('2026-12-01T08:00:00Z'), saleId: 'choice-day-2026-12' }],
    });
    expect(unmarked(page.text('[data-testid="for-later"]'))).toBe(
      'Store coupon US$5.00 off from US$40.00 · Lampsto be collected now Choice Day usable: in 8 days (Dec 1, 08:00)',
    );
    expect(showCalendar().root.querySelector('.for-later')).toBeNull();
  });
});

it.each(['he', 'ar', 'ru', 'ja', 'pt-BR'])('says all of it in %s', (language) => {
  const page = showCalendar({ language, cart: { currency: gbp, payable: 13000 }, prices: new Map([['choice-day-2026-12', range]]) });
  for (const element of page.root.querySelectorAll('button, summary, h2, h3, .mark-word, .hint')) expect(read(element)).not.toBe('');
});
