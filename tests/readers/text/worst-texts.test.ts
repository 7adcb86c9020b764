// Texts made to hurt: no function looks further into one than it says, and none throws. Milliseconds are read off `npm run bench:text`.
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../readers/text/date-text';
import { isFree } from '../../../readers/text/free-words';
import { mentionsIn, plainOffer } from '../../../readers/text/mentions';
import { readOffer } from '../../../readers/text/offer-text';
import { nameText, plain } from '../../../readers/text/plain';
import { parsePriceRange } from '../../../readers/text/price-range';
import { parsePrice } from '../../../readers/text/price-text';
import { textFunctions } from '../../../scripts/bench-text/text-functions';
import { textOf, worstTexts } from '../../../scripts/bench-text/worst-texts';

const hints = { currency: 'USD' };
const at = Date.parse('2026-11-21T12:00:00Z');

describe.each(worstTexts.map((worst) => [worst.name, textOf(worst, 100_000)] as const))('%s', (_name, text) => {
  it('is 100,000 characters and breaks nothing', () => {
    expect(text).toHaveLength(100_000);
    for (const [, run] of textFunctions) run(text);
  });

  it('is no price, and says nothing for free', () => {
    expect(parsePrice(text, hints)).toEqual({ ok: false, error: { code: 'unknown-price-text' } });
    expect(parsePriceRange(text, hints)).toEqual({ ok: false, error: { code: 'unknown-price-text' } });
    expect(isFree(text)).toBe(false);
  });

  it('is looked at up to a limit: the rest changes nothing', () => {
    expect(plainOffer(text)).toBe(plainOffer(text.slice(0, 4000)));
    expect(plainOffer(text).length).toBeLessThanOrEqual(2000);
    expect(mentionsIn(text, hints)).toEqual(mentionsIn(text.slice(0, 2000), hints));
    expect(mentionsIn(text, hints).length).toBeLessThanOrEqual(101);
    expect(readOffer(text, hints)).toEqual(readOffer(text.slice(0, 4000), hints));
    expect(readDates(text, at)).toEqual(readDates(text.slice(0, 400), at));
    expect(nameText(text)).toBe(nameText(text.slice(0, 4000)));
  });

  it('is made plain piece by piece: no longer than it was, and once is enough', () => {
    const whole = plain(text);
    expect(whole.length).toBeLessThanOrEqual(text.length);
    expect(plain(whole)).toBe(whole);
    if (!/\s/.test(text)) expect(plain(text.slice(0, 50_000)) + plain(text.slice(50_000))).toBe(whole);
  });
});
