// Every list of the analyses equals its scan on small carts of every kind.
import { describe, expect, it } from 'vitest';
import { deadZones } from '../../../core/insight/dead-zones';
import { fillers } from '../../../core/insight/fillers';
import { quantities } from '../../../core/insight/line-prices';
import { topUps } from '../../../core/insight/top-ups';
import { runToEnd } from '../../../core/planning/plan-orders';
import { analysed, planned, present } from './insight';
import { nearCase } from './near-case';
import { scannedFillers, scannedPrices, scannedQuantities, scannedRemovals, scannedTopUps, scannedWorth } from './scans';

const share = Number(process.env['STACKWISE_CASES'] ?? 3000) / 3000;
const seeds = (count: number) => Array.from({ length: Math.max(1, Math.round(count * share)) }, (_, seed) => seed);
const shapeOf = (seed: number, most: number) => ({
  lines: 1 + (seed % most),
  stores: 1 + (seed % 3),
  coupons: 1 + (seed % 5),
  automatic: seed % 3,
  usualRules: seed % 4 !== 0,
});

describe('one order', () => {
  it('removals, worth, one more and one less', () => {
    for (const seed of seeds(60)) {
      const stackingCase = nearCase(seed, shapeOf(seed, 4), 120);
      const spent = planned(stackingCase).orders.flatMap(({ coupons }) => coupons);
      const { removals, worth } = analysed({ ...stackingCase, candidates: [] });
      expect([seed, removals]).toEqual([seed, scannedRemovals(stackingCase)]);
      expect([seed, worth]).toEqual([seed, scannedWorth(stackingCase, spent)]);
      expect([seed, runToEnd(quantities(present(stackingCase)))]).toEqual([seed, scannedQuantities(stackingCase)]);
    }
  });
  it('top-ups, cent by cent', () => {
    let found = 0;
    for (const seed of seeds(100)) {
      const stackingCase = nearCase(seed, shapeOf(seed, 3), 70);
      const scanned = scannedTopUps(stackingCase, 60);
      found += scanned.length;
      expect([seed, runToEnd(topUps(present(stackingCase), 60))]).toEqual([seed, scanned]);
    }
    // the scan is no proof where there is nothing to find
    expect(found).toBeGreaterThan(seeds(100).length / 6);
  });
  it('dead zones cost no less than their ends, and begin as early as they can', () => {
    let found = 0;
    for (const seed of seeds(60)) {
      const stackingCase = nearCase(seed, shapeOf(seed, 3), 70);
      const now = present(stackingCase);
      const prices = scannedPrices(stackingCase, 60);
      for (const { from, to, payable } of runToEnd(deadZones(now, runToEnd(topUps(now, 60)), 60))) {
        found++;
        expect([seed, payable]).toEqual([seed, prices[to]]);
        expect([seed, Math.min(...prices.slice(from, to)) >= payable, from === 0 || (prices[from - 1] ?? 0) < payable]).toEqual([
          seed,
          true,
          true,
        ]);
      }
    }
    expect(found).toBeGreaterThan(seeds(60).length / 6);
  });
  it('fillers of up to three candidates', () => {
    let found = 0;
    for (const seed of seeds(100)) {
      const stackingCase = nearCase(seed, shapeOf(seed, 3), 250);
      const most = 1 + (seed % 3);
      const scanned = scannedFillers(stackingCase, most);
      found += scanned.filter(({ candidates }) => candidates.length > 1).length;
      const { fillers: listed, isComplete } = runToEnd(fillers(present(stackingCase), most));
      expect([seed, isComplete, listed.map(({ orders, ...filler }) => filler)]).toEqual([seed, true, scanned]);
    }
    expect(found).toBeGreaterThan(seeds(100).length / 40);
  });
});

describe('several orders', () => {
  const splitCase = (seed: number, reach: number) => {
    const shape = { ...shapeOf(seed, 3), coupons: 1 + (seed % 3), maximumOrders: 2 };
    const stackingCase = nearCase(seed, shape, reach);
    return { ...stackingCase, candidates: (stackingCase.candidates ?? []).slice(0, 2) };
  };
  it('removals, fillers and worth', () => {
    for (const seed of seeds(24)) {
      const stackingCase = splitCase(seed, 250);
      const spent = planned(stackingCase).orders.flatMap(({ coupons }) => coupons);
      const {
        removals,
        worth,
        fillers: listed,
      } = analysed({ ...stackingCase, options: { ...stackingCase.options, topUpTo: { amount: 0 } } });
      expect([seed, removals]).toEqual([seed, scannedRemovals(stackingCase)]);
      expect([seed, worth]).toEqual([seed, scannedWorth(stackingCase, spent)]);
      expect([seed, listed]).toEqual([seed, scannedFillers(stackingCase, 2)]);
    }
  });
  it('top-ups, cent by cent', () => {
    for (const seed of seeds(8)) {
      const stackingCase = splitCase(seed, 15);
      expect([seed, runToEnd(topUps(present(stackingCase), 12))]).toEqual([seed, scannedTopUps(stackingCase, 12)]);
    }
  });
});
