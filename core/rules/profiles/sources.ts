// The public pages that the shipped profile stands on, each named once.

/** AliExpress, terms of a coupon code, undated, current style. */
export const codeTerms = 'AliExpress, coupon code terms, https://a.aliexpress.com/_oofKIum';
export const selectGuide = 'AliExpress, Select Coupons User Guide, https://sale.aliexpress.com/Select_Coupons_User_Guide.htm';
export const selectAugust2018 = 'AliExpress, Select Coupons, https://sale.aliexpress.com/__pc/20180827_Select_Coupon.htm';
export const selectMarch2018 = 'AliExpress, Select Coupons, https://sale.aliexpress.com/__pc/20180328_Select_Coupon.htm';
export const select2016 = 'AliExpress, Select Coupons exchange, https://sale.aliexpress.com/__pc/exchange_freeget_select_coupon.htm';
export const couponPolicy2011 = 'AliExpress, coupon policies, http://activities.aliexpress.com/adcms/help-aliexpress-com/coupon_usage.php';
export const cannotDiscount = 'AliExpress help text "Can\'t get discount?", copied at https://eoem.org/about-68-can-t-get-discount-.html';
export const itemPageTexts = "AliExpress, texts and promotion data of item pages (the page's own strings), 2020 to 2023";
export const walletTexts = 'AliExpress, texts of the wallet page "Coupon/code history", about 2024';
export const affiliateFeed = 'AliExpress campaign texts of the affiliate feed, Spanish edition, https://pricebb.com';
export const brazilScript = 'A price script for Brazilian item pages, public on GitHub';
export const spainScript = 'A price script for Spanish item pages, public on GitHub';
export const algeriaBot = 'github.com/1khvled/ALIEXPRESS-CHANEL, app/aliexpress/promos.py';
export const tmallRule = 'Tmall, cross-store discount rule, http://www.gstsqh.com.cn/ecschool/wztbnew/show_93138.html';
export const secretAli = 'secretali.com, AliExpress coupon codes 2026, https://secretali.com/guide/aliexpress-coupon-codes-2026';
export const asToolsStack = 'AsTools, how to stack promo codes, https://news.astools.app/en/blog/how-to-stack-aliexpress-promo-codes-2026';
export const asToolsSteps =
  'AsTools, promo codes step by step, https://news.astools.app/en/blog/how-to-use-aliexpress-promo-codes-step-by-step';
export const xpressCoupon =
  'XpressCoupon, why a code does not work, https://www.xpresscoupon.com/why-aliexpress-coupon-code-not-working.html';
export const tokutoku = 'Tokutoku coupons, combination rules (Japanese), https://tokutoku-coupons.com, 2025-12-22';
export const priceApi = 'github.com/Joyron1/matzati, docs/aliexpress-api.md: observed API answers';
/** Our own reasoning, where no page says anything. */
export const ownInference = 'Stackwise: inference';
/** Where the profile leaves the defaults of the case format. */
export const departure = 'Stackwise: departs from the default of the case format';
