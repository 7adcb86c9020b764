// Texts with which the site refuses a code or coupon, as far as there is evidence for them, and what each may mean.
import type { ReasonCode } from '../../core/diagnosis/verdict';

/** `exact`: seen word for word in data or pictures of the site. `reported`: as somebody tells it, and may be worded otherwise. */
export interface RefusalSource {
  where: string;
  date: string;
  wording: 'exact' | 'reported';
}

export interface KnownText {
  text: string;
  language: string;
  /** one of these; the likeliest first */
  reasons: readonly [ReasonCode, ...ReasonCode[]];
  source: RefusalSource;
}

/** The site's own texts in the data of its item pages, published with saved pages. */
const itemPages: RefusalSource = {
  where: 'texts in the data of item pages (couponModule.i18nMap)',
  date: '2020 to 2023',
  wording: 'exact',
};
const guide: RefusalSource = {
  where: 'https://news.astools.app/en/blog/how-to-stack-aliexpress-promo-codes-2026',
  date: '2026-06-11',
  wording: 'reported',
};
const russianHelp: RefusalSource = {
  where: 'https://ali-shop.net/help/proverte-pravilnost-vvoda-koda-aliexpress.html/amp',
  date: 'undated',
  wording: 'exact',
};

const said = (text: string, source: RefusalSource, ...reasons: [ReasonCode, ...ReasonCode[]]): KnownText => ({
  text,
  language: 'en',
  reasons,
  source,
});

/** A text that holds another one comes before it. */
export const knownTexts: readonly KnownText[] = [
  said('Sorry, this coupon is no longer available.', itemPages, 'ended'),
  said('Sorry, there are no more coupons available.', itemPages, 'stock-gone'),
  said('Sorry! All of these coupons have been allocated.', itemPages, 'stock-gone'),
  said('Sorry, only new users are eligible to get this coupon.', itemPages, 'new-buyer-only'),
  said('Sorry, New User Coupons are not available today.', itemPages, 'stock-gone', 'not-started'),
  said('Sorry, New User Coupons are not available now.', itemPages, 'stock-gone', 'not-started'),
  said('Please check that this coupon is redeemable in your registered country.', itemPages, 'market'),
  said('To protect the security of your account, please use another device to sign in.', itemPages, 'risk-control'),
  said(
    'Coupons and discount not available',
    { where: 'a saved item page in a public repository', date: '2020 to 2023', wording: 'exact' },
    'excluded-lines',
  ),
  said(
    'the coupon code entered is based on first-come, first-served and has already been fully used',
    {
      where: 'https://shouldeye.com/blog/aliexpress-promo-codes-when-they-work-and-why-they-sometimes-dont',
      date: '2026-05-20',
      wording: 'reported',
    },
    'stock-gone',
  ),
  said('Code expired', guide, 'ended'),
  said('Minimum spend not met', guide, 'below-minimum'),
  said('Code not applicable to these items', guide, 'excluded-lines'),
  said('Code not applicable', guide, 'excluded-lines', 'market'),
  {
    // the help page lists what stands behind it: spelling, capitals, another alphabet, date, store, category
    text: 'Проверьте правильность ввода кода',
    language: 'ru',
    reasons: ['typo', 'not-started', 'ended', 'category', 'store-only'],
    source: russianHelp,
  },
  {
    text: 'Этот промокод нельзя применить с другими скидками',
    language: 'ru',
    reasons: ['another-code'],
    source: {
      where: 'https://info.fammeo.ru/etot-promokod-nelzya-primenit-s-drugimi-skidkami-aliekspress',
      date: 'undated',
      wording: 'reported',
    },
  },
  {
    text: '귀하의 계정을 안전하게 보호하기 위해 현재 귀하의 요청을 처리할 수 없습니다',
    language: 'ko',
    reasons: ['risk-control'],
    source: { where: 'https://www.segye.com/newsView/20240902517962', date: '2024-09-02', wording: 'exact' },
  },
];
