// @vitest-environment happy-dom
// Thresholds as meters: where the cart stands, what is reached or missing, and where more goods cost no more.
import { describe, expect, it } from 'vitest';
import type { CartAnswer } from '../../../core/answer/answer';
import type { Insight } from '../../../core/answer/insight';
import { planned, texts } from '../render-app';
import { everyLayer } from '../samples/sample-answers';

type Margin = Insight['margins'][number];
const nothing: Insight = { margins: [], removals: [], quantities: [], worth: [], topUps: [], deadZones: [], fillers: [] };
const margin = (id: string, at: number, distance: number, fields: Partial<Margin> = {}): Margin => ({
  order: 0,
  layer: 'storeCoupon',
  id,
  measure: 'amount',
  at,
  isThin: false,
  ...(distance < 0 ? { short: -distance } : { slack: distance }),
  ...fields,
});
const withInsight = (insight: Partial<Insight>): CartAnswer => ({ ...everyLayer, insight: { ...nothing, ...insight } });

describe('the thresholds', () => {
  it('say where the cart stands: the thin ones first, then the nearest; what is far off is left out', () => {
    const shown = planned(
      withInsight({
        margins: [
          margin('a-sale', 3000, 1300),
          margin('b-4', 3500, -360),
          margin('sel-5', 9900, -5000),
          margin('a-3', 4000, 85, { isThin: true }),
          margin('a-sale', 3, 0, { measure: 'units', layer: 'storeDiscount' }),
        ],
      }),
    );
    const meters = shown.all('threshold');
    expect(meters.map(({ dataset }) => [dataset['promotion'], dataset['value'], dataset['at'], dataset['thin']])).toEqual([
      ['a-3', '4085', '4000', 'true'],
      ['a-sale', '3', '3', undefined],
      ['b-4', '3140', '3500', undefined],
      ['a-sale', '4300', '3000', undefined],
    ]);
    expect(texts(shown.one('thresholds'), '.stand')).toContain('US$40.85Only just: passes US$40.00 by US$0.85');
    expect(texts(shown.one('thresholds'), '.stand')).toContain('US$31.40US$3.60 short of US$35.00');
    expect(texts(shown.one('thresholds'), '.stand')).toContain('3exactly 3');
  });

  it('are drawn to their own scale, with the dead zone before the next rung', () => {
    const shown = planned(
      withInsight({
        margins: [margin('b-4', 3500, -360)],
        deadZones: [{ from: 120, to: 360, payable: 6060, unlocks: [{ layer: 'storeCoupon', id: 'b-4', more: 400 }] }],
      }),
    );
    const meter = shown.one('threshold').querySelector('[role="meter"]');
    // the scale ends at 35.00 × 1.08 = 37.80: 31.40 is 83.07 %, 35.00 is 92.59 %; 1.20 of 3.60 lies a third of the way: 32.60, 86.24 %
    expect(meter?.getAttribute('style')).toContain('--value: 83.07%');
    expect(meter?.getAttribute('style')).toContain('--at: 92.59%');
    expect(meter?.querySelector('.zone')?.getAttribute('style')).toContain('--from: 86.24%');
    expect(['aria-valuenow', 'aria-valuemax', 'aria-valuetext'].map((name) => meter?.getAttribute(name))).toEqual([
      '3140',
      '3780',
      'US$3.60 short of US$35.00',
    ]);
    expect(texts(shown.one('threshold'), '.why')).toEqual([
      'Shaded: between US$1.20 and US$3.60 of further goods, more goods cost no more.',
    ]);
  });

  it('are six at once, the rest folded; nothing is said of none', () => {
    const many = Array.from({ length: 8 }, (_, at) => margin(`x-${at}`, 1000, 100 + at));
    const shown = planned(withInsight({ margins: many }));
    expect(shown.one('thresholds').querySelectorAll(':scope > ul > li')).toHaveLength(6);
    expect(texts(shown.one('thresholds'), 'summary')).toEqual(['and 2 more']);
    expect(planned(everyLayer).all('thresholds')).toEqual([]);
  });
});
