// One complete case, spoiled in every place and every way: each is refused, and the place is named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../core/formats/parse-case';
import { planOrders, runToEnd } from '../../../core/planning/plan-orders';
import { document } from './case-document';
import { named, type Path, placesIn, replaced, type Spoiled, withKey, withPlace } from './mutations';

const whole = document();
const places = [...placesIn(whole)];
const keyOf = (path: Path) => [...path].reverse().find((part) => typeof part === 'string');
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that a document may leave out, by the formats page; `amount` and `type` never are. */
const optional = new Set(
  `usedCodes traits title storeName category flags shippingGroupId coins shippingGroups freeFrom automaticDiscounts wallet coupons
  minimumSpend maximumDiscount validFrom validUntil regions excludedRegions code requires usesRemaining eligibility stores categories
  lineItems include exclude ineligibleItems maximumOrderShareBasisPoints rules thresholdBase exclusivity options maximumOrders
  splitGranularity maximumFillers topUpTo candidates source expected storeCoupon`.split(/\s+/),
);
/** Where one of those names stands for something that must be there. */
const required = new Set([
  'lineItems',
  'shippingGroups[0].shippingGroupId',
  'shippingGroups[1].shippingGroupId',
  'shippingGroups[2].shippingGroupId',
  'currency.code',
  'automaticDiscounts[0].discount.tiers[0].minimumSpend',
  'automaticDiscounts[0].discount.tiers[1].minimumSpend',
]);
/** Whole numbers of which there must be one at least. */
const atLeastOne =
  /^(quantity|basisPoints|minimumQuantity|usesRemaining|maximumOrders|maximumShareBasisPoints|maximumOrderShareBasisPoints)$/;
const isAtLeastOne = (path: Path) => atLeastOne.test(String(path.at(-1))) || /every\.amount$|worth\.(coins|amount)$/.test(named(path));
const instants = new Set(['at', 'validFrom', 'validUntil']);
/** Texts of which any will do, or any but the empty one. */
const free = /^(title|storeName|category|region|source)$|regions|usedCodes/;
const notEmpty = /^(code|traits|requires)$/;
const ids = /Id$|^(include|exclude)$/;

const wrongTypes = (path: Path, ...values: unknown[]): Spoiled[] =>
  replaced(whole, path, named(path) === 'format' ? 'wrong-format' : 'invalid', values);

function* spoiled(): Generator<Spoiled> {
  for (const { path, value } of places) {
    const key = String(keyOf(path));
    if (path.length > 0 && typeof path.at(-1) === 'string' && (!optional.has(key) || required.has(named(path)))) {
      yield* wrongTypes(path, undefined);
    }
    if (path.length > 0) yield* wrongTypes(path, null, true);
    if (isObject(value)) {
      for (const unknown of ['unexpected', '__proto__', 'constructor', '']) {
        const says = ['unknown-key', named([...path, unknown])] as const;
        yield { name: `${named(path) || 'the root'} with ${JSON.stringify(unknown)}`, path, document: withKey(whole, path, unknown), says };
      }
      if (path.length > 0) yield* wrongTypes(path, [], 'text', 5);
    } else if (Array.isArray(value)) yield* wrongTypes(path, {}, 'text', 5);
    else if (typeof value === 'number') {
      yield* wrongTypes(path, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, String(value), 'NaN', '', [value], { amount: value });
      if (isAtLeastOne(path)) yield* wrongTypes(path, 0);
      yield* replaced(whole, path, 'too-large', [2 ** 53, 1e300]);
    } else if (typeof value === 'string') {
      yield* wrongTypes(path, 5, {}, ['text']);
      if (instants.has(key)) {
        const days = ['2026-06-18', '2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-06-18T25:00:00Z', '2025-02-29T00:00:00Z'];
        yield* wrongTypes(path, ...days, '', 'yesterday', 'NaN', '1781784000', '2026-06-18T12:00:00', '2026-06-18T12:00:00+02:00');
      } else if (ids.test(key)) yield* wrongTypes(path, '', 'x'.repeat(501));
      else if (notEmpty.test(key) && named(path) !== 'currency.code') yield* wrongTypes(path, '');
      else if (!free.test(key)) yield* wrongTypes(path, '', 'nonsense');
    }
  }
}

const all = [...spoiled()];
it('there are many places and ways', () => expect([places.length > 150, all.length > 1200]).toEqual([true, true]));

describe.each([...new Set(all.map(({ path }) => String(path[0] ?? 'the root')))])('%s', (part) => {
  it('is refused however it is spoiled, and the place is named', () => {
    const said = all
      .filter(({ path }) => String(path[0] ?? 'the root') === part)
      .map(({ name, document: input, says }) => {
        const parsed = parseCase(input);
        return [
          name,
          parsed.ok ? 'accepted' : [parsed.error.code, parsed.error.path, parsed.error.message !== ''],
          [...says, true],
        ] as const;
      });
    expect(said.filter(([, is, shouldBe]) => JSON.stringify(is) !== JSON.stringify(shouldBe))).toEqual([]);
  });
});

describe('lists', () => {
  const lists: [path: Path, id: string][] = [
    [['lineItems'], 'lineItemId'],
    [['shippingGroups'], 'shippingGroupId'],
    [['automaticDiscounts'], 'discountId'],
    [['wallet', 'coupons'], 'couponId'],
    [['candidates'], 'candidateId'],
  ];
  it.each(lists)('%j twice: the second one is named', (path, id) => {
    const list = places.find((place) => named(place.path) === named(path))?.value;
    if (!Array.isArray(list)) throw new Error(`no list ${named(path)}`);
    const twice = withPlace(whole, path, () => [...list, list.at(-1)]);
    expect(parseCase(twice)).toMatchObject({ error: { code: 'duplicate-id', path: `${named(path)}[${list.length}].${id}` } });
  });
});

it('nothing pollutes what every object has', () => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('any document with any value in any place', () => {
  const anyPlace = fc.constantFrom(...places.map(({ path }) => path));
  it('is a case that can be planned, or refused with a place that is there or missing; nothing is thrown', () => {
    fc.assert(
      fc.property(anyPlace, fc.jsonValue(), (path, value) => {
        const input = withPlace(whole, path, () => value);
        const parsed = parseCase(input);
        if (parsed.ok) expect(runToEnd(planOrders(parsed.value, { budget: 1000 })).objective.payable).toBeGreaterThanOrEqual(0);
        else
          expect(parsed.error).toEqual({ code: expect.stringMatching(/^[a-z-]+$/), path: expect.any(String), message: expect.any(String) });
      }),
      { numRuns: 500 },
    );
  });
  it('text that is not even a document', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => !parseCase(value).ok,
      ),
    );
  });
});
