// The site's messages as reasons: known words wherever they stand, unknown ones never guessed at.
import { describe, expect, it } from 'vitest';
import { reasonCodes } from '../../../core/diagnosis/verdict';
import { knownTexts } from '../../../readers/refusals/known-texts';
import { reasonOfMessage } from '../../../readers/refusals/reason-of-message';

it.each<[string, string[]]>([
  ['Sorry, this coupon is no longer available.', ['ended']],
  ['sorry this coupon is no longer available', ['ended']],
  ['  USAFF12: Sorry,\n this coupon is no longer   available!! ', ['ended']],
  ['Sorry! All of these coupons have been allocated.', ['stock-gone']],
  ['The coupon code entered is based on first‑come, first‑served and has already been fully used. Try another code.', ['stock-gone']],
  ['Minimum spend not met', ['below-minimum']],
  ['Code not applicable to these items', ['excluded-lines']],
  ['Code not applicable', ['excluded-lines', 'market']],
  ['Please check that this coupon is redeemable in your registered country.', ['market']],
  ['Sorry, only new users are eligible to get this coupon.', ['new-buyer-only']],
  ['ПРОВЕРЬТЕ ПРАВИЛЬНОСТЬ ВВОДА КОДА', ['typo', 'not-started', 'ended', 'category', 'store-only']],
  ['Этот промокод нельзя применить с другими скидками', ['another-code']],
  ['귀하의 계정을 안전하게 보호하기 위해, 현재 귀하의 요청을 처리할 수 없습니다.', ['risk-control']],
])('reads %s', (message, reasons) => {
  expect(reasonOfMessage(message)?.reasons).toEqual(reasons);
});

it.each(['', 'Code', 'expired', 'This coupon is available.', 'You save $12 with code AEUS12', 'Sorry', '코드'])(
  'does not know "%s"',
  (message) => {
    expect(reasonOfMessage(message)).toBeUndefined();
  },
);

it('finds words only where they are words', () => {
  expect(reasonOfMessage('Barcode expired')).toBeUndefined();
  expect(reasonOfMessage('Code expiredness')).toBeUndefined();
});

it('says of every text where it is from, in an order in which none hides another', () => {
  for (const { text, source, reasons } of knownTexts) {
    expect(source.where.length).toBeGreaterThan(10);
    expect(source.date).not.toBe('');
    expect(reasons.filter((code) => !reasonCodes.includes(code))).toEqual([]);
    expect(reasonOfMessage(text)?.reasons).toEqual(reasons);
  }
});

describe('a hostile message', () => {
  it('is looked at no further than it may be long', () => {
    expect(reasonOfMessage(`${'x '.repeat(1_000_000)}Code expired`)).toBeUndefined();
  });
});
