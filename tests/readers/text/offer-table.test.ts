// Offers in every language the pages were seen in, and what only looks like one, worked out by hand.
import { describe, expect, it } from 'vitest';
import { type OfferText, readOffer } from '../../../readers/text/offer-text';
import { english } from './offers/english';
import type { OfferRow } from './offers/offer-row';
import { otherLanguages } from './offers/other-languages';
import { refused } from './offers/refused';

const said = ({ off, minimumSpend, every, maximumDiscount, pieces, currency, unsure, unread }: OfferText): string => {
  const offText = off === undefined ? undefined : off.type === 'fixed' ? `${off.amount}` : `${off.basisPoints / 100}%`;
  const amounts = [
    ['off', offText],
    ['min', minimumSpend],
    ['every', every],
    ['most', maximumDiscount],
    ['pieces', pieces],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));
  if (amounts.length === 0) return unread ? 'refused' : 'nothing';
  const marks = [unsure.includes('minimumSpend') && '?min', unsure.includes('discount') && '?off', unread && '…'];
  return [...amounts, currency, ...marks].filter(Boolean).join(' ');
};

describe.each<[string, OfferRow[]]>([
  ['English', english],
  ['other languages', otherLanguages],
  ['near-misses', refused],
])('%s', (_name, rows) => {
  for (const [text, page, says, place] of rows) {
    it(`${JSON.stringify(text)} (page: ${page}${place === undefined ? '' : `, a place for ${place}`}) says ${says}`, () =>
      expect(said(readOffer(text, page === '' ? {} : { currency: page }, place))).toBe(says));
  }
});

it('there are enough of them', () => expect(english.length + otherLanguages.length + refused.length).toBeGreaterThanOrEqual(120));
